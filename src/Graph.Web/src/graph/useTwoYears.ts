import { useCallback } from 'preact/hooks'
import { address, type Address, type Schemas } from '../api/client'
import type { Asked } from '../api/useAnswer'
import { useGathered, type Ask } from '../api/useGathered'
import { joined } from './twoYears'

// Each page has up to 200 things of each kind of change. More than this many pages are no picture any more.
const mostPages = 5

/** Two years of a district, with the calls that it took. */
export interface TwoYearsAnswer {
  diff: Schemas['YearDiff']
  calls: Address<Schemas['YearDiff']>[]
}

/** Asks for two years of a district, page after page; null while the years are not known. */
export function useTwoYears(district: string, from: number | undefined, to: number | undefined): Asked<TwoYearsAnswer> {
  const gather = useCallback(
    async (askOne: Ask): Promise<TwoYearsAnswer> => {
      const calls: Address<Schemas['YearDiff']>[] = []
      const pages: Schemas['YearDiff'][] = []
      let cursor: string | undefined
      do {
        const call = address('/api/diff', {
          query: { district, from: Math.min(from ?? 0, to ?? 0), to: Math.max(from ?? 0, to ?? 0), limit: 200, cursor },
        })
        const page = await askOne(call)
        calls.push(call)
        pages.push(page)
        cursor = page.nextCursor ?? undefined
      } while (cursor && pages.length < mostPages)
      return { diff: joined(pages), calls }
    },
    [district, from, to],
  )
  return useGathered(from !== undefined && to !== undefined ? gather : null)
}
