import type { Schemas } from '../api/client'
import { useWords } from '../words/language'
import { shapes } from './shapes'

type Phase = Schemas['Phase']

/** A phase by colour and shape: the fuller the mark, the further the thing. A promise is drawn as an outline. */
export function PhaseMark({ phase, planned = false, size = 14 }: { phase: Phase; planned?: boolean; size?: number }) {
  const { outline, inside } = shapes[phase]
  return (
    <svg class={`mark phase-${phase}${planned ? ' planned' : ''}`} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path class="outline" d={outline} />
      {inside && <path class="inside" d={inside} />}
    </svg>
  )
}

/** A phase by mark and word. */
export function PhaseTag({ phase, planned = false }: { phase: Phase; planned?: boolean }) {
  const words = useWords()
  return (
    <span class="phase-tag">
      <PhaseMark phase={phase} planned={planned} />
      {words.phase[phase]}
      {planned && <small>{words.entity.planned}</small>}
    </span>
  )
}
