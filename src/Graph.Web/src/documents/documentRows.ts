import type { Schemas } from '../api/client'
import type { Row } from '../shell/table'

/** The reports as lines of a table. */
export function documentRows(documents: readonly Schemas['DocumentView'][]): Row[] {
  return documents.map((d) => ({
    id: d.id,
    title: d.title?.value,
    district: d.district?.value?.name,
    date: d.date?.value,
    kind: d.kind?.value,
    review: d.review?.value,
    plan: d.plan?.value,
    sha256: d.sha256,
  }))
}
