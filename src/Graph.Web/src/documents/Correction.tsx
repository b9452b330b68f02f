import { useState } from 'preact/hooks'
import type { Schemas } from '../api/client'
import { Failure } from '../api/client'
import { useKey } from '../api/key'
import { addDecision } from '../api/write'
import { useLanguage } from '../words/language'
import { correctionLine, type Verdict } from './correction'

const labels: readonly Schemas['EntityLabel'][] = ['Project', 'Area', 'Institution', 'Program', 'District']

/** Puts a wrong reading right: makes the line of the curation file, to copy, or to send with the key. */
export function Correction({ span }: { span: Schemas['TextSpan'] }) {
  const { words, language } = useLanguage()
  const { key } = useKey()
  const [news, tell] = useState('')
  const [verdict, judge] = useState<Verdict>('ignore')
  const [copied, setCopied] = useState(false)
  const line = correctionLine(span.entity, span.name, verdict, words.documents.wrong.replace(/[?？]/, ''))
  return (
    <details class="correction">
      <summary>{words.documents.wrong}</summary>
      <label>
        {words.documents.decision}{' '}
        <select
          value={verdict}
          onChange={(event) => {
            judge(event.currentTarget.value as Verdict)
            setCopied(false)
          }}
        >
          <option value="ignore">{words.documents.ignore}</option>
          {labels
            .filter((l) => l !== span.label)
            .map((l) => (
              <option key={l} value={l}>
                {words.documents.label} {words.label[l]}
              </option>
            ))}
        </select>
      </label>
      <p class="hint">{words.documents.wrongHow}</p>
      <pre>{line}</pre>
      <button
        type="button"
        onClick={() => {
          void navigator.clipboard.writeText(line).then(() => {
            setCopied(true)
          })
        }}
      >
        {copied ? words.documents.copied : words.documents.copy}
      </button>
      {key !== '' && (
        <button
          type="button"
          onClick={() => {
            addDecision(line, key, language).then(
              () => {
                tell(words.documents.sent)
              },
              (error: unknown) => {
                tell((error instanceof Failure && error.problem?.detail) || words.unreachable)
              },
            )
          }}
        >
          {words.documents.send}
        </button>
      )}
      <p role="status">{news}</p>
    </details>
  )
}
