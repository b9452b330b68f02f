import { useState } from 'preact/hooks'

const name = 'graph.key'

/** The key that writing needs. It is kept for this tab only. */
export function useKey(): { key: string; setKey: (key: string) => void } {
  const [key, setKey] = useState(() => sessionStorage.getItem(name) ?? '')
  return {
    key,
    setKey: (next) => {
      if (next === '') sessionStorage.removeItem(name)
      else sessionStorage.setItem(name, next)
      setKey(next)
    },
  }
}
