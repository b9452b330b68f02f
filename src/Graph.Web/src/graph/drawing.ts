import type { Schemas } from '../api/client'

/** A node to draw. */
export interface DrawnNode {
  id: string
  name: string
  label: Schemas['EntityLabel']
  /** How much is said of it, which makes it larger. */
  weight: number
  change?: Schemas['Change']
}

/** An edge to draw. */
export interface DrawnEdge {
  from: string
  to: string
  type: Schemas['RelationType']
  years: number[]
  evidence: Schemas['Evidence'][]
  change?: Schemas['Change']
}

/** Nodes and edges to draw; every edge's ends are among the nodes. */
export interface Drawing {
  nodes: DrawnNode[]
  edges: DrawnEdge[]
  complete: boolean
}

/** Lays neighbourhoods over each other: each node and edge once. */
export function merged(neighborhoods: readonly Schemas['Neighborhood'][]): Drawing {
  const nodes = new Map<string, DrawnNode>()
  const edges = new Map<string, DrawnEdge>()
  for (const around of neighborhoods) {
    for (const n of around.nodes)
      nodes.set(n.entity.id, { id: n.entity.id, name: n.entity.name, label: n.entity.label, weight: n.mentions })
    for (const e of around.edges) edges.set(edgeKey(e), { from: e.from, to: e.to, type: e.type, years: e.years, evidence: e.evidence })
  }
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()].filter((e) => nodes.has(e.from) && nodes.has(e.to)),
    complete: neighborhoods.every((n) => n.complete),
  }
}

/** The graph of two years, each node and edge marked with what became of it. Of what is related to nothing only what moved on is drawn. */
export function ofDiff(diff: Schemas['YearDiff'], most: number): Drawing {
  const { nodes, edges } = diff.graph
  const degree = new Map<string, number>()
  for (const { edge } of edges) for (const end of [edge.from, edge.to]) degree.set(end, (degree.get(end) ?? 0) + 1)
  const telling = (n: Schemas['DiffNode']) => (degree.get(n.entity.id) ?? 0) * 2 + (n.change === 'movedOn' ? 3 : 0)
  const kept = nodes
    .map((node, at) => ({ node, at }))
    .filter(({ node }) => telling(node) > 0)
    .sort((a, b) => telling(b.node) - telling(a.node) || a.at - b.at)
    .slice(0, most)
    .map(({ node }) => ({
      id: node.entity.id,
      name: node.entity.name,
      label: node.entity.label,
      weight: 1 + (degree.get(node.entity.id) ?? 0),
      change: node.change,
    }))
  const ids = new Set(kept.map((n) => n.id))
  return {
    nodes: kept,
    edges: edges
      .filter(({ edge }) => ids.has(edge.from) && ids.has(edge.to))
      .map(({ edge, change }) => ({ from: edge.from, to: edge.to, type: edge.type, years: edge.years, evidence: edge.evidence, change })),
    complete: kept.length === nodes.length,
  }
}

/** What of a drawing is shown. Empty lists and undefined let everything through. */
export interface Filter {
  labels: readonly string[]
  relations: readonly string[]
  changes: readonly string[]
  year?: number | undefined
  /** The things that stand in the phase asked for. */
  inPhase?: ReadonlySet<string> | undefined
  /** The node that always stays. */
  center?: string | undefined
}

/** The nodes and edges that a filter lets through. With a year, what no edge of the year touches goes too. */
export function filtered(drawing: Drawing, filter: Filter): Drawing {
  const { labels, relations, changes, year, inPhase, center } = filter
  const passes = (n: DrawnNode) =>
    n.id === center ||
    ((labels.length === 0 || labels.includes(n.label)) &&
      (!inPhase || inPhase.has(n.id)) &&
      (changes.length === 0 || n.change === undefined || changes.includes(n.change)))
  const nodes = drawing.nodes.filter(passes)
  const ids = new Set(nodes.map((n) => n.id))
  const edges = drawing.edges.filter(
    (e) =>
      ids.has(e.from) &&
      ids.has(e.to) &&
      (relations.length === 0 || relations.includes(e.type)) &&
      (year === undefined || e.years.length === 0 || e.years.includes(year)),
  )
  const narrowed = year !== undefined || relations.length > 0
  const touched = new Set(edges.flatMap((e) => [e.from, e.to]))
  return { nodes: narrowed ? nodes.filter((n) => n.id === center || touched.has(n.id)) : nodes, edges, complete: drawing.complete }
}

/** Tells an edge from any other. */
export function edgeKey(e: Pick<DrawnEdge, 'from' | 'type' | 'to'>): string {
  return `${e.from} ${e.type} ${e.to}`
}
