import type { Schemas } from '../api/client'
import { Promise_ } from '../district/Promise'
import { Clauses } from '../entity/EvolutionPanel'
import { Timeline } from '../entity/Timeline'
import { Quote } from '../passages/Passages'
import { PhaseTag } from '../phases/PhaseMark'
import { addressOf, go } from '../shell/router'
import { useWords } from '../words/language'
import { inFull } from './inFull'

type Ref = Schemas['EntityRef']

/** The sentence of an answer and what it rests on, in the form the question was read into. */
export function AnswerBody({ answer }: { answer: Schemas['AskAnswer'] }) {
  const words = useWords()
  const full = inFull(answer)
  return (
    <div class="answer">
      {answer.evolution ? (
        <Clauses clauses={answer.evolution.clauses} />
      ) : (
        <p class="summary" lang="zh-CN">
          {answer.text}
        </p>
      )}
      {full && (
        <p>
          <a class="button" href={full}>
            {words.ask.view}
          </a>
        </p>
      )}
      {answer.timeline && (
        <Timeline
          timeline={answer.timeline}
          picked={null}
          pick={(from, to) => {
            if (answer.timeline) go(addressOf(['entity', answer.timeline.entity.id], { from, to }))
          }}
        />
      )}
      {answer.commitments && (
        <ul class="plain promises">
          {answer.commitments.items.map((c, i) => (
            <Promise_ key={i} commitment={c} />
          ))}
        </ul>
      )}
      {answer.entities && <Named rows={answer.entities.items.map((e) => ({ entity: e, evidence: e.evidence }))} />}
      {answer.neighbors && (
        <Named rows={answer.neighbors.items.map((n) => ({ entity: n.entity, evidence: n.evidence, note: words.relation[n.relation] }))} />
      )}
      {answer.projects?.phases.map((group) => (
        <section key={group.phase ?? ''}>
          <h3>{group.phase && <PhaseTag phase={group.phase} />}</h3>
          <Named rows={group.projects} />
        </section>
      ))}
      {answer.mentions && <Named rows={answer.mentions.items.map((m) => ({ evidence: [m.evidence], name: m.text }))} />}
      {answer.entity && (
        <Named
          rows={[
            { entity: answer.entity, evidence: answer.entity.evidence },
            ...answer.entity.locatedIn.map((l) => ({ entity: l.place, evidence: l.evidence, note: words.entity.located })),
          ]}
        />
      )}
      {answer.paths?.paths.map((path, i) => (
        <section key={i} class="path-found">
          <h3 lang="zh-CN">{path.nodes.map((n) => n.name).join(' — ')}</h3>
          <Named rows={path.steps.map((s) => ({ evidence: s.evidence, note: words.relation[s.type] }))} />
        </section>
      ))}
      {answer.indicator?.series.flatMap((s) =>
        s.years.flatMap((y) =>
          [...y.targets, ...y.results].map((v) => (
            <Named
              key={`${v.evidence.document} ${v.evidence.start}`}
              rows={[{ evidence: [v.evidence], note: `${s.district.name} ${y.year} ${v.value}${v.unit}` }]}
            />
          )),
        ),
      )}
    </div>
  )
}

interface Row {
  entity?: Pick<Ref, 'id' | 'name'>
  evidence: Schemas['Evidence'][]
  name?: string
  note?: string | undefined
}

function Named({ rows }: { rows: readonly Row[] }) {
  return (
    <ul class="plain statements">
      {rows.map((row, i) => (
        <li key={i}>
          <span class="statement-head">
            {row.entity && (
              <a href={addressOf(['entity', row.entity.id])} lang="zh-CN">
                {row.entity.name}
              </a>
            )}
            {row.note && <small>{row.note}</small>}
          </span>
          {row.evidence.slice(0, 2).map((e) => (
            <Quote key={`${e.document} ${e.start}`} evidence={e} name={row.name ?? row.entity?.name ?? ''} />
          ))}
        </li>
      ))}
    </ul>
  )
}
