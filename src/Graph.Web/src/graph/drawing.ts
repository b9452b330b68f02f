import type { Schemas } from '../api/client'

/** A node to draw. */
export interface DrawnNode {
  id: string
  name: string
  label: Schemas['EntityLabel']
  /** How much is said of it, which makes it larger. */
  weight: number
  /** The phases in which reports place it, with the years. */
  phases: Schemas['PhaseYears'][]
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
      nodes.set(n.entity.id, { id: n.entity.id, name: n.entity.name, label: n.entity.label, weight: n.mentions, phases: n.phases })
    for (const e of around.edges) edges.set(edgeKey(e), { from: e.from, to: e.to, type: e.type, years: e.years, evidence: e.evidence })
  }
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()].filter((e) => nodes.has(e.from) && nodes.has(e.to)),
    complete: neighborhoods.every((n) => n.complete),
  }
}

/** What of a drawing is shown. Empty lists and undefined let everything through. */
export interface Filter {
  labels: readonly string[]
  relations: readonly string[]
  changes: readonly string[]
  year?: number | undefined
  /** A phase in which reports place it, in the year when one is given. */
  phase?: Schemas['Phase'] | undefined
  /** The node that always stays. */
  center?: string | undefined
}

/** The nodes and edges that a filter lets through. With a year, what no edge of the year touches goes too. */
export function filtered(drawing: Drawing, filter: Filter): Drawing {
  const { labels, relations, changes, year, phase, center } = filter
  const passes = (n: DrawnNode) =>
    n.id === center ||
    ((labels.length === 0 || labels.includes(n.label)) &&
      (phase === undefined || standsIn(n, phase, year)) &&
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

function standsIn(node: DrawnNode, phase: Schemas['Phase'], year: number | undefined): boolean {
  return node.phases.some((p) => p.phase === phase && (year === undefined || p.years.includes(year)))
}

/** Tells an edge from any other. */
export function edgeKey(e: Pick<DrawnEdge, 'from' | 'type' | 'to'>): string {
  return `${e.from} ${e.type} ${e.to}`
}
