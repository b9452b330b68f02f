const ended = /[。！？；：!?;:…]/
const opening =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、]|第[一二三四五六七八九十]+[章节]|表\s*\d|附件|——|各位)/
// A line shorter than this is a heading or a cell of a table, and ends where it ends.
const short = 18

/** Whether the line break at an offset ends a paragraph; text taken from pages also breaks in the middle of a sentence. */
export function endsParagraph(text: string, at: number): boolean {
  let last = at
  while (last > 0 && /\s/.test(text[last - 1] ?? '')) last--
  const line = text.slice(text.lastIndexOf('\n', last - 1) + 1, last).trim()
  const rest = text.slice(at).trimStart()
  return line.length < short || rest === '' || ended.test(line.at(-1) ?? '') || opening.test(rest)
}

/** A piece of text as it is read: breaks within a sentence taken out, paragraphs on lines of their own. `at` is where the piece begins in the text. */
export function asRead(text: string, from: number, to: number): string {
  let read = ''
  let at = from
  const breaks = /[^\S\n]*\n\s*/g
  breaks.lastIndex = from
  for (let hit = breaks.exec(text); hit && hit.index < to; hit = breaks.exec(text)) {
    const end = Math.min(hit.index + hit[0].length, to)
    const line = text.indexOf('\n', hit.index)
    read += text.slice(at, hit.index) + (endsParagraph(text, line) ? '\n' : '')
    at = end
  }
  return read + text.slice(at, to)
}

/** The paragraphs of a piece of text, as offsets; blank ones left out. */
export function paragraphs(text: string, from: number, to: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !(text[at] === '\n' && endsParagraph(text, at))) continue
    if (text.slice(start, at).trim() !== '') found.push({ start, end: at })
    start = at + 1
  }
  return found
}
