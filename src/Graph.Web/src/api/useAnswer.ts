import { useCallback, useEffect, useState } from 'preact/hooks'
import { useLanguage } from '../words/language'
import { ask, Failure, type Address } from './client'
import { InFlight } from './inFlight'

/** Where a question to the API stands. While a new answer is awaited, `answer` may still hold the one before (`stale`). */
export interface Asked<A> {
  answer?: A
  failure?: Failure
  stale: boolean
  retry: () => void
}

interface Held {
  key: string
  answer?: unknown
  failure?: Failure
}

// Going back to a view shows it at once. Answers are small, and a build of the store is followed by a reload.
let kept = new Map<string, unknown>()
let flight = new InFlight()
const KEPT = 120

/** Forgets every answer: something was written. */
export function forgetAnswers(): void {
  // What is under way was asked before the writing: its answer goes to those who wait for it and into the map that nobody reads any more.
  kept = new Map()
  flight = new InFlight()
}

/** Asks the API whenever the address changes. With `keep`, the answer before stays until the new one is here. */
export function useAnswer<A>(from: Address<A> | null, keep = false): Asked<A> {
  const { language } = useLanguage()
  const [round, setRound] = useState(0)
  const key = from === null ? '' : `${language} ${from} ${round}`
  const [held, setHeld] = useState<Held>({ key: '' })

  useEffect(() => {
    if (from === null || kept.has(key)) return
    let left = false
    const into = kept
    const { answer, leave } = flight.join(key, (signal) =>
      ask(from, language, signal).then((answered) => {
        keepAnswer(into, key, answered)
        return answered
      }),
    )
    answer.then(
      (answered) => {
        if (!left) setHeld({ key, answer: answered })
      },
      (error: unknown) => {
        if (!left) setHeld({ key, failure: error instanceof Failure ? error : new Failure('unreachable') })
      },
    )
    return () => {
      left = true
      leave()
    }
  }, [from, key, language])

  const retry = useCallback(() => {
    setRound((r) => r + 1)
  }, [])
  if (from === null) return { stale: false, retry }
  if (kept.has(key)) {
    const answer = kept.get(key) as A
    if (held.answer !== answer) held.answer = answer
    return { answer, stale: false, retry }
  }
  if (held.key === key) return { answer: held.answer as A | undefined, failure: held.failure, stale: false, retry }
  return keep && held.answer !== undefined ? { answer: held.answer as A, stale: true, retry } : { stale: false, retry }
}

function keepAnswer(into: Map<string, unknown>, key: string, answer: unknown): void {
  const oldest = into.keys().next()
  if (into.size >= KEPT && !oldest.done) into.delete(oldest.value)
  into.set(key, answer)
}
