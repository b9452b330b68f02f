import type { Schemas } from '../api/client'
import type { Row } from '../shell/table'

/** The districts as lines of a table: name, code, and the years their reports look back on and ahead to. */
export function districtRows(districts: readonly Schemas['DistrictCount'][]): Row[] {
  return districts.map((d) => ({
    district: d.name,
    code: d.code,
    documents: d.documents,
    reviewYears: d.reviewYears.join(' '),
    planYears: d.planYears.join(' '),
  }))
}
