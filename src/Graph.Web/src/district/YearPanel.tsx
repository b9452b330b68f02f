import { useState } from 'preact/hooks'
import { address, type Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { PassagesButton } from '../passages/Passages'
import { PhaseMark } from '../phases/PhaseMark'
import { Answered } from '../shell/Answered'
import { addressOf, addressWith } from '../shell/router'
import { useWords } from '../words/language'
import { Promise_ } from './Promise'
import { outcomes } from './ScoreCard'

const few = 10

/** A year of a district: its promises with what became of them, and what began, finished, moved on or vanished in it. */
export function YearPanel({ district, year, query }: { district: string; year: number; query: URLSearchParams }) {
  const words = useWords()
  const told = useAnswer(address('/api/districts/{district}/years/{year}', { path: { district, year }, query: { limit: 200 } }), true)
  const name = told.answer?.district.name ?? district
  const outcome = outcomes.find((o) => o === query.get('outcome'))
  return (
    <section class="year-panel" aria-label={`${name}: ${words.district.yearTitle(year)}`}>
      <h2>
        {words.district.yearTitle(year)}
        {told.answer?.comparedWith && <small> {words.district.comparedWith(told.answer.comparedWith)}</small>}
      </h2>
      <Answered asked={told} lines={10}>
        {(y) => {
          const promised = outcome ? y.promised.items.filter((c) => c.outcome === outcome) : y.promised.items
          const row = y.scoreCard[0]
          return (
            <>
              <p class="coverage">
                <span>{y.planHeld ? words.district.planHeld : words.district.noPlan}</span>
                <span>{y.reviewHeld ? words.district.reviewHeld : words.district.noReview}</span>
              </p>
              <h3>
                {words.district.promises(y.promised.total)}
                {outcome && <small> · {words.district.outcome[outcome]}</small>}
              </h3>
              {row && (
                <nav class="tabs" aria-label={`${name}: ${words.district.promises(y.promised.total)}`}>
                  <a href={addressWith({ outcome: undefined, passage: undefined })} aria-current={outcome ? undefined : 'true'}>
                    {words.all} <b>{row.promises}</b>
                  </a>
                  {outcomes
                    .filter((o) => row[o] > 0)
                    .map((o) => (
                      <a
                        key={o}
                        class={`outcome-${o}`}
                        href={addressWith({ year, outcome: o, passage: undefined })}
                        aria-current={outcome === o ? 'true' : undefined}
                      >
                        <i aria-hidden="true" /> {words.district.outcome[o]} <b>{row[o]}</b>
                      </a>
                    ))}
                </nav>
              )}
              <Promises key={`${year} ${outcome ?? ''}`} commitments={promised} />
              <div class="columns changes">
                <Changes title={words.district.began} hint={words.district.began_} changes={y.added} />
                <Changes title={words.district.finished} hint={words.district.finished_} changes={y.finished} />
                <Changes title={words.district.slipped} hint={words.district.moved_} changes={y.movedOn} />
                <Changes title={words.district.vanished} hint={words.district.vanished_} changes={y.dropped} />
              </div>
            </>
          )
        }}
      </Answered>
    </section>
  )
}

function Promises({ commitments }: { commitments: Schemas['Commitment'][] }) {
  const words = useWords()
  const [all, showAll] = useState(false)
  const shown = all ? commitments : commitments.slice(0, few)
  return (
    <>
      <ul class="plain promises">
        {shown.map((c, i) => (
          <Promise_ key={i} commitment={c} />
        ))}
      </ul>
      {commitments.length > shown.length && (
        <button
          type="button"
          onClick={() => {
            showAll(true)
          }}
        >
          {words.more} ({words.shown(shown.length, commitments.length)})
        </button>
      )}
    </>
  )
}

function Changes({ title, hint, changes }: { title: string; hint: string; changes: Schemas['EntityChangeListing'] }) {
  const words = useWords()
  const [all, showAll] = useState(false)
  const shown = all ? changes.items : changes.items.slice(0, few)
  return (
    <div>
      <h3>
        {title} <small>{changes.total}</small>
      </h3>
      <p class="hint">{hint}</p>
      <ul class="plain changes-list">
        {shown.map((c) => (
          <li key={c.entity.id}>
            <span class="moved" aria-hidden="true">
              {c.before && <PhaseMark phase={c.before.phase} planned={c.before.planned} size={12} />}
              {c.before && c.after && '→'}
              {c.after && <PhaseMark phase={c.after.phase} planned={c.after.planned} size={12} />}
            </span>
            <span>
              <a href={addressOf(['entity', c.entity.id])} lang="zh-CN">
                {c.entity.name}
              </a>{' '}
              <small>
                {[c.before, c.after]
                  .map((p) => p && words.phase[p.phase])
                  .filter(Boolean)
                  .join(' → ')}
              </small>{' '}
              <PassagesButton evidence={c.evidence} />
            </span>
          </li>
        ))}
      </ul>
      {changes.items.length > shown.length && (
        <button
          type="button"
          onClick={() => {
            showAll(true)
          }}
        >
          {words.more} ({words.shown(shown.length, changes.total)})
        </button>
      )}
      {all && changes.total > changes.items.length && <p class="hint">{words.shown(changes.items.length, changes.total)}</p>}
    </div>
  )
}
