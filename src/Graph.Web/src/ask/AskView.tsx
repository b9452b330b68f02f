import { useState } from 'preact/hooks'
import { address, ask } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { districtRows } from '../district/districtRows'
import { Answered, FailureNote } from '../shell/Answered'
import { addressOf, go } from '../shell/router'
import { Sources } from '../shell/Sources'
import { useTitle } from '../shell/title'
import { useLanguage, useWords } from '../words/language'
import { AnswerBody } from './AnswerBody'
import { Examples, Questions } from './Examples'
import { shownParameter } from './parameter'
import './ask.css'

const stats = address('/api/stats')

/** A question in Chinese, how it was read, and its answer. */
export function AskView({ query }: { query: URLSearchParams }) {
  const { words, language } = useLanguage()
  const q = query.get('q') ?? ''
  useTitle(q || words.views.ask)
  return (
    <section class="sheet">
      <h1>{words.ask.title}</h1>
      <Question key={q} asked={q} />
      {q === '' ? (
        <>
          <h2 class="plain-heading">{words.ask.examples}</h2>
          <Examples />
          <Sources calls={[stats]} name="graph" rows={async () => districtRows((await ask(stats, language)).districts)} />
        </>
      ) : (
        <Answer q={q} />
      )}
    </section>
  )
}

function Question({ asked }: { asked: string }) {
  const words = useWords()
  const [text, setText] = useState(asked)
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) go(addressOf(['ask'], { q: text.trim() }))
      }}
    >
      <input
        type="text"
        lang="zh-CN"
        aria-label={words.ask.title}
        placeholder={words.ask.placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
        }}
      />
      <button type="submit" class="primary">
        {words.ask.button}
      </button>
    </form>
  )
}

function Answer({ q }: { q: string }) {
  const words = useWords()
  const call = address('/api/ask', { query: { q } })
  const asked = useAnswer(call)
  const problem = asked.failure?.problem
  return (
    <>
      {problem?.code === 'questionNotRead' ? (
        <>
          <div class="note" role="alert">
            <p>{problem.detail.split(/[.:：。]/)[0]}</p>
          </div>
          <Questions questions={problem.allowed} />
          <h2 class="plain-heading">{words.ask.examples}</h2>
          <Examples />
        </>
      ) : asked.failure ? (
        <FailureNote failure={asked.failure} retry={asked.retry} />
      ) : (
        <Answered asked={asked} lines={7}>
          {(answer) => (
            <>
              <div class="reading">
                <span>{words.ask.reading}</span>
                <b>{words.ask.forms[answer.reading.form]}</b>
                {answer.reading.parameters.map((p) => {
                  const shown = shownParameter(words, p.name, p.value)
                  return (
                    <span key={p.name} class="chip">
                      <small>{shown.name}</small> {shown.value}
                    </span>
                  )
                })}
                {answer.reading.unread.length > 0 && (
                  <span class="unread">
                    {words.ask.unread}: {answer.reading.unread.join('、')}
                  </span>
                )}
                {answer.reading.alternatives.length > 0 && (
                  <span>
                    {words.ask.alternatives}:{' '}
                    {answer.reading.alternatives.map((a) => (
                      <a key={a.id} class="chip" href={addressOf(['entity', a.id])}>
                        {a.name}
                      </a>
                    ))}
                  </span>
                )}
              </div>
              <AnswerBody answer={answer} />
            </>
          )}
        </Answered>
      )}
      <Sources
        calls={asked.answer ? [asked.answer.reading.request, call] : [call]}
        name="answer"
        rows={
          asked.answer
            ? () => [{ question: q, form: asked.answer?.reading.form, answer: asked.answer?.text, request: asked.answer?.reading.request }]
            : undefined
        }
      />
    </>
  )
}
