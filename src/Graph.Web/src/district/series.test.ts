import { expect, it } from 'vitest'
import type { Schemas } from '../api/client'
import { charts, points, worthDrawing } from './series'

const evidence = { document: 'a.txt', title: null, date: null, section: [], quote: '', start: 0, end: 1, page: null }
const value = (v: number) => ({ value: v, unit: '%', qualifier: '', evidence })
const series = (name: string, unit: string, years: number): Schemas['IndicatorSeries'] => ({
  district: { name, code: null, scope: name },
  measure: 'growth',
  unit,
  years: Array.from({ length: years }, (_, i) => ({
    year: 2019 + i,
    targets: [value(i)],
    results: [value(i + 1), value(i + 2)],
    outcome: 'reached',
    explanation: '',
    growth: null,
  })),
})

it('puts indicators that go over years first, and keeps the order of equals', () => {
  const one = { name: 'a', firstYear: 2019, lastYear: 2019, values: 9, targets: 1 }
  const two = { name: 'b', firstYear: 2019, lastYear: 2024, values: 2, targets: 0 }
  const same = { ...two, name: 'c' }

  expect(worthDrawing([one, two, same]).map((i) => i.name)).toEqual(['b', 'c', 'a'])
})

it('draws the districts of one measure and unit on one chart', () => {
  const drawn = charts([series('徐汇区', '%', 1), series('徐汇区', '亿元', 2), series('静安区', '%', 2)])

  expect(drawn.map((c) => [c.unit, c.series.map((s) => s.district.name)])).toEqual([
    ['%', ['徐汇区', '静安区']],
    ['亿元', ['徐汇区']],
  ])
})

it('takes of each year the last result and every target', () => {
  expect(points(series('徐汇区', '%', 1), 'results').map((p) => p.value)).toEqual([2])
  expect(points(series('徐汇区', '%', 1), 'targets').map((p) => p.value)).toEqual([0])
})
