import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { address } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { addressOf, go } from '../shell/router'
import { useWords } from '../words/language'
import { isQuestion } from './question'
import { Marked } from './Marked'

interface Option {
  key: string
  to: string
  name: string
  note: string
  alias?: string | undefined
}

interface Props {
  compact?: boolean
  focused?: boolean
  /** What stands in the empty box, when it is not the page's main one. */
  hint?: string
  /** Where a name that is chosen leads. */
  to?: (id: string) => string
}

const entityView = (id: string) => addressOf(['entity', id])

/** The search box with completion: `/` goes there, arrows choose, Enter opens, Escape leaves. A question is offered to be asked. */
export function SearchBox({ compact = false, focused = false, hint, to = entityView }: Props) {
  const words = useWords()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const q = useSettled(text.trim())
  const hits = useAnswer(q === '' ? null : address('/api/entities', { query: { q, limit: 8 } }), true)

  // Before the box is painted, so that nothing typed at once is lost.
  useLayoutEffect(() => {
    if (hint) return
    const focus = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', focus)
    return () => {
      document.removeEventListener('keydown', focus)
    }
  }, [hint])
  useLayoutEffect(() => {
    if (focused) input.current?.focus({ preventScroll: true })
  }, [focused])

  const found = q === '' ? [] : (hits.answer?.items ?? [])
  const options: Option[] = found.map((hit) => ({
    key: hit.id,
    to: to(hit.id),
    name: hit.name,
    alias: hit.aliases.find((alias) => !hit.name.includes(q) && alias.includes(q)),
    note: [
      words.label[hit.label],
      hit.firstYear && (hit.firstYear === hit.lastYear ? hit.firstYear : `${hit.firstYear}–${hit.lastYear ?? ''}`),
    ]
      .filter(Boolean)
      .join(' · '),
  }))
  if (q !== '' && hits.answer) {
    const asked = { key: 'ask', to: addressOf(['ask'], { q }), name: q, note: words.search.asQuestion }
    if (isQuestion(q) && !hint) options.unshift(asked)
    if (hits.answer.total > found.length && !hint)
      options.push({ key: 'all', to: addressOf(['search'], { q }), name: words.search.all(hits.answer.total), note: '' })
  }
  const shown = open && q !== ''

  const choose = (option: Option | undefined) => {
    setOpen(false)
    setText('')
    input.current?.blur()
    go(option?.to ?? addressOf(['search'], { q: text.trim() }))
    scrollTo(0, 0)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((a) => (options.length === 0 ? 0 : (a + step + options.length) % options.length))
    } else if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault()
      choose(q === text.trim() ? options[active] : undefined)
    } else if (event.key === 'Escape') {
      if (open) setOpen(false)
      else input.current?.blur()
    }
  }

  return (
    <div class={compact ? 'search compact' : 'search'} role={hint ? undefined : 'search'}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={hint ?? words.search.label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && options[active] ? `${id}-${active}` : undefined}
        placeholder={hint ?? (compact ? words.search.short : words.search.placeholder)}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => {
          setOpen(true)
        }}
        onBlur={() => {
          setOpen(false)
        }}
        onKeyDown={onKey}
      />
      {!hint && (
        <kbd aria-hidden="true" title={words.search.hint}>
          /
        </kbd>
      )}
      <ul id={`${id}-list`} role="listbox" aria-label={words.search.label} hidden={!shown}>
        {options.map((option, i) => (
          <li
            key={option.key}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(option)
            }}
            onMouseMove={() => {
              setActive(i)
            }}
          >
            <span>
              <Marked text={option.name} part={q} />
              {option.alias && (
                <small>
                  {' '}
                  <Marked text={option.alias} part={q} />
                </small>
              )}
            </span>
            <small>{option.note}</small>
          </li>
        ))}
        {shown && options.length === 0 && (
          <li role="option" aria-disabled="true" aria-selected="false" class="nothing">
            {hits.answer && !hits.stale
              ? words.search.none(q)
              : hits.failure
                ? (hits.failure.problem?.detail ?? words.unreachable)
                : words.wait}
          </li>
        )}
      </ul>
    </div>
  )
}

// What has been typed, once the typist pauses for a moment.
function useSettled(text: string): string {
  const [settled, settle] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => {
      settle(text)
    }, 90)
    return () => {
      clearTimeout(timer)
    }
  }, [text])
  return text === '' ? '' : settled
}
