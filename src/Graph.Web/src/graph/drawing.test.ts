import { describe, expect, it } from 'vitest'
import type { Schemas } from '../api/client'
import { filtered, merged, ofDiff, type Drawing } from './drawing'

const ref = (id: string, label: Schemas['EntityLabel'] = 'Project') => ({ id, name: id, label })
const edge = (from: string, to: string, years: number[], type: Schemas['RelationType'] = 'LOCATED_IN') => ({
  from,
  to,
  type,
  by: 'text' as const,
  years,
  count: years.length,
  evidence: [],
})
const around = (center: string, others: string[], complete = true): Schemas['Neighborhood'] => ({
  center: ref(center),
  nodes: [center, ...others].map((id, i) => ({ entity: ref(id), depth: i === 0 ? 0 : 1, mentions: 1 })),
  edges: others.map((id) => edge(center, id, [2020])),
  complete,
})
const everything = { labels: [], relations: [], changes: [] }

describe('neighbourhoods laid over each other', () => {
  it('have each node and edge once', () => {
    const drawing = merged([around('a', ['b', 'c']), around('b', ['a', 'd'])])

    expect(drawing.nodes.map((n) => n.id)).toEqual(['a', 'b', 'c', 'd'])
    expect(drawing.edges).toHaveLength(4)
  })

  it('are complete only when each is', () => {
    expect(merged([around('a', []), around('b', [], false)]).complete).toBe(false)
  })
})

describe('a filter', () => {
  const drawing: Drawing = {
    nodes: [
      { id: 'a', name: 'a', label: 'Project', weight: 1 },
      { id: 'b', name: 'b', label: 'Area', weight: 1 },
      { id: 'c', name: 'c', label: 'Institution', weight: 1 },
    ],
    edges: [
      { from: 'a', to: 'b', type: 'LOCATED_IN', years: [2020], evidence: [] },
      { from: 'c', to: 'a', type: 'BUILDS', years: [2022], evidence: [] },
      { from: 'b', to: 'c', type: 'PART_OF', years: [], evidence: [] },
    ],
    complete: true,
  }
  const names = (shown: Drawing) => shown.nodes.map((n) => n.id).join('')

  it('by kind never takes away the one in the middle', () => {
    expect(names(filtered(drawing, { ...everything, labels: ['Area'], center: 'a' }))).toBe('ab')
  })

  it('by year keeps the edges of the year and those that names alone tell', () => {
    const shown = filtered(drawing, { ...everything, year: 2022, center: 'a' })

    expect(shown.edges.map((e) => e.type)).toEqual(['BUILDS', 'PART_OF'])
  })

  it('by relation takes away what is then related to nothing', () => {
    expect(names(filtered(drawing, { ...everything, relations: ['BUILDS'] }))).toBe('ac')
  })

  it('by phase keeps those that stand in it', () => {
    expect(names(filtered(drawing, { ...everything, inPhase: new Set(['c']), center: 'a' }))).toBe('ac')
  })
})

it('of two years keeps what is related and what changed when there is no room for all', () => {
  const listing = { total: 0, items: [] }
  const diff: Schemas['YearDiff'] = {
    district: { name: '徐汇区', code: '310104', scope: '310104' },
    from: 2019,
    to: 2020,
    fromHeld: true,
    toHeld: true,
    appeared: listing,
    vanished: listing,
    movedOn: listing,
    stayed: listing,
    graph: {
      nodes: [
        { entity: ref('still'), change: 'stayed' },
        { entity: ref('moved'), change: 'movedOn' },
        { entity: ref('related'), change: 'stayed' },
        { entity: ref('place', 'Area'), change: 'stayed' },
      ],
      edges: [{ edge: edge('related', 'place', [2019, 2020]), change: 'stayed' }],
    },
  }

  const drawing = ofDiff(diff, 3)

  expect(drawing.nodes.map((n) => n.id)).toEqual(['moved', 'related', 'place'])
  expect(drawing.complete).toBe(false)
})
