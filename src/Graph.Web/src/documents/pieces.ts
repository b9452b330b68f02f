import type { Schemas } from '../api/client'

type Span = Schemas['TextSpan']

/** A piece of a paragraph: plain, or a name. */
export interface Piece {
  start: number
  end: number
  span?: Span
}

/** Cuts a paragraph at the names in it; of names that overlap the first stays. */
export function pieces(start: number, end: number, spans: readonly Span[]): Piece[] {
  const cut: Piece[] = []
  let at = start
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < at) continue
    if (span.start > at) cut.push({ start: at, end: span.start })
    cut.push({ start: span.start, end: span.end, span })
    at = span.end
  }
  if (at < end) cut.push({ start: at, end })
  return cut
}

/** The name at an offset, or null. */
export function spanAt(spans: readonly Span[], at: number): Span | null {
  return spans.find((s) => s.start <= at && at < s.end) ?? null
}
