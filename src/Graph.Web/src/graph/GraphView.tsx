import { address } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { districtRows } from '../district/districtRows'
import { SearchBox } from '../search/SearchBox'
import { Answered } from '../shell/Answered'
import { addressOf } from '../shell/router'
import { Sources } from '../shell/Sources'
import { useTitle } from '../shell/title'
import { useWords } from '../words/language'
import { Explorer } from './Explorer'
import { TwoYears } from './TwoYears'
import { useAround } from './useAround'
import './graph.css'

const allDistricts = address('/api/districts', { query: { limit: 200 } })

/** The graph around a thing, or two years of a district laid over each other. The address holds all of it. */
export function GraphView({ query }: { query: URLSearchParams }) {
  const center = query.get('center')
  const district = query.get('district')
  if (center) return <Around center={center} query={query} />
  if (district) return <TwoYears district={district} query={query} />
  return <Start />
}

function Start() {
  const words = useWords()
  const districts = useAnswer(allDistricts)
  const projects = useAnswer(address('/api/entities', { query: { sort: 'mentions', limit: 10 } }))
  useTitle(words.graph.title)
  return (
    <section class="sheet">
      <h1>{words.graph.title}</h1>
      <p class="lead">{words.graph.start}</p>
      <div class="graph-start">
        <section>
          <h2>{words.graph.around}</h2>
          <SearchBox compact hint={words.graph.other} to={(id) => addressOf(['graph'], { center: id })} />
          <Answered asked={projects} lines={6}>
            {(page) => (
              <ul class="plain questions" lang="zh-CN">
                {page.items.map((hit) => (
                  <li key={hit.id}>
                    <a href={addressOf(['graph'], { center: hit.id })}>{hit.name}</a>
                  </li>
                ))}
              </ul>
            )}
          </Answered>
        </section>
        <section>
          <h2>{words.graph.twoYears}</h2>
          <Answered asked={districts} lines={3}>
            {(page) => (
              <ul class="plain questions">
                {page.items.map((d) => {
                  const years = [...new Set([...d.reviewYears, ...d.planYears])].sort()
                  return (
                    <li key={d.name}>
                      <span lang="zh-CN">{d.name}</span>{' '}
                      {years.slice(1).map((year, i) => (
                        <a key={year} class="chip" href={addressOf(['graph'], { district: d.code ?? d.name, from: years[i], to: year })}>
                          {years[i]} → {year}
                        </a>
                      ))}
                    </li>
                  )
                })}
              </ul>
            )}
          </Answered>
        </section>
      </div>
      <Sources calls={[allDistricts]} name="districts" rows={() => districtRows(districts.answer?.items ?? [])} />
    </section>
  )
}

function Around({ center, query }: { center: string; query: URLSearchParams }) {
  const words = useWords()
  const depth = Math.min(3, Math.max(1, Number(query.get('depth')) || 1))
  const { asked, calls } = useAround(center, depth, query.getAll('expanded'))
  const name = asked.answer?.center.name ?? ''
  useTitle(name && `${name} · ${words.graph.title}`)
  return (
    <section class="sheet">
      <div class="section-bar bare">
        <h1 lang="zh-CN">{name || words.graph.title}</h1>
        <SearchBox compact hint={words.graph.other} to={(id) => addressOf(['graph'], { center: id })} />
      </div>
      <Answered asked={asked} lines={12}>
        {(around) => <Explorer drawing={around.drawing} center={around.center.id} query={query} depth={depth} />}
      </Answered>
      <Sources
        calls={calls}
        name={`graph-${name}`}
        rows={() =>
          (asked.answer?.drawing.edges ?? []).map((e) => ({
            from: e.from,
            relation: e.type,
            to: e.to,
            years: e.years.join(' '),
            passages: e.evidence.length,
            quote: e.evidence[0]?.quote,
          }))
        }
      />
    </section>
  )
}
