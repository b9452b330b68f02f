import { describe, expect, it } from 'vitest'
import type { Schemas } from '../api/client'
import { joined, namedIn, ofDiff } from './twoYears'

type Change = Schemas['Change']

const ref = (id: string): Schemas['EntityRef'] => ({ id, name: id, label: 'Project' })
const edge = (from: string, to: string): Schemas['DiffEdge'] => ({
  edge: { from, to, type: 'LOCATED_IN', by: 'text', years: [2019], count: 1, evidence: [] },
  change: 'stayed',
})
const page = (nodes: Record<string, Change>, edges: Schemas['DiffEdge'][], nextCursor: string | null = null): Schemas['YearDiff'] => {
  const listing = (change: Change) => {
    const items = Object.keys(nodes).filter((id) => nodes[id] === change)
    return { total: 4, items: items.map((id) => ({ entity: ref(id), before: null, after: null, evidence: [] })) }
  }
  return {
    district: { name: '徐汇区', code: '310104', scope: '310104' },
    from: 2019,
    to: 2020,
    fromHeld: true,
    toHeld: true,
    appeared: listing('appeared'),
    vanished: listing('vanished'),
    movedOn: listing('movedOn'),
    stayed: listing('stayed'),
    graph: { nodes: Object.entries(nodes).map(([id, change]) => ({ entity: ref(id), change, phases: [] })), edges },
    nextCursor,
  }
}

describe('two years', () => {
  const diff = page({ still: 'stayed', moved: 'movedOn', related: 'stayed', place: 'stayed' }, [edge('related', 'place')])

  it('keep what is related and what changed when there is no room for all', () => {
    const drawing = ofDiff(diff, 3)

    expect(drawing.nodes.map((n) => n.id)).toEqual(['moved', 'related', 'place'])
    expect(drawing.complete).toBe(false)
  })

  it('leave out what would stand alone only because what it is related to has no room', () => {
    expect(ofDiff(diff, 2).nodes.map((n) => n.id)).toEqual(['moved'])
  })

  it('have everything when all is asked for, however many', () => {
    const drawing = ofDiff(diff, 1, true)

    expect(drawing.nodes.map((n) => n.id)).toEqual(['moved', 'related', 'place', 'still'])
    expect(drawing.edges).toHaveLength(1)
  })
})

describe('pages of two years', () => {
  const whole = joined([page({ a: 'appeared', b: 'stayed' }, [], 'more'), page({ c: 'appeared' }, [edge('c', 'b')])])

  it('come together as one, with the edges that lead back', () => {
    expect(whole.appeared.items.map((c) => c.entity.id)).toEqual(['a', 'c'])
    expect(whole.graph.nodes.map((n) => n.entity.id)).toEqual(['a', 'b', 'c'])
    expect(ofDiff(whole, 9, true).edges).toHaveLength(1)
    expect(whole.nextCursor).toBeNull()
  })

  it('are told from all that is named', () => {
    expect(namedIn(whole)).toBe(16)
    expect(ofDiff(whole, 9, true).complete).toBe(false)
  })
})
