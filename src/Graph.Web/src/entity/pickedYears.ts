import type { Schemas } from '../api/client'

/** The two years that are compared. */
export interface Picked {
  from: number
  to: number
}

type YearOfLine = Pick<Schemas['TimelineYear'], 'year' | 'missing'>

/** The years the address asks for, put in order and kept within the line; else the last two of which something is said. */
export function pickedYears(years: readonly YearOfLine[], query: URLSearchParams): Picked | null {
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return null
  const asked = [query.get('from'), query.get('to')].map((text) => (text !== null && /^\d{4}$/.test(text) ? Number(text) : null))
  const within = (year: number) => Math.min(Math.max(year, first.year), last.year)
  const named = years.filter((y) => y.missing === null).map((y) => y.year)
  const to = within(asked[1] ?? named.at(-1) ?? last.year)
  const from = within(asked[0] ?? named.findLast((year) => year < to) ?? to)
  return from <= to ? { from, to } : { from: to, to: from }
}

/** What a click on a year of the line picks: the end of the two that is nearer moves there; a click on an end makes it both. */
export function pickYear(picked: Picked, year: number): Picked {
  if (year === picked.from || year === picked.to) return { from: year, to: year }
  if (year < picked.from) return { from: year, to: picked.to }
  if (year > picked.to) return { from: picked.from, to: year }
  return year - picked.from <= picked.to - year ? { from: year, to: picked.to } : { from: picked.from, to: year }
}
