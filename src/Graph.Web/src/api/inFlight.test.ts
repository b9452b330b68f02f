import { describe, expect, it } from 'vitest'
import { InFlight } from './inFlight'

function question() {
  const asked: AbortSignal[] = []
  let answer: (value: unknown) => void = () => undefined
  const ask = (signal: AbortSignal) => {
    asked.push(signal)
    return new Promise<unknown>((resolve) => {
      answer = resolve
    })
  }
  return {
    ask,
    asked,
    answer: (value: unknown) => {
      answer(value)
    },
  }
}

describe('questions under way', () => {
  it('are asked once by two who ask the same at once', async () => {
    const { ask, asked, answer } = question()
    const flight = new InFlight()

    const [one, other] = [flight.join('a', ask), flight.join('a', ask)]
    answer(7)

    expect(await Promise.all([one.answer, other.answer])).toEqual([7, 7])
    expect(asked).toHaveLength(1)
  })

  it('go on while one still waits, and are given up when the last leaves', () => {
    const { ask, asked } = question()
    const flight = new InFlight()
    const [one, other] = [flight.join('a', ask), flight.join('a', ask)]

    one.leave()
    expect(asked[0]?.aborted).toBe(false)
    other.leave()
    expect(asked[0]?.aborted).toBe(true)
  })

  it('are asked anew after they were given up or answered', async () => {
    const { ask, asked, answer } = question()
    const flight = new InFlight()

    flight.join('a', ask).leave()
    const again = flight.join('a', ask)
    answer(1)
    await again.answer
    flight.join('a', ask)

    expect(asked).toHaveLength(3)
  })
})
