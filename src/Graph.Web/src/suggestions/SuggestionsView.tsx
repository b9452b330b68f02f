import { useState } from 'preact/hooks'
import { address, Failure, type Schemas } from '../api/client'
import { useKey } from '../api/key'
import { useAnswer } from '../api/useAnswer'
import { addDecision, takeBackDecision } from '../api/write'
import { Quote } from '../passages/Passages'
import { Answered } from '../shell/Answered'
import { KeyField } from '../shell/KeyField'
import { addressOf } from '../shell/router'
import { Sources } from '../shell/Sources'
import { useTitle } from '../shell/title'
import { useLanguage, useWords } from '../words/language'
import './suggestions.css'

const call = address('/api/suggestions', { query: { limit: 200 } })
const few = 10

/** Pairs that may be one thing, side by side, to be accepted or refused, and taken back. */
export function SuggestionsView() {
  const words = useWords()
  const { key, setKey } = useKey()
  // Asked once: a pair that was decided stays in sight, so that it can be taken back.
  const suggestions = useAnswer(call)
  const [shown, show] = useState(few)
  useTitle(words.suggestions.title)
  return (
    <section class="sheet">
      <h1>{words.suggestions.title}</h1>
      <p class="lead">{words.suggestions.lead}</p>
      <KeyField value={key} set={setKey} />
      <Answered asked={suggestions} lines={12}>
        {(page) =>
          page.total === 0 ? (
            <p class="absent">{words.suggestions.none}</p>
          ) : (
            <>
              <p class="count">{page.total}</p>
              <ul class="plain pairs">
                {page.items.slice(0, shown).map((s) => (
                  <Pair key={`${s.a.id} ${s.b.id}`} suggestion={s} secret={key} />
                ))}
              </ul>
              {page.items.length > shown && (
                <button
                  type="button"
                  onClick={() => {
                    show(shown + 20)
                  }}
                >
                  {words.more} ({words.shown(shown, page.total)})
                </button>
              )}
            </>
          )
        }
      </Answered>
      <Sources
        calls={[call]}
        name="suggestions"
        rows={() =>
          (suggestions.answer?.items ?? []).map((s) => ({ a: s.a.name, b: s.b.name, score: s.score, accept: s.accept, refuse: s.refuse }))
        }
      />
    </section>
  )
}

function Pair({ suggestion: s, secret }: { suggestion: Schemas['Suggestion']; secret: string }) {
  const { words, language } = useLanguage()
  const [decided, decide] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const run = (work: () => Promise<void>, then: string | null) => {
    setBusy(true)
    setFault(null)
    work()
      .then(
        () => {
          decide(then)
        },
        (error: unknown) => {
          setFault((error instanceof Failure && error.problem?.detail) || words.unreachable)
        },
      )
      .finally(() => {
        setBusy(false)
      })
  }
  const say = (line: string) => {
    run(() => addDecision(line, secret, language), line)
  }
  return (
    <li class={decided ? 'pair decided' : 'pair'}>
      <div class="two-names">
        <One entity={s.a} />
        <One entity={s.b} />
      </div>
      <Clues title={words.suggestions.for} clues={s.for} />
      <Clues title={words.suggestions.against} clues={s.against} />
      <p class="verdict">
        {decided === null ? (
          <>
            <button
              type="button"
              disabled={secret === '' || busy}
              onClick={() => {
                say(s.accept)
              }}
            >
              {words.suggestions.accept}
            </button>
            <button
              type="button"
              disabled={secret === '' || busy}
              onClick={() => {
                say(s.refuse)
              }}
            >
              {words.suggestions.refuse}
            </button>
          </>
        ) : (
          <>
            <b>{decided === s.accept ? words.suggestions.accepted : words.suggestions.refused}</b>
            <button
              type="button"
              disabled={secret === '' || busy}
              onClick={() => {
                run(() => takeBackDecision(decided, secret, language), null)
              }}
            >
              {words.suggestions.undo}
            </button>
          </>
        )}
        {fault && <span role="alert">{fault}</span>}
      </p>
    </li>
  )
}

function One({ entity }: { entity: Schemas['EntityRef'] }) {
  const words = useWords()
  const mentions = useAnswer(address('/api/entities/{entity}/mentions', { path: { entity: entity.id }, query: { limit: 2 } }))
  return (
    <div>
      <h2 class="plain-heading" lang="zh-CN">
        <a href={addressOf(['entity', entity.id])}>{entity.name}</a> <small lang={words.tag}>{words.label[entity.label]}</small>
      </h2>
      {!mentions.failure && (
        <Answered asked={mentions} lines={2}>
          {(page) => page.items.map((m) => <Quote key={m.evidence.start} evidence={m.evidence} name={m.text} />)}
        </Answered>
      )}
    </div>
  )
}

function Clues({ title, clues }: { title: string; clues: Schemas['Clue'][] }) {
  if (clues.length === 0) return null
  return (
    <p class="clues">
      <small>{title}</small> <span lang="zh-CN">{clues.map((c) => c.text).join('；')}</span>
    </p>
  )
}
