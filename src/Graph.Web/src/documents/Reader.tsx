import { useEffect, useMemo, useState } from 'preact/hooks'
import { address, type Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { paragraphs } from '../passages/lines'
import { Answered } from '../shell/Answered'
import { addressWith, change } from '../shell/router'
import { Sources } from '../shell/Sources'
import { useTitle } from '../shell/title'
import { useWords } from '../words/language'
import { Paragraph } from './Paragraph'
import { ReadHere } from './ReadHere'
import { spanAt } from './pieces'

type Label = Schemas['EntityLabel']
const labels: readonly Label[] = ['Project', 'Area', 'Institution', 'Program', 'District']

/** A report to read: its sections, the names in it by kind, and for the name under the pointer what was read there. */
export function Reader({ id, query }: { id: string; query: URLSearchParams }) {
  const words = useWords()
  const detailCall = address('/api/documents/{id}', { path: { id } })
  const textCall = address('/api/documents/{id}/text', { path: { id } })
  const detail = useAnswer(detailCall)
  const text = useAnswer(textCall)
  const hidden = new Set(query.getAll('hide'))
  const at = query.get('at') === null ? null : Number(query.get('at'))
  const [pointed, point] = useState<Schemas['TextSpan'] | null>(null)
  const pinned = text.answer && at !== null ? spanAt(text.answer.spans, at) : null
  const shown = pointed ?? pinned
  useTitle(detail.answer?.document.title?.value ?? id)
  const laid = useMemo(() => {
    if (!text.answer || !detail.answer) return null
    const { text: raw, spans } = text.answer
    return detail.answer.sections.map((section) => ({
      section,
      paragraphs: paragraphs(raw, section.start, section.end).map((p) => ({
        ...p,
        spans: spans.filter((s) => s.start >= p.start && s.end <= p.end),
      })),
    }))
  }, [text.answer, detail.answer])
  useEffect(() => {
    if (laid && at !== null) document.getElementById(`at-${at}`)?.scrollIntoView({ block: 'center' })
  }, [laid, at])

  return (
    <section class="sheet reader-view">
      <Answered asked={detail} lines={3}>
        {({ document: d }) => (
          <header>
            <h1 class="document-title" lang="zh-CN">
              {d.title?.value ?? d.id}
            </h1>
            <p class="counts">
              {[
                d.issuer?.value,
                d.date?.value,
                d.review && `${words.documents.back} ${d.review.value}`,
                d.plan && `${words.documents.ahead} ${d.plan.value}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </header>
        )}
      </Answered>
      <div class="highlighters" role="group" aria-label={words.documents.labels}>
        <span>{words.documents.labels}</span>
        {labels.map((label) => (
          <button
            key={label}
            type="button"
            class={`highlighter label-${label}`}
            aria-pressed={!hidden.has(label)}
            onClick={() => {
              change({ hide: labels.filter((l) => (l === label ? !hidden.has(l) : hidden.has(l))) }, 'replace')
            }}
          >
            {words.label[label]}
          </button>
        ))}
      </div>
      <div class="reader">
        <nav class="contents" aria-label={words.documents.sections} tabIndex={0}>
          <h2>{words.documents.sections}</h2>
          <ol class="plain">
            {(detail.answer?.sections ?? []).map((s, i) => (
              <li key={i} style={{ paddingLeft: `${Math.max(0, s.path.length - 1) * 0.8}rem` }}>
                <a href={`#section-${i}`}>{s.path.at(-1) ?? '—'}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div class={`text ${[...hidden].map((l) => `hide-${l}`).join(' ')}`} lang="zh-CN">
          <Answered asked={text} lines={24}>
            {(answer) =>
              (laid ?? []).map(({ section, paragraphs: laidOut }, i) => (
                <section key={i} id={`section-${i}`}>
                  {section.year !== null && (
                    <p class="section-year" lang={words.tag}>
                      {words.documents[section.tense === 'plan' ? 'ahead' : 'back']} {section.year}
                    </p>
                  )}
                  {laidOut.map((p) => (
                    <Paragraph
                      key={p.start}
                      text={answer.text}
                      start={p.start}
                      end={p.end}
                      spans={p.spans}
                      chosen={at}
                      heading={section.path.includes(answer.text.slice(p.start, p.end).trim())}
                      href={(span) => addressWith({ at: span.start, end: span.end })}
                      point={point}
                    />
                  ))}
                </section>
              ))
            }
          </Answered>
        </div>
        <aside class="read-here" aria-live="polite" aria-label={words.documents.whatWasRead}>
          {shown ? (
            <ReadHere key={`${shown.entity} ${shown.start}`} document={id} span={shown} />
          ) : (
            <p class="hint">{words.documents.whatWasRead}</p>
          )}
        </aside>
      </div>
      <Sources
        calls={[textCall, detailCall]}
        name={`document-${id}`}
        rows={() =>
          (text.answer?.spans ?? []).map((s) => ({
            start: s.start,
            end: s.end,
            label: s.label,
            name: s.name,
            entity: s.entity,
            text: text.answer?.text.slice(s.start, s.end),
          }))
        }
      />
    </section>
  )
}
