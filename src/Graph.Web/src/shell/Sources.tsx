import { useState } from 'preact/hooks'
import type { Address } from '../api/client'
import { useWords } from '../words/language'
import { csv, save, type Row } from './table'

/** At the foot of a view: the call to the API behind it, and its answer to keep, as JSON or as a table. */
export function Sources({ calls, name, rows }: { calls: Address<unknown>[]; name: string; rows?: () => Row[] | Promise<Row[]> }) {
  const words = useWords()
  const [failed, setFailed] = useState(false)
  const keep = (rows: Row[] | Promise<Row[]>) => {
    Promise.resolve(rows).then(
      (lines) => {
        // A byte order mark, since the spreadsheets that open it ask for one to read Chinese.
        save(`${name}.csv`, new Blob(['\uFEFF', csv(lines)], { type: 'text/csv;charset=utf-8' }))
        setFailed(false)
      },
      () => {
        setFailed(true)
      },
    )
  }
  return (
    <footer class="sources" aria-label={words.sources.label}>
      <span class="sources-title">{words.sources.api}</span>
      <ul>
        {calls.map((call) => (
          <li key={call}>
            <a href={call} target="_blank" rel="noreferrer">
              <code>GET {shown(call)}</code>
            </a>
          </li>
        ))}
      </ul>
      <span class="downloads">
        <a class="button" href={calls[0]} download={`${name}.json`}>
          {words.sources.json}
        </a>
        {rows && (
          <button
            type="button"
            onClick={() => {
              keep(rows())
            }}
          >
            {words.sources.csv}
          </button>
        )}
        {failed && <span role="alert">{words.unreachable}</span>}
      </span>
    </footer>
  )
}

// Where a page goes on is long and tells a reader nothing.
function shown(call: string): string {
  return decodeURIComponent(call).replace(/(?<=[?&]cursor=)[^&]+/, '…')
}
