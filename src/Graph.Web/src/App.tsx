import { useEffect, useMemo, useState } from 'preact/hooks'
import { Home } from './home/Home'
import { PassageDrawer } from './passages/PassageDrawer'
import { SearchView } from './search/SearchView'
import { Header } from './shell/Header'
import { lazy } from './shell/lazy'
import { NotHere } from './shell/NotHere'
import { followLinks, usePlace, type Place } from './shell/router'
import { preferredLanguage, Speech, wordsOf, type Language } from './words/language'
import { EntityView } from './entity/EntityView'

const DistrictView = lazy(() => import('./district/DistrictView').then((m) => m.DistrictView))
const AskView = lazy(() => import('./ask/AskView').then((m) => m.AskView))
const DocumentsView = lazy(() => import('./documents/DocumentsView').then((m) => m.DocumentsView))
const GraphView = lazy(() => import('./graph/GraphView').then((m) => m.GraphView))
const SuggestionsView = lazy(() => import('./suggestions/SuggestionsView').then((m) => m.SuggestionsView))
const AddView = lazy(() => import('./add/AddView').then((m) => m.AddView))

/** The page: header, the view of the address, and the passage that is open. */
export function App() {
  const place = usePlace()
  const [language, setLanguage] = useState(preferredLanguage)
  const speech = useMemo(
    () => ({
      language,
      words: wordsOf(language),
      speak: (next: Language) => {
        localStorage.setItem('language', next)
        setLanguage(next)
      },
    }),
    [language],
  )
  useEffect(() => {
    document.documentElement.lang = speech.words.tag
  }, [speech])
  useEffect(() => {
    document.addEventListener('click', followLinks)
    // What scripts/measure.mjs waits for: everything on the first view answers now.
    performance.mark('interactive')
    return () => {
      document.removeEventListener('click', followLinks)
    }
  }, [])

  return (
    <Speech.Provider value={speech}>
      <a class="skip" href="#content">
        {speech.words.skip}
      </a>
      <Header place={place} />
      <main id="content" tabIndex={-1}>
        <View place={place} />
      </main>
      <PassageDrawer place={place} />
    </Speech.Provider>
  )
}

function View({ place }: { place: Place }) {
  const [view, name] = place.segments
  switch (view) {
    case undefined:
      return <Home />
    case 'search':
      return <SearchView query={place.query} />
    case 'entity':
      return name ? <EntityView key={name} id={name} query={place.query} /> : <SearchView query={place.query} />
    case 'district':
      return <DistrictView name={name} query={place.query} />
    case 'ask':
      return <AskView query={place.query} />
    case 'documents':
      return <DocumentsView id={name} query={place.query} />
    case 'graph':
      return <GraphView query={place.query} />
    case 'suggestions':
      return <SuggestionsView />
    case 'add':
      return <AddView />
    default:
      return <NotHere />
  }
}
