import type { Address, Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { passagesHref } from '../passages/passage'
import { Quote } from '../passages/Passages'
import { PhaseTag } from '../phases/PhaseMark'
import { Answered } from '../shell/Answered'
import { Choice, yearOptions } from '../shell/Choice'
import { useWords } from '../words/language'
import { Promise_ } from '../district/Promise'
import type { Picked } from './pickedYears'

interface Props {
  call: Address<Schemas['Evolution']>
  years: readonly number[]
  picked: Picked
  pick: (from: number, to: number) => void
}

/** What changed between two years: the sentence, each of its clauses leading to its passages, and the statements it is made of. */
export function EvolutionPanel({ call, years, picked, pick }: Props) {
  const words = useWords()
  const evolution = useAnswer(call, true)
  const select = (name: string, value: number, choose: (year: number) => void) => (
    <Choice
      title={name}
      value={String(value)}
      options={yearOptions(years)}
      choose={(year) => {
        choose(Number(year))
      }}
    />
  )
  return (
    <section class="evolution" aria-labelledby="evolution">
      <div class="section-bar">
        <h2 id="evolution">{words.entity.evolution(picked.from, picked.to)}</h2>
        <span class="filters">
          {select(words.entity.from, picked.from, (year) => {
            pick(Math.min(year, picked.to), Math.max(year, picked.to))
          })}
          {select(words.entity.to, picked.to, (year) => {
            pick(Math.min(picked.from, year), Math.max(picked.from, year))
          })}
        </span>
      </div>
      <Answered asked={evolution} lines={14}>
        {(answer) => (
          <>
            <Clauses clauses={answer.clauses} />
            <p class="hint">{words.entity.clauseHint}</p>
            <div class="columns">
              <Statements title={words.entity.appeared} statements={answer.new} />
              <Statements title={words.entity.dropped} statements={answer.dropped} />
              <Statements title={words.entity.repeated} statements={answer.repeated.map((r) => r.after)} />
            </div>
            {answer.promises.length > 0 && (
              <>
                <h3>{words.entity.promises}</h3>
                <ul class="plain promises">
                  {answer.promises.map((p, i) => (
                    <Promise_ key={i} commitment={p} named={false} />
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}

/** A sentence made of clauses; those that rest on passages open them. */
export function Clauses({ clauses }: { clauses: Schemas['SummaryClause'][] }) {
  return (
    <p class="summary" lang="zh-CN">
      {clauses.map((clause, i) => {
        if (clause.evidence.length === 0) return <span key={i}>{clause.text}</span>
        const colon = i === 0 ? clause.text.indexOf('：') + 1 : 0
        return (
          <span key={i}>
            {clause.text.slice(0, colon)}
            <a class="clause" href={passagesHref(clause.evidence)}>
              {clause.text.slice(colon, -1)}
            </a>
            {clause.text.slice(-1)}
          </span>
        )
      })}
    </p>
  )
}

function Statements({ title, statements }: { title: string; statements: Schemas['StatementView'][] }) {
  const words = useWords()
  return (
    <div>
      <h3>
        {title} <small>{statements.length}</small>
      </h3>
      {statements.length === 0 && <p class="absent">–</p>}
      <ul class="plain statements">
        {statements.map((s, i) => (
          <li key={i}>
            <span class="statement-head">
              {s.year} {words.tense[s.tense]} <PhaseTag phase={s.phase} />
              {(s.part ?? s.scope) && (
                <small lang="zh-CN">
                  {s.part?.name}
                  {s.scope}
                </small>
              )}
            </span>
            <Quote evidence={s.evidence} name={s.text} />
          </li>
        ))}
      </ul>
    </div>
  )
}
