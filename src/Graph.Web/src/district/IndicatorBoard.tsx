import { useState } from 'preact/hooks'
import { address } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { Answered } from '../shell/Answered'
import { lazy } from '../shell/lazy'
import { change } from '../shell/router'
import { useWords } from '../words/language'
import { worthDrawing } from './series'

const IndicatorCard = lazy(() => import('./IndicatorCard').then((m) => m.IndicatorCard))
const few = 4

/** What is measured: the indicators with the most years first, or those that have the words looked for in their name. */
export function IndicatorBoard({ districts, query }: { districts: string[]; query: URLSearchParams }) {
  const words = useWords()
  const [shown, show] = useState(few)
  const name = query.get('indicator') ?? ''
  const [text, setText] = useState(name)
  const district = districts[0] ?? ''
  const indicators = useAnswer(address('/api/indicators', { query: { district, name: name || undefined, limit: 200 } }), true)
  const others = useAnswer(
    districts[1] ? address('/api/indicators', { query: { district: districts[1], name: name || undefined, limit: 200 } }) : null,
  )
  return (
    <section aria-labelledby="indicators">
      <div class="section-bar">
        <h2 id="indicators">{districts[1] ? words.district.shared : words.district.indicators}</h2>
        <form
          class="filters"
          onSubmit={(event) => {
            event.preventDefault()
            change({ indicator: text.trim() || undefined }, 'replace')
          }}
        >
          <input
            type="search"
            aria-label={words.district.indicatorSearch}
            placeholder={words.district.indicatorSearch}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value)
              if (event.currentTarget.value === '') change({ indicator: undefined }, 'replace')
            }}
          />
        </form>
      </div>
      <p class="hint">{words.district.indicatorsHint}</p>
      <Answered asked={indicators} lines={6}>
        {(page) => {
          const both = new Set(others.answer?.items.map((i) => i.name))
          const drawn = worthDrawing(districts[1] ? page.items.filter((i) => both.has(i.name)) : page.items)
          return drawn.length === 0 ? (
            <p class="absent">{words.district.noSeries}</p>
          ) : (
            <>
              <div class="cards">
                {drawn.slice(0, shown).map((i) => (
                  <IndicatorCard key={i.name} name={i.name} districts={districts} />
                ))}
              </div>
              {drawn.length > shown && (
                <button
                  type="button"
                  onClick={() => {
                    show(shown + 8)
                  }}
                >
                  {words.more} ({words.shown(shown, drawn.length)})
                </button>
              )}
            </>
          )
        }}
      </Answered>
    </section>
  )
}
