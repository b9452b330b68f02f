import { useCallback, useMemo } from 'preact/hooks'
import { address, type Address, type Schemas } from '../api/client'
import type { Asked } from '../api/useAnswer'
import { useGathered, type Ask } from '../api/useGathered'
import { merged, type Drawing } from './drawing'

type Neighborhood = Schemas['Neighborhood']

/** What lies around a thing, with the neighbourhoods of those that were expanded laid over it. */
export interface AroundAnswer {
  center: Schemas['EntityRef']
  drawing: Drawing
}

/** Asks for the neighbourhood of the centre and for that of each thing expanded; shown once all are here. */
export function useAround(
  center: string,
  depth: number,
  expanded: readonly string[],
): { asked: Asked<AroundAnswer>; calls: Address<Neighborhood>[] } {
  const key = JSON.stringify([center, depth, ...expanded])
  const calls = useMemo((): [Address<Neighborhood>, ...Address<Neighborhood>[]] => {
    const [middle, steps, ...others] = JSON.parse(key) as [string, number, ...string[]]
    return [
      address('/api/graph', { query: { center: middle, depth: steps, limit: 200 } }),
      ...others.map((one) => address('/api/graph', { query: { center: one, depth: 1, limit: 200 } })),
    ]
  }, [key])
  const gather = useCallback(
    async (askOne: Ask): Promise<AroundAnswer> => {
      const [first, ...others] = calls
      const [around, ...more] = await Promise.all([askOne(first), ...others.map(askOne)])
      return { center: around.center, drawing: merged([around, ...more]) }
    },
    [calls],
  )
  return { asked: useGathered(gather), calls }
}
