import { memo } from './memo'
import type { Schemas } from '../api/client'
import { asRead } from '../passages/lines'
import { pieces } from './pieces'

type Span = Schemas['TextSpan']

interface Props {
  text: string
  start: number
  end: number
  spans: Span[]
  chosen: number | null
  heading: boolean
  href: (span: Span) => string
  point: (span: Span | null) => void
}

/** A paragraph with its names marked by kind. */
export const Paragraph = memo(function Paragraph({ text, start, end, spans, chosen, heading, href, point }: Props) {
  const marked = pieces(start, end, spans).map((piece) => {
    const words = asRead(text, piece.start, piece.end)
    if (!piece.span) return words
    const span = piece.span
    return (
      <a
        key={piece.start}
        id={`at-${piece.start}`}
        class={`name label-${span.label}${chosen !== null && chosen >= piece.start && chosen < piece.end ? ' chosen' : ''}`}
        href={href(span)}
        onMouseEnter={() => {
          point(span)
        }}
        onMouseLeave={() => {
          point(null)
        }}
        onFocus={() => {
          point(span)
        }}
        onBlur={() => {
          point(null)
        }}
      >
        {words}
      </a>
    )
  })
  return heading ? <h3>{marked}</h3> : <p>{marked}</p>
})
