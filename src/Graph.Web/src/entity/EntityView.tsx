import { address, type Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { PassagesButton } from '../passages/Passages'
import { PhaseTag } from '../phases/PhaseMark'
import { Answered } from '../shell/Answered'
import { addressOf, change } from '../shell/router'
import { Sources } from '../shell/Sources'
import { useTitle } from '../shell/title'
import { useWords } from '../words/language'
import { EvolutionPanel } from './EvolutionPanel'
import { Mentions } from './Mentions'
import { Neighbors } from './Neighbors'
import { pickedYears } from './pickedYears'
import { Timeline } from './Timeline'

/** One thing: its names and where it lies, its time line, what changed between two years, what it is related to, every passage. */
export function EntityView({ id, query }: { id: string; query: URLSearchParams }) {
  const words = useWords()
  const profileCall = address('/api/entities/{entity}', { path: { entity: id } })
  const timelineCall = address('/api/entities/{entity}/timeline', { path: { entity: id } })
  const profile = useAnswer(profileCall)
  const timeline = useAnswer(timelineCall)
  const line = timeline.answer
  const years = line?.years ?? []
  // What stands below the time line comes with it, so that nothing is pushed down.
  const settled = line !== undefined || timeline.failure !== undefined || profile.failure !== undefined
  const picked = pickedYears(years, query)
  const evolutionCall =
    picked && address('/api/entities/{entity}/evolution', { path: { entity: id }, query: { from: picked.from, to: picked.to } })
  useTitle(profile.answer?.name ?? id)

  return (
    <article class="sheet entity">
      {profile.failure && <h1 lang="zh-CN">{id}</h1>}
      <Answered asked={profile} lines={7}>
        {(entity) => <Profile entity={entity} />}
      </Answered>
      {!profile.failure && (
        <>
          <section aria-labelledby="timeline">
            <h2 id="timeline">{words.entity.timeline}</h2>
            <Answered asked={timeline} lines={9}>
              {(answer) =>
                answer.years.length === 0 ? (
                  <p>{words.entity.nothing}</p>
                ) : (
                  <>
                    <p class="hint">{words.entity.timelineHint}</p>
                    <Timeline
                      timeline={answer}
                      picked={picked}
                      pick={(from, to) => {
                        change({ from, to })
                      }}
                    />
                  </>
                )
              }
            </Answered>
          </section>
          {evolutionCall && picked && (
            <EvolutionPanel
              call={evolutionCall}
              years={years.map((y) => y.year)}
              picked={picked}
              pick={(from, to) => {
                change({ from, to })
              }}
            />
          )}
          {line && <Neighbors entity={line.entity} />}
          {settled && <Mentions id={id} />}
        </>
      )}
      {settled && (
        <Sources
          calls={[timelineCall, profileCall, ...(evolutionCall ? [evolutionCall] : [])]}
          name={`timeline-${profile.answer?.name ?? id}`}
          rows={() => years.flatMap((y) => [...y.planned, ...y.reported].map(statementRow))}
        />
      )}
    </article>
  )
}

function statementRow(s: Schemas['StatementView']) {
  const { evidence } = s
  return {
    year: s.year,
    tense: s.tense,
    phase: s.phase,
    of: s.part?.name ?? s.text,
    scope: s.scope,
    quote: evidence.quote,
    document: evidence.document,
    start: evidence.start,
    end: evidence.end,
  }
}

function Profile({ entity }: { entity: Schemas['EntityProfile'] }) {
  const words = useWords()
  const label = entity.labels.find((l) => l !== 'Entity') ?? ''
  const latest = entity.latestPhase
  return (
    <header class="profile">
      <p class="kicker">
        {words.label[label]} · {words.entity.presence[entity.presence]}
      </p>
      <h1 lang="zh-CN">{entity.name}</h1>
      <p class="counts">
        {words.entity.counts(entity.counts.mentions, entity.counts.documents)} <PassagesButton evidence={entity.evidence} />
      </p>
      <dl class="facts">
        {latest && (
          <div>
            <dt>{words.entity.latest}</dt>
            <dd>
              {latest.year} <PhaseTag phase={latest.phase.phase} planned={latest.phase.planned} />{' '}
              {latest.phase.part && <span lang="zh-CN">{latest.phase.part.name}</span>} <PassagesButton evidence={latest.phase.evidence} />
            </dd>
          </div>
        )}
        {entity.aliases.length > 0 && (
          <div>
            <dt>{words.entity.aliases}</dt>
            <dd>
              <ul class="plain" lang="zh-CN">
                {entity.aliases.map((alias) => (
                  <li key={alias.name}>
                    {alias.name} <small>{alias.reason}</small>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <Linked title={words.entity.located} links={entity.locatedIn.map((l) => ({ to: l.place, evidence: l.evidence }))} />
        <Linked title={words.entity.partOf} links={entity.partOf.map((p) => ({ to: p.entity, evidence: p.evidence }))} />
        <Linked title={words.entity.parts} links={entity.parts.map((p) => ({ to: p.entity, evidence: p.evidence }))} />
      </dl>
    </header>
  )
}

function Linked({ title, links }: { title: string; links: { to: Schemas['EntityRef']; evidence: Schemas['Evidence'][] }[] }) {
  if (links.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul class="plain inline" lang="zh-CN">
          {links.map(({ to, evidence }) => (
            <li key={to.id}>
              <a href={addressOf(['entity', to.id])}>{to.name}</a> <PassagesButton evidence={evidence} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
