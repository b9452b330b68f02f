import { address, type Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { Examples, mostNamed } from '../ask/Examples'
import { districtRows } from '../district/districtRows'
import { SearchBox } from '../search/SearchBox'
import { Answered } from '../shell/Answered'
import { addressOf } from '../shell/router'
import { Sources } from '../shell/Sources'
import { useTitle } from '../shell/title'
import { useWords } from '../words/language'

/** The way in: a search box, what is held, and ways to begin that are made of what is held. */
export function Home() {
  const words = useWords()
  const calls = [address('/api/stats'), mostNamed] as const
  const stats = useAnswer(calls[0])
  const projects = useAnswer(calls[1])
  useTitle('')
  return (
    <div class="home">
      <section class="hero">
        <h1>{words.tagline}</h1>
        <p class="lead">{words.home.lead}</p>
        <SearchBox focused={matchMedia('(hover: hover)').matches} />
      </section>
      <Answered asked={stats} lines={8}>
        {(held) =>
          held.documents === 0 ? (
            <p class="note">
              {words.home.empty} {words.home.emptyHow} <code>graph build reports/</code>
            </p>
          ) : (
            <>
              <p class="held">{words.home.held(held.documents, held.districts.length, held.entities)}</p>
              <div class="doors">
                <section>
                  <h2>{words.home.districts}</h2>
                  <ul class="plain">
                    {held.districts.map((d) => (
                      <DistrictDoor key={d.name} district={d} />
                    ))}
                  </ul>
                </section>
                <section>
                  <h2>{words.home.follow}</h2>
                  <Answered asked={projects} lines={7}>
                    {(page) => (
                      <ul class="plain followed">
                        {page.items.map((hit) => (
                          <li key={hit.id}>
                            <a href={addressOf(['entity', hit.id])}>{hit.name}</a>
                            <small>
                              {hit.firstYear}–{hit.lastYear}
                            </small>
                          </li>
                        ))}
                      </ul>
                    )}
                  </Answered>
                </section>
                <section>
                  <h2>{words.home.questions}</h2>
                  <Examples />
                </section>
              </div>
            </>
          )
        }
      </Answered>
      <Sources calls={[...calls]} name="graph" rows={() => districtRows(stats.answer?.districts ?? [])} />
    </div>
  )
}

function DistrictDoor({ district }: { district: Schemas['DistrictCount'] }) {
  const words = useWords()
  const name = district.code ?? district.name
  const years = [...new Set([...district.reviewYears, ...district.planYears])].sort()
  return (
    <li class="door">
      <a href={addressOf(['district', name])}>{district.name}</a>
      <small>{words.home.promises}</small>
      <span class="year-chips">
        {years.map((year) => (
          <a key={year} class="chip" href={addressOf(['district', name], { year })}>
            {year}
          </a>
        ))}
      </span>
    </li>
  )
}
