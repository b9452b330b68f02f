import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { en, type Words } from './en'
import { zh } from './zh'

export type Language = 'en' | 'zh'

/** The language chosen with the switch, else the one the browser likes best of the two. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem('language')
  if (chosen === 'en' || chosen === 'zh') return chosen
  const liked = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'zh' || tag === 'en')
  return liked === 'zh' ? 'zh' : 'en'
}

interface Spoken {
  language: Language
  words: Words
  speak: (language: Language) => void
}

/** What all views are written in. */
export const Speech = createContext<Spoken>({ language: 'en', words: en, speak: () => undefined })

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'zh' ? zh : en
}

/** The language spoken, and how to change it. */
export function useLanguage(): Spoken {
  return useContext(Speech)
}

/** The words of the language spoken. */
export function useWords(): Words {
  return useContext(Speech).words
}
