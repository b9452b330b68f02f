import type { Schemas } from '../api/client'
export function NeighborGraph(_: { id: string; neighbors: Schemas['Neighbor'][]; open: (id: string) => void }) {
  return <p>graph</p>
}
