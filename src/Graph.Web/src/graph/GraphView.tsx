export function GraphView(_: { query: URLSearchParams }) {
  return <p>GraphView</p>
}
