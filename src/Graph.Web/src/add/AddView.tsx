import { useRef, useState } from 'preact/hooks'
import { address, ask, Failure } from '../api/client'
import { useKey } from '../api/key'
import { useAnswer } from '../api/useAnswer'
import { addDocument, follow } from '../api/write'
import { documentRows } from '../documents/documentRows'
import { Answered } from '../shell/Answered'
import { KeyField } from '../shell/KeyField'
import { addressOf } from '../shell/router'
import { Sources } from '../shell/Sources'
import { useTitle } from '../shell/title'
import { useLanguage, useWords } from '../words/language'
import '../suggestions/suggestions.css'
import './add.css'

const documents = address('/api/documents', { query: { limit: 200 } })
const accepted = '.txt,.docx,.pdf,.html,.htm,.md'

interface Sent {
  name: string
  state: 'sending' | 'reading' | 'done' | 'unchanged' | 'failed'
  document?: string
  detail?: string
}

/** Hands in a report: drop a file, see how far it has come, see what it added. */
export function AddView() {
  const { words, language } = useLanguage()
  const { key, setKey } = useKey()
  const [sent, setSent] = useState<Sent[]>([])
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useTitle(words.add.title)

  const hand = async (file: File) => {
    const tell = (news: Omit<Sent, 'name'>) => {
      setSent((all) => [{ name: file.name, ...news }, ...all.filter((s) => s.name !== file.name)])
    }
    tell({ state: 'sending' })
    try {
      const answer = await addDocument(file, key, language)
      if (!('id' in answer)) {
        tell({ state: 'unchanged', document: answer.heldAs })
        return
      }
      const job = await follow(answer, language, () => {
        tell({ state: 'reading' })
      })
      if (job.state === 'failed') tell({ state: 'failed', detail: job.detail ?? '' })
      else tell({ state: 'done', document: job.sameAs ?? job.document })
    } catch (error) {
      tell({ state: 'failed', detail: (error instanceof Failure && error.problem?.detail) || words.unreachable })
    }
  }
  const take = (files: FileList | null | undefined) => {
    if (key !== '') for (const file of files ?? []) void hand(file)
  }
  return (
    <section class="sheet">
      <h1>{words.add.title}</h1>
      <p class="lead">{words.add.lead}</p>
      <KeyField value={key} set={setKey} />
      <button
        type="button"
        class={over ? 'drop over' : 'drop'}
        disabled={key === ''}
        onClick={() => {
          input.current?.click()
        }}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => {
          setOver(false)
        }}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer?.files)
        }}
      >
        {words.add.drop}
        <small>{accepted.replaceAll(',', '  ')}</small>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accepted}
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
      <ul class="plain sent" aria-live="polite">
        {sent.map((s) => (
          <SentLine key={s.name} sent={s} />
        ))}
      </ul>
      <Sources calls={[documents]} name="documents" rows={async () => documentRows((await ask(documents, language)).items)} />
    </section>
  )
}

function SentLine({ sent }: { sent: Sent }) {
  const words = useWords()
  return (
    <li class={`sent-${sent.state}`}>
      {sent.state === 'sending' && <progress aria-label={words.add.sending(sent.name)} />}
      {sent.state === 'reading' && <progress aria-label={words.add.reading(sent.name)} />}
      <span>
        {sent.state === 'sending' && words.add.sending(sent.name)}
        {sent.state === 'reading' && words.add.reading(sent.name)}
        {sent.state === 'done' && `${sent.name}: ${words.add.done}`}
        {sent.state === 'unchanged' && `${sent.name}: ${words.add.unchanged}`}
        {sent.state === 'failed' && `${sent.name}: ${words.add.failed}. ${sent.detail ?? ''}`}
      </span>
      {sent.document && <Added document={sent.document} />}
    </li>
  )
}

function Added({ document }: { document: string }) {
  const words = useWords()
  const detail = useAnswer(address('/api/documents/{id}', { path: { id: document } }))
  return (
    <Answered asked={detail} lines={1}>
      {({ document: d }) => (
        <p>
          {words.documents.counts(d.counts.mentions, d.counts.assertions, d.counts.observations)}{' '}
          <a href={addressOf(['documents', d.id])}>{words.add.see}</a>
          {d.district?.value && (
            <>
              {' · '}
              <a href={addressOf(['district', d.district.value.code ?? d.district.value.name], { year: d.plan?.value })}>
                {d.district.value.name}
              </a>
            </>
          )}
        </p>
      )}
    </Answered>
  )
}
