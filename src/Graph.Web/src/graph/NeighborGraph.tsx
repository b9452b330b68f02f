import { useMemo, useState } from 'preact/hooks'
import type { Schemas } from '../api/client'
import { useWords } from '../words/language'
import type { Drawing } from './drawing'
import './graph.css'
import { GraphCanvas } from './GraphCanvas'

interface Props {
  entity: Schemas['EntityRef']
  neighbors: Schemas['Neighbor'][]
  open: (id: string) => void
}

/** A thing in the middle of what it is related to; a click opens. */
export function NeighborGraph({ entity, neighbors, open }: Props) {
  const words = useWords()
  const [walked, walk] = useState<string | null>(null)
  const drawing = useMemo((): Drawing => {
    const others = new Map(neighbors.map((n) => [n.entity.id, { ...n.entity, weight: n.count, phases: [] }]))
    others.delete(entity.id)
    return {
      nodes: [{ ...entity, weight: 12, phases: [] }, ...others.values()],
      edges: neighbors.map((n) => ({
        from: n.direction === 'out' ? entity.id : n.entity.id,
        to: n.direction === 'out' ? n.entity.id : entity.id,
        type: n.relation,
        years: n.years,
        evidence: n.evidence,
      })),
      complete: true,
    }
  }, [entity, neighbors])
  return (
    <div class="small-canvas">
      <GraphCanvas
        drawing={drawing}
        center={entity.id}
        label={words.graph.canvas}
        chosen={walked}
        choose={(id) => {
          if (id !== null && id === walked && id !== entity.id) open(id)
          else walk(id)
        }}
        open={open}
      />
    </div>
  )
}
