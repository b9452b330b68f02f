import { useState } from 'preact/hooks'
import { address, type Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { all as phases } from '../phases/shapes'
import { Quote } from '../passages/Passages'
import { Answered } from '../shell/Answered'
import { Choice, yearOptions } from '../shell/Choice'
import { addressOf, change } from '../shell/router'
import { Sources } from '../shell/Sources'
import { useTitle } from '../shell/title'
import { useWords } from '../words/language'
import { Marked } from './Marked'

const labels = ['Project', 'Area', 'Institution', 'Program', 'District'] as const
const sorts = ['relevance', 'mentions', 'firstYear', 'lastYear', 'name'] as const
const PAGE = 40

/** Everything that fits a search, with filters that combine; the address holds them. */
export function SearchView({ query }: { query: URLSearchParams }) {
  const words = useWords()
  const [limit, setLimit] = useState(PAGE)
  const q = query.get('q') ?? ''
  const given = (name: string) => query.get(name) ?? undefined
  const year = Number(given('year')) || undefined
  const call = address('/api/entities', {
    query: {
      q: q || undefined,
      label: given('label') as Schemas['EntityLabel'],
      district: given('district'),
      year,
      phase: given('phase') as Schemas['Phase'],
      tense: given('tense') as Schemas['Tense'],
      sort: given('sort') as (typeof sorts)[number],
      limit,
    },
  })
  const hits = useAnswer(call, true)
  const stats = useAnswer(address('/api/stats'))
  useTitle(q || words.views.search)
  const years = [...new Set(stats.answer?.districts.flatMap((d) => [...d.reviewYears, ...d.planYears]) ?? [])].sort()

  const select = (name: string, title: string, options: readonly { value: string; text: string }[], usual?: string) => (
    <Choice
      title={title}
      value={query.get(name) ?? usual ?? ''}
      options={options}
      none={usual === undefined ? words.any : undefined}
      choose={(value) => {
        change({ [name]: value || undefined }, 'replace')
      }}
    />
  )
  return (
    <section class="sheet">
      <h1>{q || words.views.search}</h1>
      <form
        class="filters"
        aria-label={words.search.filters}
        onSubmit={(event) => {
          event.preventDefault()
        }}
      >
        {select(
          'label',
          words.search.label_,
          labels.map((value) => ({ value, text: words.label[value] ?? value })),
        )}
        {select(
          'district',
          words.search.district,
          (stats.answer?.districts ?? []).map((d) => ({ value: d.code ?? d.name, text: d.name })),
        )}
        {select('year', words.year, yearOptions(years))}
        {select(
          'phase',
          words.search.phase,
          phases.map((value) => ({ value, text: words.phase[value] })),
        )}
        {select(
          'tense',
          words.search.tense,
          ['plan', 'review'].map((value) => ({ value, text: words.tense[value] ?? value })),
        )}
        {select(
          'sort',
          words.search.sort,
          sorts.map((value) => ({ value, text: words.search.sorts[value] ?? value })),
          'relevance',
        )}
      </form>
      <Answered asked={hits} lines={12}>
        {(page) => (
          <>
            <p class="count">{page.total === 0 && q ? words.search.none(q) : words.search.results(page.total)}</p>
            <ul class="hits">
              {page.items.map((hit) => (
                <li key={hit.id}>
                  <a href={addressOf(['entity', hit.id])}>
                    <Marked text={hit.name} part={q} />
                  </a>
                  <small>
                    {words.label[hit.label]} · {years_(hit)} · {words.search.named(hit.mentions, hit.documents)}
                    {hit.aliases.length > 0 && ` · ${hit.aliases.join('、')}`}
                  </small>
                  {hit.evidence[0] && <Quote evidence={hit.evidence[0]} name={hit.name} />}
                </li>
              ))}
            </ul>
            {page.total > page.items.length && limit < 200 && (
              <button
                type="button"
                onClick={() => {
                  setLimit(Math.min(200, limit + PAGE))
                }}
              >
                {words.more} ({words.shown(page.items.length, page.total)})
              </button>
            )}
          </>
        )}
      </Answered>
      <Sources
        calls={[call]}
        name={`search-${q || 'all'}`}
        rows={() =>
          (hits.answer?.items ?? []).map((h) => ({
            id: h.id,
            name: h.name,
            label: h.label,
            firstYear: h.firstYear,
            lastYear: h.lastYear,
            mentions: h.mentions,
            documents: h.documents,
          }))
        }
      />
    </section>
  )
}

function years_(hit: Schemas['EntityHit']): string {
  if (hit.firstYear === null) return '–'
  return hit.firstYear === hit.lastYear ? String(hit.firstYear) : `${hit.firstYear}–${hit.lastYear ?? ''}`
}
