import { useEffect, useMemo, useState } from 'preact/hooks'
import { address, ask, Failure, type Address, type Schemas } from '../api/client'
import type { Asked } from '../api/useAnswer'
import { useLanguage } from '../words/language'
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
  const { language } = useLanguage()
  const key = JSON.stringify([center, depth, ...expanded])
  const calls = useMemo(() => {
    const [middle, steps, ...others] = JSON.parse(key) as [string, number, ...string[]]
    return [
      address('/api/graph', { query: { center: middle, depth: steps, limit: 200 } }),
      ...others.map((one) => address('/api/graph', { query: { center: one, depth: 1, limit: 200 } })),
    ]
  }, [key])
  const [held, setHeld] = useState<{ calls: unknown; answer?: AroundAnswer; failure?: Failure }>({ calls: null })
  const [round, setRound] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    Promise.all(calls.map((call) => ask<Neighborhood>(call, language, stop.signal))).then(
      (all) => {
        const [first] = all
        if (first) setHeld({ calls, answer: { center: first.center, drawing: merged(all) } })
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setHeld({ calls, failure: error instanceof Failure ? error : new Failure('unreachable') })
      },
    )
    return () => {
      stop.abort()
    }
  }, [calls, language, round])
  const retry = () => {
    setHeld({ calls: null })
    setRound(round + 1)
  }
  const here = held.calls === calls
  const asked = here
    ? { answer: held.answer, failure: held.failure, stale: false, retry }
    : { answer: held.answer, stale: held.answer !== undefined, retry }
  return { asked, calls }
}
