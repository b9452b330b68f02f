import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Schemas } from '../api/client'
import { all as phases } from '../phases/shapes'
import { Choice } from '../shell/Choice'
import { addressOf, change, go } from '../shell/router'
import { save } from '../shell/table'
import { useWords } from '../words/language'
import type { Canvas } from './canvas'
import { filtered, type Drawing } from './drawing'
import { GraphCanvas } from './GraphCanvas'
import { Selected } from './Selected'
import { svgOf } from './svg'
import { YearSlider } from './YearSlider'

interface Props {
  drawing: Drawing
  query: URLSearchParams
  center?: string
  depth?: number
  diff?: Schemas['YearDiff']
  /** How many things there would be to draw, where not all are. */
  of?: number
}

const labels = ['Project', 'Area', 'Institution', 'Program', 'District'] as const
const changes = ['appeared', 'vanished', 'movedOn', 'stayed'] as const

/** A drawing with its filters, the chosen node's passages beside it, pictures to save and the same as a list. */
export function Explorer({ drawing, query, center, depth = 1, diff, of }: Props) {
  const words = useWords()
  const canvas = useRef<Canvas | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const chosen = query.get('node')
  const year = Number(query.get('year')) || undefined
  const phase = phases.find((p) => p === query.get('phase'))
  const filter = query.toString()
  const shown = useMemo(() => {
    const asked = new URLSearchParams(filter)
    return filtered(drawing, {
      labels: asked.getAll('label'),
      relations: asked.getAll('relation'),
      changes: asked.getAll('change'),
      year: Number(asked.get('year')) || undefined,
      phase: phases.find((p) => p === asked.get('phase')),
      center,
    })
  }, [drawing, filter, center])
  // Two filters may show the same: the canvas is handed the same drawing then, so that it does not begin anew.
  const steady = useSteady(shown)
  const years = useMemo(() => [...new Set(drawing.edges.flatMap((e) => e.years))].sort(), [drawing])
  const relations = useMemo(() => [...new Set(drawing.edges.map((e) => e.type))].sort(), [drawing])
  const open = (id: string) => {
    go(addressOf(['entity', id]))
    scrollTo(0, 0)
  }
  const picture = () => frame.current?.querySelector<HTMLElement>('.canvas')

  return (
    <div ref={frame}>
      <div class="graph-controls">
        <Boxes
          name="label"
          title={words.graph.labels}
          query={query}
          options={labels.map((l) => ({ value: l, text: words.label[l] ?? l, key: `kind-key label-${l}` }))}
        />
        {!diff && (
          <Boxes
            name="relation"
            title={words.graph.relations}
            query={query}
            options={relations.map((r) => ({ value: r, text: words.relation[r] ?? r }))}
          />
        )}
        {diff && (
          <div class="change-key">
            <Boxes
              name="change"
              title={`${diff.from} → ${diff.to}`}
              query={query}
              options={changes.map((c) => ({ value: c, text: words.graph.change[c], key: c }))}
            />
          </div>
        )}
        <div class="filters">
          <Choice
            title={words.graph.phase}
            value={phase ?? ''}
            none={words.any}
            options={phases.map((p) => ({ value: p, text: words.phase[p] }))}
            choose={(value) => {
              change({ phase: value || undefined }, 'replace')
            }}
          />
          {diff && (
            <label class="switch">
              <input
                type="checkbox"
                checked={query.get('all') === '1'}
                onChange={(event) => {
                  change({ all: event.currentTarget.checked ? 1 : undefined, node: undefined })
                }}
              />
              {words.graph.alone}
            </label>
          )}
          {center && (
            <Choice
              title={words.graph.depth}
              value={String(depth)}
              options={['1', '2', '3'].map((value) => ({ value, text: value }))}
              choose={(value) => {
                change({ depth: value })
              }}
            />
          )}
        </div>
        {!diff && years.length > 1 && <YearSlider years={years} year={year} />}
      </div>
      <div class="graph-stage">
        <div>
          {shown.nodes.length === 0 ? (
            <p class="note">{words.graph.nothing}</p>
          ) : (
            <GraphCanvas
              drawing={steady}
              center={center}
              label={words.graph.canvas}
              chosen={chosen}
              choose={(id) => {
                change({ node: id ?? undefined }, 'replace')
              }}
              open={open}
              ready={(c) => {
                canvas.current = c
              }}
            />
          )}
          <div class="graph-bar">
            <small role="status">
              {words.graph.nodes(shown.nodes.length, shown.edges.length, of)}
              {!drawing.complete && ` · ${diff && query.get('all') !== '1' ? words.graph.related : words.graph.incomplete}`}
            </small>
            <span>
              <button
                type="button"
                onClick={() => {
                  canvas.current?.fit()
                }}
              >
                {words.graph.fit}
              </button>
              <button
                type="button"
                onClick={() => {
                  void canvas.current?.png().then((blob) => {
                    save('graph.png', blob)
                  })
                }}
              >
                {words.sources.png}
              </button>
              <button
                type="button"
                onClick={() => {
                  const drawn = picture()
                  if (canvas.current && drawn)
                    save('graph.svg', new Blob([svgOf(canvas.current.elements, drawn)], { type: 'image/svg+xml' }))
                }}
              >
                {words.sources.svg}
              </button>
            </span>
          </div>
        </div>
        <Selected drawing={shown} chosen={chosen} query={query} center={center} diff={diff} />
      </div>
    </div>
  )
}

function useSteady(drawing: Drawing): Drawing {
  const key = JSON.stringify([drawing.nodes.map((n) => [n.id, n.change]), drawing.edges.map((e) => [e.from, e.type, e.to])])
  const [held, hold] = useState({ key, drawing })
  useEffect(() => {
    if (held.key !== key) hold({ key, drawing })
  }, [held, key, drawing])
  return held.key === key ? held.drawing : drawing
}

interface BoxesProps {
  name: string
  title: string
  query: URLSearchParams
  options: readonly { value: string; text: string; key?: string }[]
}

// Boxes of which none ticked lets everything through, as all do.
function Boxes({ name, title, query, options }: BoxesProps) {
  const chosen = query.getAll(name)
  const ticked = (value: string) => chosen.length === 0 || chosen.includes(value)
  return (
    <fieldset>
      <legend>{title}</legend>
      {options.map(({ value, text, key }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={ticked(value)}
            onChange={() => {
              const next = options.map((o) => o.value).filter((v) => (v === value ? !ticked(v) : ticked(v)))
              change({ [name]: next.length === options.length ? undefined : next }, 'replace')
            }}
          />
          {key && <i class={key} aria-hidden="true" />}
          {text}
        </label>
      ))}
    </fieldset>
  )
}
