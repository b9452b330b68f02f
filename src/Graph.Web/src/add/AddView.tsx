export function AddView() {
  return <p>AddView</p>
}
