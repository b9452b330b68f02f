import { useEffect, useState } from 'preact/hooks'

export type Theme = 'system' | 'light' | 'dark'
const order: Theme[] = ['system', 'light', 'dark']
const stored = (): Theme => order.find((t) => t === localStorage.getItem('theme')) ?? 'system'

/** Shows the page in the theme chosen before; called once, ahead of the first drawing. */
export function applyTheme(theme: Theme = stored()): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme')
  else document.documentElement.dataset['theme'] = theme
}

/** The theme, and what the switch does: system, light, dark, and round again. */
export function useTheme(): { theme: Theme; next: () => void } {
  const [theme, setTheme] = useState(stored)
  useEffect(() => {
    applyTheme(theme)
    localStorage.setItem('theme', theme)
  }, [theme])
  return {
    theme,
    next: () => {
      setTheme(order[(order.indexOf(theme) + 1) % order.length] ?? 'system')
    },
  }
}
