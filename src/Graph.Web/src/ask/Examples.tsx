import { address, type Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { Answered, Skeleton } from '../shell/Answered'
import { addressOf } from '../shell/router'

const followed = 9

/** The projects of which most is said: what a newcomer may want to follow. */
export const mostNamed = address('/api/entities', { query: { label: 'Project', sort: 'mentions', limit: followed } })

/** Questions to click that the store can answer. They come all at once, so that none moves from under the pointer. */
export function Examples() {
  const stats = useAnswer(address('/api/stats'))
  const projects = useAnswer(mostNamed)
  const waits = projects.answer === undefined && projects.failure === undefined
  return (
    <Answered asked={stats} lines={4}>
      {(held) => (waits ? <Skeleton lines={4} /> : <Questions questions={examples(held, projects.answer?.items ?? [])} />)}
    </Answered>
  )
}

/** Questions in Chinese, each leading to its answer. */
export function Questions({ questions }: { questions: readonly string[] }) {
  return (
    <ul class="plain questions" lang="zh-CN">
      {questions.map((q) => (
        <li key={q}>
          <a href={addressOf(['ask'], { q })}>{q}</a>
        </li>
      ))}
    </ul>
  )
}

function examples(held: Schemas['StoreStatistics'], projects: readonly Schemas['EntityHit'][]): string[] {
  const questions: string[] = []
  const [first, second] = projects.filter((p) => p.firstYear !== null && p.lastYear !== null && p.firstYear < p.lastYear)
  if (first) questions.push(`${first.name}${first.firstYear}年到${first.lastYear}年有什么变化`)
  if (second) questions.push(`${second.name}每年的进展`)
  const district = held.districts.find((d) => d.planYears.some((y) => d.reviewYears.includes(y)))
  const year = district?.planYears.find((y) => district.reviewYears.includes(y))
  if (district && year) questions.push(`${district.name}${year}年计划竣工哪些项目`, `${district.name}${year}年哪些承诺没有兑现`)
  return questions
}
