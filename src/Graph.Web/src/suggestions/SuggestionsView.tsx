export function SuggestionsView() {
  return <p>SuggestionsView</p>
}
