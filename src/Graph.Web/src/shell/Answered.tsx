import type { ComponentChildren } from 'preact'
import type { Failure } from '../api/client'
import type { Asked } from '../api/useAnswer'
import { useWords } from '../words/language'
import { addressOf } from './router'

/** Shows what an answer holds; until it is here a skeleton of about its height, and when it does not come, why. */
export function Answered<A>({
  asked,
  lines = 5,
  children,
}: {
  asked: Asked<A>
  lines?: number
  children: (answer: A) => ComponentChildren
}) {
  if (asked.failure) return <FailureNote failure={asked.failure} retry={asked.retry} />
  if (asked.answer === undefined) return <Skeleton lines={lines} />
  return (
    <div class={asked.stale ? 'stale' : undefined} aria-busy={asked.stale}>
      {children(asked.answer)}
    </div>
  )
}

/** Grey lines where text will stand. */
export function Skeleton({ lines }: { lines: number }) {
  const words = useWords()
  return (
    <div class="skeleton" role="status" aria-label={words.wait}>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} style={{ width: `${[92, 78, 86, 64, 71][i % 5]}%` }} />
      ))}
    </div>
  )
}

/** Why there is no answer, in a sentence, and what can be done. */
export function FailureNote({ failure, retry }: { failure?: Failure; retry: () => void }) {
  const words = useWords()
  if (failure?.candidates) {
    return (
      <div class="note" role="alert">
        <p>{words.ambiguous}</p>
        <ul class="plain">
          {failure.candidates.items.map((one) => (
            <li key={one.id}>
              <a href={addressOf(['entity', one.id])}>{one.name}</a> <small>{words.label[one.label]}</small>
            </li>
          ))}
        </ul>
      </div>
    )
  }
  const problem = failure?.problem
  return (
    <div class="note" role="alert">
      <p>
        <strong>{words.failed}</strong> {problem?.detail ?? words.unreachable}
      </p>
      {problem?.code === 'unknownEntity' && problem.nearest.length > 0 && (
        <p>
          {words.nearest}:{' '}
          {problem.nearest.map((near) => (
            <a key={near.id} class="chip" href={addressOf(['entity', near.id])}>
              {near.name}
            </a>
          ))}
        </p>
      )}
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  )
}
