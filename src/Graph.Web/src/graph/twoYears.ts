import type { Schemas } from '../api/client'
import type { Drawing } from './drawing'

type YearDiff = Schemas['YearDiff']

const lists = ['appeared', 'vanished', 'movedOn', 'stayed'] as const

/** The pages of two years as one; `nextCursor` is that of the last. */
export function joined(pages: readonly YearDiff[]): YearDiff {
  const [first] = pages
  if (!first) throw new Error('no page')
  const whole = { ...first, nextCursor: pages.at(-1)?.nextCursor ?? null }
  for (const list of lists) whole[list] = { total: first[list].total, items: pages.flatMap((p) => p[list].items) }
  whole.graph = { nodes: pages.flatMap((p) => p.graph.nodes), edges: pages.flatMap((p) => p.graph.edges) }
  return whole
}

/** How many things the reports of the two years name. */
export function namedIn(diff: YearDiff): number {
  return lists.reduce((sum, list) => sum + diff[list].total, 0)
}

/**
 * The graph of two years, each node and edge marked with what became of it. Without `all`, of what is related to nothing only what moved on is drawn,
 * and at most as many as can be told apart.
 */
export function ofDiff(diff: YearDiff, most: number, all = false): Drawing {
  const { nodes, edges } = diff.graph
  const degree = new Map<string, number>()
  for (const { edge } of edges) for (const end of [edge.from, edge.to]) degree.set(end, (degree.get(end) ?? 0) + 1)
  const telling = (n: Schemas['DiffNode']) => (degree.get(n.entity.id) ?? 0) * 2 + (n.change === 'movedOn' ? 3 : 0)
  const ranked = nodes.map((node, at) => ({ node, at })).sort((a, b) => telling(b.node) - telling(a.node) || a.at - b.at)
  const room = all ? ranked : ranked.filter(({ node }) => telling(node) > 0).slice(0, most)
  const roomFor = new Set(room.map(({ node }) => node.entity.id))
  const drawn = edges.filter(({ edge }) => roomFor.has(edge.from) && roomFor.has(edge.to))
  // What is related only to what has no room stands alone here, and is no more telling than others that do.
  const touched = new Set(drawn.flatMap(({ edge }) => [edge.from, edge.to]))
  const kept = room
    .filter(({ node }) => all || node.change === 'movedOn' || touched.has(node.entity.id))
    .map(({ node }) => ({
      id: node.entity.id,
      name: node.entity.name,
      label: node.entity.label,
      weight: 1 + (degree.get(node.entity.id) ?? 0),
      phases: node.phases,
      change: node.change,
    }))
  return {
    nodes: kept,
    edges: drawn.map(({ edge, change }) => ({
      from: edge.from,
      to: edge.to,
      type: edge.type,
      years: edge.years,
      evidence: edge.evidence,
      change,
    })),
    complete: kept.length === namedIn(diff),
  }
}
