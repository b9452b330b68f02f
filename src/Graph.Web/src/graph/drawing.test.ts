import { describe, expect, it } from 'vitest'
import type { Schemas } from '../api/client'
import { filtered, merged, type Drawing } from './drawing'

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
  nodes: [center, ...others].map((id, i) => ({ entity: ref(id), depth: i === 0 ? 0 : 1, mentions: 1, phases: [] })),
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
      { id: 'a', name: 'a', label: 'Project', weight: 1, phases: [] },
      { id: 'b', name: 'b', label: 'Area', weight: 1, phases: [] },
      { id: 'c', name: 'c', label: 'Institution', weight: 1, phases: [{ phase: 'Started', years: [2020, 2022] }] },
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

  it('by phase keeps those that stand in it, and the one in the middle', () => {
    expect(names(filtered(drawing, { ...everything, phase: 'Started' }))).toBe('c')
    expect(names(filtered(drawing, { ...everything, phase: 'Started', center: 'a' }))).toBe('ac')
    expect(names(filtered(drawing, { ...everything, phase: 'Completed' }))).toBe('')
  })

  it('by phase and year keeps those that stand in it in that year', () => {
    const wide = { ...drawing, edges: drawing.edges.map((e) => ({ ...e, years: [] })) }
    expect(names(filtered(wide, { ...everything, phase: 'Started', year: 2022, center: 'a' }))).toBe('ac')
    expect(names(filtered(wide, { ...everything, phase: 'Started', year: 2021, center: 'a' }))).toBe('a')
  })
})
