import { useState } from 'preact/hooks'
import { useWords } from '../words/language'

/** Asks for the key that writing needs, or says that one is in use. */
export function KeyField({ value, set }: { value: string; set: (key: string) => void }) {
  const words = useWords()
  const [text, setText] = useState('')
  if (value !== '') {
    return (
      <p class="key-field">
        <span>🔑 {words.key.held}</span>
        <button
          type="button"
          onClick={() => {
            set('')
          }}
        >
          {words.key.forget}
        </button>
      </p>
    )
  }
  return (
    <form
      class="key-field"
      onSubmit={(event) => {
        event.preventDefault()
        set(text.trim())
      }}
    >
      <label>
        <span>{words.key.label}</span>
        <input
          type="password"
          autocomplete="off"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value)
          }}
        />
      </label>
      <button type="submit" disabled={text.trim() === ''}>
        {words.key.set}
      </button>
      <small>{words.key.needed}</small>
    </form>
  )
}
