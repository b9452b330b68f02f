import { address, type Schemas } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { Answered } from '../shell/Answered'
import { addressOf } from '../shell/router'
import { Sources } from '../shell/Sources'
import { useTitle } from '../shell/title'
import { useLanguage, useWords } from '../words/language'
import { documentRows } from './documentRows'
import './documents.css'
import { Reader } from './Reader'

/** The reports held, or one of them to read. */
export function DocumentsView({ id, query }: { id?: string | undefined; query: URLSearchParams }) {
  return id ? <Reader key={id} id={id} query={query} /> : <DocumentList />
}

function DocumentList() {
  const words = useWords()
  const call = address('/api/documents', { query: { limit: 200 } })
  const documents = useAnswer(call)
  useTitle(words.documents.title)
  return (
    <section class="sheet">
      <h1>{words.documents.title}</h1>
      <Answered asked={documents} lines={8}>
        {(page) => (
          <>
            <p class="count">{words.documents.held(page.total)}</p>
            <ul class="plain document-list">
              {page.items.map((d) => (
                <DocumentLine key={d.id} document={d} />
              ))}
            </ul>
          </>
        )}
      </Answered>
      <Sources calls={[call]} name="documents" rows={() => documentRows(documents.answer?.items ?? [])} />
    </section>
  )
}

function DocumentLine({ document: d }: { document: Schemas['DocumentView'] }) {
  const { words, language } = useLanguage()
  const covers = [d.review && `${words.documents.back} ${d.review.value}`, d.plan && `${words.documents.ahead} ${d.plan.value}`]
  return (
    <li>
      <a href={addressOf(['documents', d.id])} lang="zh-CN">
        {d.title?.value ?? `${d.district?.value?.name ?? ''} ${d.id}`}
      </a>
      <small>
        {[d.date?.value, words.documents.kind[d.kind?.value ?? ''], ...covers].filter(Boolean).join(' · ')}
        <br />
        {words.documents.counts(d.counts.mentions, d.counts.assertions, d.counts.observations)}
      </small>
      {d.warnings.length > 0 && (
        <ul class="warnings" aria-label={words.documents.warnings}>
          {d.warnings.map((w, i) => (
            <li key={i}>{language === 'zh' ? w.chinese : w.english}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
