import { asRead, endsParagraph } from './lines'

/** A passage in its surroundings, cut where it can be marked: what is before the sentence, the sentence up to the name, the name, and so on. */
export interface Excerpt {
  before: string
  sentenceStart: string
  name: string
  sentenceEnd: string
  after: string
}

const endings = /[。！？；!?;]/

/** Takes out of a text the name from `start` to `end` with its sentence and about `around` characters on each side, whole lines where possible. */
export function excerptOf(text: string, start: number, end: number, around = 260): Excerpt {
  const ends = (at: number) => endings.test(text[at] ?? '') || (text[at] === '\n' && endsParagraph(text, at))
  let from = start
  while (from > 0 && !ends(from - 1)) from--
  let to = end
  while (to < text.length && !ends(to)) to++
  if (to < text.length && text[to] !== '\n') to++
  const first = cut(text, Math.max(0, from - around), from, 'forward')
  const last = cut(text, to, Math.min(text.length, to + around), 'back')
  return {
    before: asRead(text, first, from),
    sentenceStart: asRead(text, from, start),
    name: asRead(text, start, end),
    sentenceEnd: asRead(text, end, to),
    after: asRead(text, to, last),
  }
}

// Begins after (or ends before) a line's end when one is near, so that no line is shown in half without need.
function cut(text: string, low: number, high: number, towards: 'forward' | 'back'): number {
  if (towards === 'forward') {
    if (low === 0) return 0
    const line = text.indexOf('\n', low)
    return line >= 0 && line < high ? line + 1 : low
  }
  if (high === text.length) return high
  const line = text.lastIndexOf('\n', high)
  return line > low ? line : high
}
