import type { Schemas } from '../api/client'
import { Quote } from '../passages/Passages'
import { PhaseTag } from '../phases/PhaseMark'
import { addressOf } from '../shell/router'
import { useWords } from '../words/language'

/** A promise with what became of it, and both passages. */
export function Promise_({ commitment: c, named = true }: { commitment: Schemas['Commitment']; named?: boolean }) {
  const words = useWords()
  return (
    <li class={`promise outcome-${c.outcome}`}>
      <span class="promise-head">
        <b class="outcome">
          {words.district.outcome[c.outcome]}
          {c.outcome === 'late' && c.yearsLate !== null && ` (${words.district.lateBy(c.yearsLate)})`}
        </b>
        {named && (
          <a href={addressOf(['entity', c.entity.id])} lang="zh-CN">
            {c.entity.name}
          </a>
        )}
        {c.scope && <small lang="zh-CN">{c.scope}</small>}
        <span>
          {c.year} <PhaseTag phase={c.phase} planned />
        </span>
      </span>
      <Quote evidence={c.promise.evidence} name={c.promise.text} />
      {c.answer ? <Quote evidence={c.answer.evidence} name={c.answer.text} /> : <span class="absent">{c.explanation}</span>}
    </li>
  )
}
