import { expect, it } from 'vitest'
import { pieces, spanAt } from './pieces'

const span = (start: number, end: number) => ({ start, end, label: 'Project' as const, entity: 'e', name: 'n' })

it('cuts a paragraph at its names and loses no character', () => {
  const cut = pieces(10, 30, [span(20, 24), span(12, 15)])

  expect(cut.map((p) => [p.start, p.end, p.span !== undefined])).toEqual([
    [10, 12, false],
    [12, 15, true],
    [15, 20, false],
    [20, 24, true],
    [24, 30, false],
  ])
})

it('keeps the first of names that overlap', () => {
  expect(pieces(0, 9, [span(0, 5), span(3, 8)]).map((p) => [p.start, p.end])).toEqual([
    [0, 5],
    [5, 9],
  ])
})

it('finds the name at an offset, its end excluded', () => {
  expect(spanAt([span(3, 6)], 5)?.start).toBe(3)
  expect(spanAt([span(3, 6)], 6)).toBeNull()
})
