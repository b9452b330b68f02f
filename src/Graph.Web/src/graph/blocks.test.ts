import { describe, expect, it } from 'vitest'
import { blocks, cell, type Box } from './blocks'

const ids = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i}`)
const connected: Box = { x: -400, y: -300, w: 800, h: 600 }

describe.each([
  ['wide', 1.6],
  ['upright', 0.6],
])('what stands alone in a %s frame', (_, aspect) => {
  const groups = [ids('gone', 120), [], ids('same', 7), ids('new', 310)]
  const places = blocks(groups, connected, aspect)
  const all = [...places.values()]

  it('has a place each, a cell apart from any other', () => {
    expect(places.size).toBe(437)
    const near = all.filter((a, i) => all.slice(i + 1).some((b) => Math.abs(a.x - b.x) < cell.w - 1 && Math.abs(a.y - b.y) < cell.h - 1))
    expect(near).toEqual([])
  })

  it('stands clear of what is connected', () => {
    for (const { x, y } of all) expect(x > 400 || x < -400 - cell.w || y > 300 || y < -300).toBe(true)
  })

  it('comes with the rest to about the shape of the frame', () => {
    const xs = [-400, 400, ...all.map((p) => p.x), ...all.map((p) => p.x + cell.w)]
    const ys = [-300, 300, ...all.map((p) => p.y)]
    const shape = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys))
    expect(shape / aspect).toBeGreaterThan(0.75)
    expect(shape / aspect).toBeLessThan(1.35)
  })

  it('stands together by group', () => {
    const span = (prefix: string) => {
      const some = [...places].filter(([id]) => id.startsWith(prefix)).map(([, p]) => (aspect > 1 ? p.x : p.y))
      return [Math.min(...some), Math.max(...some)] as const
    }
    expect(span('gone')[1]).toBeLessThan(span('same')[0])
    expect(span('same')[1]).toBeLessThan(span('new')[0])
  })
})

it('is nothing where all is connected', () => {
  expect(blocks([[], []], connected, 1.5).size).toBe(0)
})
