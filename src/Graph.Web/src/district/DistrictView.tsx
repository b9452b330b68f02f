import { address, type Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { Answered } from '../shell/Answered'
import { Choice } from '../shell/Choice'
import { addressOf, addressWith, change } from '../shell/router'
import { Sources } from '../shell/Sources'
import { useTitle } from '../shell/title'
import { useWords } from '../words/language'
import './district.css'
import { IndicatorBoard } from './IndicatorBoard'
import { commitmentsOf, ScoreCard } from './ScoreCard'
import { YearPanel } from './YearPanel'

/** A district by its promises, its years and its numbers; `with` sets another beside it. */
export function DistrictView({ name, query }: { name?: string | undefined; query: URLSearchParams }) {
  return name ? <Districts name={name} query={query} /> : <DistrictList />
}

function DistrictList() {
  const words = useWords()
  const call = address('/api/districts', { query: { limit: 200 } })
  const districts = useAnswer(call)
  useTitle(words.views.district)
  return (
    <section class="sheet">
      <h1>{words.views.district}</h1>
      <Answered asked={districts} lines={4}>
        {(page) =>
          page.total === 0 ? (
            <p class="note">{words.district.empty}</p>
          ) : (
            <ul class="plain district-list">
              {page.items.map((d) => (
                <li key={d.name}>
                  <a href={addressOf(['district', d.code ?? d.name])}>{d.name}</a>
                  <small>{words.documents.held(d.documents)}</small>
                  <span>
                    {[...new Set([...d.reviewYears, ...d.planYears])].sort().map((year) => (
                      <a key={year} class="chip" href={addressOf(['district', d.code ?? d.name], { year })}>
                        {year}
                      </a>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <Sources
        calls={[call]}
        name="districts"
        rows={() => (districts.answer?.items ?? []).map((d) => ({ name: d.name, code: d.code, documents: d.documents }))}
      />
    </section>
  )
}

function Districts({ name, query }: { name: string; query: URLSearchParams }) {
  const words = useWords()
  const other = query.get('with') ?? undefined
  const shown = other ? [name, other] : [name]
  const all = useAnswer(address('/api/districts', { query: { limit: 200 } }))
  const profile = useAnswer(address('/api/districts/{district}', { path: { district: name } }))
  const beside = useAnswer(other ? address('/api/districts/{district}', { path: { district: other } }) : null)
  const commitments = useAnswer(commitmentsOf(name))
  const years = [...new Set([profile.answer, beside.answer].flatMap((p) => p?.years.map((y) => y.year) ?? []))].sort()
  const year = Number(query.get('year')) || latestJudged(profile.answer)
  useTitle(profile.answer?.district.name ?? name)
  const calls = [commitmentsOf(name), address('/api/districts/{district}', { path: { district: name } })]
  return (
    <section class={`sheet district ${other ? 'two' : ''}`}>
      <div class="district-bar filters">
        <Choice
          title={words.district.beside}
          value={other ?? ''}
          none={words.district.alone}
          options={(all.answer?.items ?? [])
            .filter((d) => (d.code ?? d.name) !== name && d.name !== name)
            .map((d) => ({ value: d.code ?? d.name, text: d.name }))}
          choose={(value) => {
            change({ with: value || undefined })
          }}
        />
        <nav class="years" aria-label={words.year}>
          {years.map((y) => (
            <a
              key={y}
              class="chip"
              aria-current={y === year ? 'true' : undefined}
              href={addressWith({ year: y, outcome: undefined, passage: undefined })}
            >
              {y}
            </a>
          ))}
        </nav>
      </div>
      <div class="side-by-side">
        {shown.map((one) => (
          <DistrictHead key={one} name={one} year={year} query={query} />
        ))}
      </div>
      {year && (
        <div class="side-by-side">
          {shown.map((one) => (
            <YearPanel key={one} district={one} year={year} query={query} />
          ))}
        </div>
      )}
      <IndicatorBoard districts={shown} query={query} />
      <Sources
        calls={calls}
        name={`commitments-${name}`}
        rows={() =>
          (commitments.answer?.items ?? []).map((c) => ({
            year: c.year,
            entity: c.entity.name,
            scope: c.scope,
            phase: c.phase,
            outcome: c.outcome,
            yearsLate: c.yearsLate,
            promise: c.promise.evidence.quote,
            answer: c.answer?.evidence.quote,
          }))
        }
      />
    </section>
  )
}

/** The last year that has both a plan and a review, so that its promises can be judged; else the last held. */
export function latestJudged(profile: Pick<Schemas['DistrictProfile'], 'years'> | undefined): number | undefined {
  return (profile?.years.findLast((y) => y.planHeld && y.reviewHeld && y.promised > 0) ?? profile?.years.at(-1))?.year
}

function DistrictHead({ name, year, query }: { name: string; year: number | undefined; query: URLSearchParams }) {
  const words = useWords()
  const profile = useAnswer(address('/api/districts/{district}', { path: { district: name } }))
  return (
    <Answered asked={profile} lines={8}>
      {(held) => (
        <>
          <h1 lang="zh-CN">{held.district.name}</h1>
          <p class="counts">
            {held.documents.map((d, i) => (
              <span key={d.id}>
                {i > 0 && ' · '}
                <a href={addressOf(['documents', d.id])} title={d.title?.value ?? undefined}>
                  {[d.date?.value.slice(0, 4) ?? d.plan?.value, words.documents.kind[d.kind?.value ?? ''] ?? words.documents.title]
                    .filter(Boolean)
                    .join(' ')}
                </a>
              </span>
            ))}
          </p>
          <ScoreCard district={name} name={held.district.name} years={held.years} year={year} query={query} />
        </>
      )}
    </Answered>
  )
}
