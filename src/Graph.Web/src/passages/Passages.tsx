import type { Schemas } from '../api/client'
import { useWords } from '../words/language'
import { openPassages } from './passage'

type Evidence = Schemas['Evidence']

/** A small button that opens the passages of a fact. */
export function PassagesButton({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useWords()
  if (evidence.length === 0) return null
  return (
    <button
      type="button"
      class="passages-button"
      title={evidence[0]?.quote}
      onClick={() => {
        openPassages(evidence)
      }}
    >
      {words.passage.count(evidence.length)}
    </button>
  )
}

/** A passage quoted in a line, the name marked; opens in its surroundings. */
export function Quote({ evidence, name }: { evidence: Evidence; name?: string }) {
  const at = name ? evidence.quote.indexOf(name) : -1
  return (
    <button
      type="button"
      class="quote"
      lang="zh-CN"
      onClick={() => {
        openPassages([evidence])
      }}
    >
      {at < 0 || !name ? (
        evidence.quote
      ) : (
        <>
          {evidence.quote.slice(0, at)}
          <mark>{name}</mark>
          {evidence.quote.slice(at + name.length)}
        </>
      )}
    </button>
  )
}
