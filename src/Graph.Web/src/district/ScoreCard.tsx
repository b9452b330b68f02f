import { address, type Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { Answered } from '../shell/Answered'
import { addressWith } from '../shell/router'
import { useWords } from '../words/language'

type Outcome = Schemas['CommitmentOutcome']

/** The outcomes in the order in which a bar shows them, the good ones first. */
export const outcomes: readonly Outcome[] = ['kept', 'late', 'repeated', 'unreported', 'noReport', 'notYetDue']

/** The call for all promises of a district. */
export const commitmentsOf = (district: string) => address('/api/commitments', { query: { district, limit: 200 } })

interface Props {
  district: string
  name: string
  years: Schemas['DistrictYearCount'][]
  year: number | undefined
  query: URLSearchParams
}

/** Promises by year, what became of them as a bar whose pieces list them. */
export function ScoreCard({ district, name, years, year, query }: Props) {
  const words = useWords()
  const commitments = useAnswer(commitmentsOf(district))
  return (
    <section class="score" aria-label={`${name}: ${words.district.scoreCard}`}>
      <h2>{words.district.scoreCard}</h2>
      <p class="hint">{words.district.scoreHint}</p>
      <ul class="legend plain">
        {outcomes.map((o) => (
          <li key={o} class={`outcome-${o}`}>
            <i aria-hidden="true" />
            {words.district.outcome[o]}
          </li>
        ))}
      </ul>
      <Answered asked={commitments} lines={5}>
        {(answer) => {
          const most = Math.max(1, ...answer.scoreCard.map((row) => row.promises))
          return (
            <ol class="plain bars">
              {years.map((y) => {
                const row = answer.scoreCard.find((r) => r.year === y.year)
                return (
                  <li key={y.year} class={y.year === year ? 'chosen' : ''}>
                    <a class="bar-year" href={addressWith({ year: y.year, outcome: undefined, passage: undefined })}>
                      {y.year}
                    </a>
                    {row ? (
                      <span class="stack" style={{ width: `${(100 * row.promises) / most}%` }}>
                        {outcomes
                          .filter((o) => row[o] > 0)
                          .map((o) => (
                            <a
                              key={o}
                              class={`piece outcome-${o}`}
                              style={{ flexGrow: String(row[o]) }}
                              aria-current={y.year === year && query.get('outcome') === o ? 'true' : undefined}
                              href={addressWith({ year: y.year, outcome: o, passage: undefined })}
                              aria-label={`${y.year}: ${words.district.outcome[o]} ${row[o]}`}
                              title={`${words.district.outcome[o]} ${row[o]}`}
                            >
                              {row[o]}
                            </a>
                          ))}
                      </span>
                    ) : (
                      <small class="absent">{y.planHeld ? words.district.none : words.district.noPlan}</small>
                    )}
                    {row && !y.reviewHeld && <small class="absent">{words.district.noReview}</small>}
                  </li>
                )
              })}
            </ol>
          )
        }}
      </Answered>
    </section>
  )
}
