import { useEffect, useState } from 'preact/hooks'
import { change } from '../shell/router'
import { useWords } from '../words/language'

const pause = 1300

/** Goes through the years, by hand or by itself; its first place is all years. */
export function YearSlider({ years, year }: { years: readonly number[]; year: number | undefined }) {
  const words = useWords()
  const [playing, play] = useState(false)
  const at = year === undefined ? 0 : years.indexOf(year) + 1
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      if (at >= years.length) play(false)
      else change({ year: years[at] }, 'replace')
    }, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [playing, at, years])
  return (
    <div class="year-slider">
      <button
        type="button"
        aria-pressed={playing}
        onClick={() => {
          if (!playing) change({ year: years[at >= years.length ? 0 : at] }, 'replace')
          play(!playing)
        }}
      >
        {playing ? words.graph.pause : words.graph.play}
      </button>
      <input
        type="range"
        min={0}
        max={years.length}
        step={1}
        value={at}
        aria-label={words.graph.year}
        aria-valuetext={year === undefined ? words.graph.allYears : String(year)}
        onInput={(event) => {
          play(false)
          change({ year: years[Number(event.currentTarget.value) - 1] }, 'replace')
        }}
      />
      <output>{year ?? words.graph.allYears}</output>
    </div>
  )
}
