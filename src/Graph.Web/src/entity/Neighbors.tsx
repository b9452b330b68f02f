import { groupBy } from '../shell/groupBy'
import { useState } from 'preact/hooks'
import { address, type Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { PassagesButton } from '../passages/Passages'
import { Answered } from '../shell/Answered'
import { lazy } from '../shell/lazy'
import { addressOf, go } from '../shell/router'
import { useWords } from '../words/language'

const NeighborGraph = lazy(() => import('../graph/NeighborGraph').then((m) => m.NeighborGraph))
const first = 24
const most = 200
// Nodes around one centre past this number are a blot; the list and the graph view tell more.
const drawn = 60

/** What stands in a relation to a thing: drawn, and as a list with the passages. */
export function Neighbors({ entity }: { entity: Schemas['EntityRef'] }) {
  const { id } = entity
  const words = useWords()
  const [limit, setLimit] = useState(drawn)
  const neighbors = useAnswer(address('/api/entities/{entity}/neighbors', { path: { entity: id }, query: { limit } }), true)
  const [all, showAll] = useState(false)
  return (
    <section aria-labelledby="neighbors">
      <div class="section-bar">
        <h2 id="neighbors">{words.entity.neighbors}</h2>
        <a class="button" href={addressOf(['graph'], { center: id })}>
          {words.entity.explore}
        </a>
      </div>
      <Answered asked={neighbors} lines={9}>
        {(page) =>
          page.total === 0 ? (
            <p class="absent">{words.entity.neighborsNone}</p>
          ) : (
            <div class="neighbors">
              <NeighborGraph
                entity={entity}
                neighbors={drawnOf(page.items)}
                open={(to) => {
                  go(addressOf(['entity', to]))
                  scrollTo(0, 0)
                }}
              />
              <div>
                <Groups neighbors={page.items.slice(0, all ? most : first)} />
                {page.total > first && (!all || limit < most) && (
                  <button
                    type="button"
                    onClick={() => {
                      showAll(true)
                      setLimit(most)
                    }}
                  >
                    {words.more} ({words.shown(Math.min(all ? most : first, page.items.length), page.total)})
                  </button>
                )}
                {all && page.total > most && <p class="hint">{words.shown(page.items.length, page.total)}</p>}
              </div>
            </div>
          )
        }
      </Answered>
    </section>
  )
}

function Groups({ neighbors }: { neighbors: Schemas['Neighbor'][] }) {
  const words = useWords()
  const groups = groupBy(neighbors, (n) => (n.direction === 'out' ? words.relation : words.relationBack)[n.relation] ?? n.relation)
  return (
    <dl class="facts">
      {[...groups].map(([relation, group]) => (
        <div key={relation}>
          <dt>{relation}</dt>
          <dd>
            <ul class="plain inline" lang="zh-CN">
              {group.map((n) => (
                <li key={n.entity.id + n.direction}>
                  <a href={addressOf(['entity', n.entity.id])}>{n.entity.name}</a>{' '}
                  {n.years.length > 0 && <small>{n.years.join('、')}</small>} <PassagesButton evidence={n.evidence} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

// The same list for the same answer, so that nothing is drawn anew without need.
const drawnLists = new WeakMap<Schemas['Neighbor'][], Schemas['Neighbor'][]>()
function drawnOf(neighbors: Schemas['Neighbor'][]): Schemas['Neighbor'][] {
  const list = drawnLists.get(neighbors) ?? neighbors.slice(0, drawn)
  drawnLists.set(neighbors, list)
  return list
}
