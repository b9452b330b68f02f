import type { Schemas } from '../api/client'
import { PassagesButton } from '../passages/Passages'
import { PhaseTag } from '../phases/PhaseMark'
import { addressOf, change } from '../shell/router'
import { useWords } from '../words/language'
import type { Drawing, DrawnNode } from './drawing'

interface Props {
  drawing: Drawing
  chosen: string | null
  query: URLSearchParams
  center?: string | undefined
  diff?: Schemas['YearDiff'] | undefined
}

/** Beside the drawing: the node that is chosen with its relations and passages, else every node as a list. */
export function Selected({ drawing, chosen, query, center, diff }: Props) {
  const node = drawing.nodes.find((n) => n.id === chosen)
  return (
    <aside class="graph-side" tabIndex={0}>
      {node ? <Node node={node} drawing={drawing} query={query} center={center} diff={diff} /> : <List drawing={drawing} />}
    </aside>
  )
}

function List({ drawing }: { drawing: Drawing }) {
  const words = useWords()
  return (
    <>
      <h2>{words.graph.list}</h2>
      <ul class="plain" lang="zh-CN">
        {drawing.nodes.map((n) => (
          <li key={n.id}>
            <button
              type="button"
              class="passages-button value"
              onClick={() => {
                change({ node: n.id }, 'replace')
              }}
            >
              {n.name}
            </button>{' '}
            <small lang={words.tag}>
              {words.label[n.label]}
              {n.change && ` · ${words.graph.change[n.change]}`}
            </small>
          </li>
        ))}
      </ul>
    </>
  )
}

function Node({ node, drawing, query, center, diff }: { node: DrawnNode } & Omit<Props, 'chosen'>) {
  const words = useWords()
  const expanded = query.getAll('expanded')
  const isExpanded = expanded.includes(node.id)
  const names = new Map(drawing.nodes.map((n) => [n.id, n.name]))
  const moved =
    diff && [diff.appeared, diff.vanished, diff.movedOn, diff.stayed].flatMap((l) => l.items).find((c) => c.entity.id === node.id)
  return (
    <>
      <p class="kicker">
        {words.label[node.label]}
        {node.change && ` · ${words.graph.change[node.change]}`}
      </p>
      <h2 lang="zh-CN">
        <a href={addressOf(['entity', node.id])}>{node.name}</a>
      </h2>
      {moved && (
        <p>
          {moved.before && <PhaseTag phase={moved.before.phase} planned={moved.before.planned} />}
          {moved.before && moved.after && ' → '}
          {moved.after && <PhaseTag phase={moved.after.phase} planned={moved.after.planned} />} <PassagesButton evidence={moved.evidence} />
        </p>
      )}
      <p class="actions">
        {center && node.id !== center && (
          <button
            type="button"
            onClick={() => {
              change({ expanded: isExpanded ? expanded.filter((id) => id !== node.id) : [...expanded, node.id] })
            }}
          >
            {isExpanded ? words.graph.collapse : words.graph.expand}
          </button>
        )}
        {node.id !== center && (
          <a class="button" href={addressOf(['graph'], { center: node.id })}>
            {words.graph.center}
          </a>
        )}
      </p>
      <ul class="plain">
        {drawing.edges
          .filter((e) => e.from === node.id || e.to === node.id)
          .map((e) => {
            const out = e.from === node.id
            const other = out ? e.to : e.from
            return (
              <li key={`${e.from} ${e.type} ${e.to}`}>
                <small>{(out ? words.relation : words.relationBack)[e.type]}</small>{' '}
                <a href={addressOf(['entity', other])} lang="zh-CN">
                  {names.get(other)}
                </a>{' '}
                <small>{e.years.join('、')}</small> <PassagesButton evidence={e.evidence} />
              </li>
            )
          })}
      </ul>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          change({ node: undefined }, 'replace')
        }}
      >
        ← {words.graph.list}
      </button>
    </>
  )
}
