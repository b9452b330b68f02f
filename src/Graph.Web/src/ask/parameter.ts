import type { Words } from '../words/en'

/** What a question was read to ask for, in the words of the page: the name of a parameter and its value. */
export function shownParameter(words: Words, name: string, value: string): { name: string; value: string } {
  return {
    name: (words.ask.parameters as Partial<Record<string, string>>)[name] ?? name,
    // A name may have a comma in it; only these are lists.
    value: (name === 'district' || name === 'outcome' ? value.split(',') : [value])
      .map((one) => valueWords(words, name)[one] ?? one)
      .join(words.ask.and),
  }
}

function valueWords(words: Words, name: string): Partial<Record<string, string>> {
  switch (name) {
    case 'outcome':
      return words.district.outcome
    case 'phase':
      return words.phase
    case 'tense':
      return words.tense
    case 'label':
      return words.label
    default:
      return {}
  }
}
