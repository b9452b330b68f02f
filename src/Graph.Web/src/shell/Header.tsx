import { SearchBox } from '../search/SearchBox'
import { useLanguage } from '../words/language'
import type { Place } from './router'
import { useTheme } from './theme'

const views = ['district', 'ask', 'documents', 'graph', 'suggestions', 'add'] as const

/** The name, the way to every view, the search box (but on the first view, which has its own), language and theme. */
export function Header({ place }: { place: Place }) {
  const { language, words, speak } = useLanguage()
  const { theme, next } = useTheme()
  const here = place.segments[0]
  return (
    <header class="bar">
      <a class="wordmark" href="/" aria-label={`graph – ${words.toStart}`}>
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
          <rect width="32" height="32" rx="6" class="seal" />
          <g fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round">
            <path d="M9 22 15 10l8 9" />
          </g>
          <circle cx="9" cy="22" r="3.2" fill="#fff" />
          <circle cx="15" cy="10" r="3.2" fill="#fff" />
          <circle cx="23" cy="19" r="3.2" class="seal" stroke="#fff" stroke-width="2.2" />
        </svg>
        <span>graph</span>
      </a>
      {here !== undefined && <SearchBox compact />}
      <nav aria-label="views">
        {views.map((view) => (
          <a key={view} href={`/${view}`} aria-current={here === view ? 'page' : undefined}>
            {words.views[view]}
          </a>
        ))}
      </nav>
      <div class="switches">
        <button
          type="button"
          lang={language === 'en' ? 'zh' : 'en'}
          onClick={() => {
            speak(language === 'en' ? 'zh' : 'en')
          }}
        >
          {words.otherLanguage}
        </button>
        <button type="button" aria-label={words.theme[theme]} title={words.theme[theme]} onClick={next}>
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <circle cx="10" cy="10" r="7" fill={theme === 'dark' ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="1.6" />
            {theme === 'system' && <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />}
          </svg>
        </button>
      </div>
    </header>
  )
}
