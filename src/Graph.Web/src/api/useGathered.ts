import { useEffect, useState } from 'preact/hooks'
import { useLanguage } from '../words/language'
import { ask, Failure, type Address } from './client'
import type { Asked } from './useAnswer'

/** Asks the API once, with the language and the end of the view in mind. */
export type Ask = <A>(from: Address<A>) => Promise<A>

interface Held<A> {
  gather: unknown
  answer?: A
  failure?: Failure
}

/** An answer that takes several calls, shown once all are here; the one before stays meanwhile. Hand in the same function for the same answer. */
export function useGathered<A>(gather: ((askOne: Ask) => Promise<A>) | null): Asked<A> {
  const { language } = useLanguage()
  const [held, setHeld] = useState<Held<A>>({ gather: null })
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (!gather) return
    const stop = new AbortController()
    gather((from) => ask(from, language, stop.signal)).then(
      (answer) => {
        if (!stop.signal.aborted) setHeld({ gather, answer })
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setHeld({ gather, failure: error instanceof Failure ? error : new Failure('unreachable') })
      },
    )
    return () => {
      stop.abort()
    }
  }, [gather, language, round])
  const retry = () => {
    setHeld({ gather: null })
    setRound(round + 1)
  }
  if (held.gather === gather) return { answer: held.answer, failure: held.failure, stale: false, retry }
  return { answer: held.answer, stale: held.answer !== undefined, retry }
}
