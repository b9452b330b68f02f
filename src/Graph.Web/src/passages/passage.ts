import type { Schemas } from '../api/client'
import { addressWith, change } from '../shell/router'

type Evidence = Schemas['Evidence']

/** Where a passage lies: what the address bar holds of an open one. */
export interface Spot {
  document: string
  start: number
  end: number
}

/** A spot as the address bar holds it. */
export function spotText(spot: Spot): string {
  return `${spot.start}-${spot.end}@${spot.document}`
}

/** Reads a spot; null for what is none. */
export function readSpot(text: string): Spot | null {
  const [, start, end, document] = /^(\d+)-(\d+)@(.+)$/.exec(text) ?? []
  return start && end && document ? { document, start: Number(start), end: Number(end) } : null
}

type Placed = Pick<Evidence, 'document' | 'start' | 'end'>

/** Opens passages beside the view; going back closes them. */
export function openPassages(evidence: readonly Placed[]): void {
  change({ passage: evidence.map(spotText), at: undefined })
}

/** The address of this view with passages open beside it. */
export function passagesHref(evidence: readonly Placed[]): string {
  return addressWith({ passage: evidence.map(spotText), at: undefined })
}
