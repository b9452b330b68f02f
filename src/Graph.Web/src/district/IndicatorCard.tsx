import { groupBy } from '../shell/groupBy'
import { address, type Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { openPassages } from '../passages/passage'
import { Answered } from '../shell/Answered'
import { useWords } from '../words/language'
import { LineChart } from './LineChart'
import { charts } from './series'

/** An indicator: its lines, and under them each number with its passage. */
export function IndicatorCard({ name, districts }: { name: string; districts: string[] }) {
  const one = districts.length === 1 ? districts[0] : undefined
  const history = useAnswer(address('/api/indicators/{name}/series', { path: { name }, query: { district: one } }))
  return (
    <article class="indicator">
      <h3 lang="zh-CN">{name}</h3>
      <Answered asked={history} lines={6}>
        {(answer) => {
          const drawn = charts(
            answer.series.filter((s) => districts.includes(s.district.code ?? '') || districts.includes(s.district.name)),
          )
          return (
            <>
              {drawn.slice(0, 2).map((chart) => (
                <figure key={`${chart.measure} ${chart.unit}`}>
                  <LineChart name={name} unit={chart.unit} series={chart.series} />
                  <Numbers series={chart.series} several={districts.length > 1} />
                </figure>
              ))}
            </>
          )
        }}
      </Answered>
    </article>
  )
}

function Numbers({ series, several }: { series: Schemas['IndicatorSeries'][]; several: boolean }) {
  const words = useWords()
  return (
    <div class="numbers-frame">
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.district.target}</th>
            <th scope="col">{words.district.measured}</th>
          </tr>
        </thead>
        <tbody>
          {series.flatMap((s) =>
            s.years.map((y) => (
              <tr key={`${s.district.name} ${y.year}`}>
                <th scope="row">
                  {several && <small lang="zh-CN">{s.district.name} </small>}
                  {y.year}
                </th>
                <td>
                  <Values values={y.targets} />
                </td>
                <td>
                  <Values values={y.results} />
                  {(y.outcome === 'reached' || y.outcome === 'missed') && (
                    <small class={y.outcome} title={y.explanation}>
                      {words.district[y.outcome]}
                    </small>
                  )}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}

function Values({ values }: { values: Schemas['IndicatorValue'][] }) {
  if (values.length === 0) return <span class="absent">–</span>
  const distinct = [...groupBy(values, (v) => `${v.value}${v.unit}${v.qualifier}`).values()]
  return (
    <>
      {distinct.map((same) => {
        const v = same[0]
        return (
          v && (
            <button
              key={`${v.value}${v.qualifier}`}
              type="button"
              class="passages-button value"
              title={v.evidence.quote}
              onClick={() => {
                openPassages(same.map((s) => s.evidence))
              }}
            >
              {v.value}
              <small lang="zh-CN">
                {v.unit}
                {v.qualifier}
              </small>
            </button>
          )
        )
      })}
    </>
  )
}
