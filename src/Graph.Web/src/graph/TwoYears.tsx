import { useMemo } from 'preact/hooks'
import { address } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { Answered } from '../shell/Answered'
import { Choice, yearOptions } from '../shell/Choice'
import { addressOf, go } from '../shell/router'
import { Sources } from '../shell/Sources'
import { useTitle } from '../shell/title'
import { useWords } from '../words/language'
import { Explorer } from './Explorer'
import { namedIn, ofDiff } from './twoYears'
import { useTwoYears } from './useTwoYears'

// More than this and what is related is a blot; on a phone much sooner.
const mostRelated = matchMedia('(max-width: 700px)').matches ? 45 : 160

/** Two years of a district laid over each other: what is related or changed, or all of it. */
export function TwoYears({ district, query }: { district: string; query: URLSearchParams }) {
  const words = useWords()
  const profile = useAnswer(address('/api/districts/{district}', { path: { district } }))
  const years = profile.answer?.years.map((y) => y.year) ?? []
  const to = Number(query.get('to')) || years.at(-1)
  const from = Number(query.get('from')) || years.findLast((y) => to !== undefined && y < to) || to
  const all = query.get('all') === '1'
  const asked = useTwoYears(district, from, to)
  const diff = asked.answer?.diff
  const drawing = useMemo(() => diff && ofDiff(diff, mostRelated, all), [diff, all])
  const title = profile.answer?.district.name ?? district
  useTitle(`${title} ${from ?? ''}–${to ?? ''} · ${words.graph.title}`)
  const select = (name: 'from' | 'to', value: number | undefined) => (
    <Choice
      title={words.graph[name]}
      value={String(value ?? '')}
      options={yearOptions(years)}
      choose={(year) => {
        go(addressOf(['graph'], { district, from, to, [name]: year, all: all ? 1 : undefined }))
      }}
    />
  )
  return (
    <section class="sheet">
      <div class="section-bar bare">
        <h1 lang="zh-CN">{title}</h1>
        <span class="filters">
          {select('from', from)}
          {select('to', to)}
        </span>
      </div>
      <Answered asked={asked} lines={12}>
        {(answer) => drawing && <Explorer drawing={drawing} query={query} diff={answer.diff} of={namedIn(answer.diff)} />}
      </Answered>
      {asked.answer && (
        <Sources
          calls={asked.answer.calls}
          name={`diff-${title}-${from ?? ''}-${to ?? ''}`}
          rows={() =>
            (diff?.graph.nodes ?? []).map((n) => ({ id: n.entity.id, name: n.entity.name, label: n.entity.label, change: n.change }))
          }
        />
      )}
    </section>
  )
}
