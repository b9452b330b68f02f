import * as Plot from '@observablehq/plot'
import { useEffect, useRef } from 'preact/hooks'
import type { Schemas } from '../api/client'
import { useWords } from '../words/language'
import { points } from './series'

interface Props {
  name: string
  unit: string
  series: Schemas['IndicatorSeries'][]
}

/** Results as a line, targets as rings, a line for each district. The table beside it says the same to those who don't see it. */
export function LineChart({ name, unit, series }: Props) {
  const words = useWords()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const results = series.flatMap((s) => points(s, 'results'))
    const targets = series.flatMap((s) => points(s, 'targets'))
    const years = [...new Set([...results, ...targets].map((p) => p.year))].sort()
    const stroke = (p: { district: string }) => `var(--district-${series.findIndex((s) => s.district.name === p.district) % 2})`
    const chart = Plot.plot({
      width: 460,
      height: 170,
      marginLeft: 52,
      marginRight: 24,
      marginTop: 22,
      className: 'line-chart',
      ariaLabel: `${name}, ${unit}`,
      x: { type: 'point', domain: years, label: null, tickFormat: String, padding: 0.3 },
      y: { label: unit, grid: true, ticks: 4, nice: true, tickFormat: (v: number) => v.toLocaleString('en') },
      marks: [
        Plot.lineY(results, { x: 'year', y: 'value', z: 'district', stroke, strokeWidth: 2 }),
        Plot.dot(targets, {
          x: 'year',
          y: 'value',
          r: 6,
          stroke,
          strokeWidth: 1.8,
          title: (p: { value: number }) => `${words.district.target} ${p.value}${unit}`,
        }),
        Plot.dot(results, {
          x: 'year',
          y: 'value',
          r: 3.2,
          fill: stroke,
          title: (p: { value: number }) => `${words.district.measured} ${p.value}${unit}`,
        }),
      ],
    })
    // The chart is one picture, described by its name; labels on its groups mean nothing to those who hear it.
    chart.setAttribute('role', 'img')
    for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
    // The page's policy takes no styles but those of its files: what Plot would say here stands in district.css.
    chart.querySelector('style')?.remove()
    frame.current?.replaceChildren(chart)
    return () => {
      chart.remove()
    }
  }, [name, unit, series, words])
  return <div ref={frame} class="chart" />
}
