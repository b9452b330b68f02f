import type { Schemas } from '../api/client'
import { openPassages } from '../passages/passage'
import { PhaseMark } from '../phases/PhaseMark'
import { useWords } from '../words/language'
import { marksOf, type Mark } from './marks'
import { pickYear, type Picked } from './pickedYears'

type TimelineYear = Schemas['TimelineYear']

interface Props {
  timeline: Schemas['Timeline']
  picked: Picked | null
  pick: (from: number, to: number) => void
}

/** Year by year, what was promised and what was reported. Years lie side by side, on a narrow screen one under the other. */
export function Timeline({ timeline, picked, pick }: Props) {
  const words = useWords()
  const whole = timeline.entity.name
  return (
    <div class="timeline" tabIndex={0} role="group" aria-label={words.entity.timeline}>
      <div class="lane-names" aria-hidden="true">
        <span />
        <span>{words.entity.promised}</span>
        <span>{words.entity.reported}</span>
      </div>
      <ol style={{ '--years': String(timeline.years.length) }}>
        {timeline.years.map((year) => {
          const chosen = picked !== null && (year.year === picked.from || year.year === picked.to)
          const between = picked !== null && year.year >= picked.from && year.year <= picked.to
          return (
            <li key={year.year} class={`${between ? 'between' : ''} ${year.missing ?? ''}`}>
              <h3>
                <button
                  type="button"
                  aria-pressed={chosen}
                  onClick={() => {
                    const next = picked ? pickYear(picked, year.year) : { from: year.year, to: year.year }
                    pick(next.from, next.to)
                  }}
                >
                  {year.year}
                </button>
              </h3>
              <Lane title={words.entity.promised} coverage={year.plan} statements={year.planned} year={year} whole={whole} planned />
              <Lane title={words.entity.reported} coverage={year.review} statements={year.reported} year={year} whole={whole} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}

interface LaneProps {
  title: string
  coverage: Schemas['Coverage']
  statements: Schemas['StatementView'][]
  year: TimelineYear
  whole: string
  planned?: boolean
}

function Lane({ title, coverage, statements, whole, planned = false }: LaneProps) {
  const words = useWords()
  const marks = marksOf(statements, whole)
  return (
    <div class={`lane ${coverage}`}>
      <span class="lane-title">{title}</span>
      {marks.map((mark) => (
        <MarkButton key={mark.key} mark={mark} planned={planned} />
      ))}
      {marks.length === 0 && coverage === 'named' && <small class="absent">{words.phase.Mentioned}</small>}
      {coverage === 'notNamed' && (
        <small class="absent" title={words.entity.notNamed}>
          <i class="ring" aria-hidden="true" />
          {words.entity.notNamedShort}
        </small>
      )}
      {coverage === 'noReport' && (
        <small class="absent" title={words.entity.noReport}>
          {words.entity.noReportShort}
        </small>
      )}
    </div>
  )
}

function MarkButton({ mark, planned }: { mark: Mark; planned: boolean }) {
  const words = useWords()
  return (
    <button
      type="button"
      class="mark-button"
      title={mark.statements[0]?.evidence.quote}
      onClick={() => {
        openPassages(mark.statements.map((s) => s.evidence))
      }}
    >
      <PhaseMark phase={mark.phase} planned={planned} size={15} />
      <span>
        {mark.negated && '未'}
        {words.phase[mark.phase]}
        {mark.of && <small lang="zh-CN">{mark.of}</small>}
      </span>
    </button>
  )
}
