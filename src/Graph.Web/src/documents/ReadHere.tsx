import { address, type Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { PhaseTag } from '../phases/PhaseMark'
import { Answered } from '../shell/Answered'
import { addressOf } from '../shell/router'
import { useWords } from '../words/language'
import { Correction } from './Correction'

/** What was read at a name: which thing it is, and what the sentence says of it. */
export function ReadHere({ document, span }: { document: string; span: Schemas['TextSpan'] }) {
  const words = useWords()
  const timeline = useAnswer(address('/api/entities/{entity}/timeline', { path: { entity: span.entity } }))
  return (
    <>
      <p class="kicker">
        {words.documents.whatWasRead} · {words.label[span.label]}
      </p>
      <h2 lang="zh-CN">
        <a href={addressOf(['entity', span.entity])}>{span.name}</a>
      </h2>
      <Answered asked={timeline} lines={2}>
        {(line) => {
          const said = line.years
            .flatMap((y) => [...y.planned, ...y.reported])
            .filter((s) => s.evidence.document === document && s.evidence.start === span.start)
          return said.length === 0 ? (
            <p class="absent">{words.documents.noStatement}</p>
          ) : (
            <ul class="plain statements">
              {said.map((s, i) => (
                <li key={i}>
                  {s.year} {words.tense[s.tense]} {s.modality && <small lang="zh-CN">{s.modality}</small>}{' '}
                  <PhaseTag phase={s.phase} planned={s.tense === 'plan'} />{' '}
                  <small lang="zh-CN">
                    {s.scope} {s.due}
                  </small>
                </li>
              ))}
            </ul>
          )
        }}
      </Answered>
      <Correction span={span} />
    </>
  )
}
