import { groupBy } from '../shell/groupBy'
import type { Schemas } from '../api/client'

type Summary = Schemas['IndicatorSummary']
type Series = Schemas['IndicatorSeries']

/** A number on a chart. */
export interface Point {
  district: string
  year: number
  value: number
  unit: string
  evidence: Schemas['Evidence']
}

/** Indicators in the order in which they are worth a look: those given for several years, and with targets, first. */
export function worthDrawing<T extends Pick<Summary, 'firstYear' | 'lastYear' | 'values' | 'targets' | 'name'>>(
  indicators: readonly T[],
): T[] {
  const worth = (i: T) => (i.lastYear > i.firstYear ? 100 : 0) + (i.targets > 0 ? 10 : 0) + i.values
  return indicators
    .map((i, at) => ({ i, at }))
    .sort((a, b) => worth(b.i) - worth(a.i) || a.at - b.at)
    .map(({ i }) => i)
}

/** The series of one measure and unit, of all districts, those with the most numbers first. */
export function charts(series: readonly Series[]): { measure: Series['measure']; unit: string; series: Series[] }[] {
  const groups = groupBy(series, (s) => `${s.measure} ${s.unit}`)
  const size = (group: readonly Series[]) => group.reduce((n, s) => n + s.years.length, 0)
  return [...groups.values()]
    .sort((a, b) => size(b) - size(a))
    .map((group) => ({ measure: group[0]?.measure ?? 'level', unit: group[0]?.unit ?? '', series: group }))
}

/** The numbers of a kind: every target, or of each year the last result given. */
export function points(series: Series, kind: 'targets' | 'results'): Point[] {
  return series.years.flatMap((y) => {
    const given = kind === 'results' ? y.results.slice(-1) : y.targets
    return given.map((v) => ({ district: series.district.name, year: y.year, value: v.value, unit: v.unit, evidence: v.evidence }))
  })
}
