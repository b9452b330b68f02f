import { useEffect, useRef } from 'preact/hooks'
import { Canvas } from './canvas'
import type { Drawing } from './drawing'

interface Props {
  drawing: Drawing
  center?: string | undefined
  label: string
  chosen: string | null
  choose: (id: string | null) => void
  open: (id: string) => void
  ready?: (canvas: Canvas | null) => void
}

/** A drawing in a frame that the keyboard reaches. */
export function GraphCanvas({ drawing, center, label, chosen, choose, open, ready }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<Canvas | null>(null)
  const heard = useRef({ choose, open, ready })
  heard.current = { choose, open, ready }

  useEffect(() => {
    if (!frame.current) return
    const drawn = new Canvas(frame.current, {
      chosen: (id) => {
        heard.current.choose(id)
      },
      opened: (id) => {
        heard.current.open(id)
      },
    })
    canvas.current = drawn
    heard.current.ready?.(drawn)
    const restyle = () => {
      drawn.restyle()
    }
    const themes = new MutationObserver(restyle)
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    const system = matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', restyle)
    return () => {
      themes.disconnect()
      system.removeEventListener('change', restyle)
      heard.current.ready?.(null)
      canvas.current = null
      drawn.close()
    }
  }, [])
  useEffect(() => {
    canvas.current?.show(drawing, center)
  }, [drawing, center])
  useEffect(() => {
    canvas.current?.choose(chosen)
  }, [chosen, drawing])

  return (
    <div
      ref={frame}
      class="canvas"
      role="application"
      aria-label={label}
      tabIndex={0}
      data-nodes={drawing.nodes.length}
      data-edges={drawing.edges.length}
    />
  )
}
