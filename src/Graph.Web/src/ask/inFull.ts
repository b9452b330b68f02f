import type { Schemas } from '../api/client'
import { addressOf } from '../shell/router'

/** The view of the page that shows an answer in full, or null where none does. */
export function inFull(answer: Schemas['AskAnswer']): string | null {
  const { evolution, timeline, entity, district, year, diff, comparison, commitments, paths } = answer
  if (evolution) return addressOf(['entity', evolution.entity.id], { from: evolution.from, to: evolution.to })
  if (timeline) return addressOf(['entity', timeline.entity.id])
  if (entity) return addressOf(['entity', entity.id])
  if (paths) return addressOf(['graph'], { center: paths.from.id })
  const name = (d: Schemas['DistrictRef']) => d.code ?? d.name
  if (diff) return addressOf(['graph'], { district: name(diff.district), from: diff.from, to: diff.to })
  if (year) return addressOf(['district', name(year.district)], { year: year.year })
  if (district) return addressOf(['district', name(district.district)])
  const [first, second] = comparison?.districts ?? []
  if (first) return addressOf(['district', name(first.district)], { with: second && name(second.district), year: comparison?.year })
  const promise = commitments?.items.find((c) => c.district !== null)
  if (promise?.district) return addressOf(['district', name(promise.district)], { year: promise.year })
  return null
}
