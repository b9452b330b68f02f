import { useState } from 'preact/hooks'
import { address } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { Quote } from '../passages/Passages'
import { Answered } from '../shell/Answered'
import { useWords } from '../words/language'

const page = 20

/** Every passage that names a thing, folded away until it is wanted. */
export function Mentions({ id }: { id: string }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const [limit, setLimit] = useState(page)
  const mentions = useAnswer(open ? address('/api/entities/{entity}/mentions', { path: { entity: id }, query: { limit } }) : null, true)
  return (
    <details
      class="mentions"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <h2>{words.entity.mentions}</h2>
      </summary>
      {open && (
        <Answered asked={mentions} lines={6}>
          {(answer) => (
            <>
              <ol class="plain statements">
                {answer.items.map((m) => (
                  <li key={`${m.evidence.document} ${m.evidence.start}`}>
                    <span class="statement-head">
                      {m.year} {m.tense && words.tense[m.tense]} <small>{m.evidence.section.at(-1)}</small>
                    </span>
                    <Quote evidence={m.evidence} name={m.text} />
                  </li>
                ))}
              </ol>
              {answer.items.length < answer.total && limit < 200 && (
                <button
                  type="button"
                  onClick={() => {
                    setLimit(200)
                  }}
                >
                  {words.more} ({words.shown(answer.items.length, answer.total)})
                </button>
              )}
            </>
          )}
        </Answered>
      )}
    </details>
  )
}
