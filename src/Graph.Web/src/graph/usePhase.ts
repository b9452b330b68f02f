import { useEffect, useState } from 'preact/hooks'
import { address, ask, type Schemas } from '../api/client'
import { useLanguage } from '../words/language'

// Pages of 200; a phase with more things than this is no filter any more.
const pages = 5

/** The ids of what stands in a phase (in a year, when one is given); undefined while no phase is asked for, or not known yet. */
export function usePhase(phase: Schemas['Phase'] | undefined, year: number | undefined): ReadonlySet<string> | undefined {
  const { language } = useLanguage()
  const key = phase && `${phase} ${year ?? ''}`
  const [held, hold] = useState<{ key: string; ids: ReadonlySet<string> }>()
  useEffect(() => {
    if (!phase || !key) return
    const stop = new AbortController()
    const gather = async () => {
      const ids = new Set<string>()
      let cursor: string | undefined
      for (let page = 0; page < pages; page++) {
        const answer = await ask(address('/api/entities', { query: { phase, year, limit: 200, cursor } }), language, stop.signal)
        for (const hit of answer.items) ids.add(hit.id)
        if (!answer.nextCursor) break
        cursor = answer.nextCursor
      }
      hold({ key, ids })
    }
    gather().catch(() => undefined)
    return () => {
      stop.abort()
    }
  }, [phase, year, key, language])
  return held?.key === key ? held?.ids : undefined
}
