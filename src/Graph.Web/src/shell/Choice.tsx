import { useId } from 'preact/hooks'

interface Props {
  title: string
  value: string
  options: readonly { value: string; text: string }[]
  /** The first option, which chooses nothing. */
  none?: string | undefined
  choose: (value: string) => void
}

/** A choice of one among several, with its name beside it. */
export function Choice({ title, value, options, none, choose }: Props) {
  const id = useId()
  return (
    <span class="choice">
      <label for={id}>{title}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          choose(event.currentTarget.value)
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.text}
          </option>
        ))}
      </select>
    </span>
  )
}

/** Years as options. */
export function yearOptions(years: readonly number[]): { value: string; text: string }[] {
  return years.map((year) => ({ value: String(year), text: String(year) }))
}
