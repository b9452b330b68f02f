import { useWords } from '../words/language'

/** What an address without a view shows. */
export function NotHere() {
  const words = useWords()
  return (
    <section class="sheet note">
      <h1>{words.notHere}</h1>
      <p>
        <a href="/">{words.toStart}</a>
      </p>
    </section>
  )
}
