import type { Schemas } from '../api/client'

/** What a reader can say of a wrong reading: that it is no name, or what it is. */
export type Verdict = 'ignore' | Schemas['EntityLabel']

/** The line of the curation file that puts a reading right: `ignore A reason`, or `label A L reason`, separated by tabs. */
export function correctionLine(entity: string, name: string, verdict: Verdict, reason: string): string {
  const scope = entity.split(':')[1] ?? ''
  const subject = `${scope}/${name}`
  const why = reason.replaceAll(/\s+/g, ' ').trim()
  return (verdict === 'ignore' ? ['ignore', subject, why] : ['label', subject, verdict, why]).join('\t')
}
