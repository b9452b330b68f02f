import type { Schemas } from '../api/client'

type Phase = Schemas['Phase']

/** The line of phases that a built thing passes through, in order; the others stand beside it. */
export const line: readonly Phase[] = ['Proposed', 'SitePrep', 'Started', 'UnderWay', 'ToppedOut', 'Completed', 'Opened']

/** Every phase, the line first. */
export const all: readonly Phase[] = [...line, 'Established', 'Held', 'Issued', 'Recognized', 'Halted', 'Mentioned']

const circle = (r: number) => `M8 ${8 - r}a${r} ${r} 0 1 1 0 ${2 * r}a${r} ${r} 0 1 1 0 ${-2 * r}z`

/** Each phase's outline and, inside it, how far the thing has come; shapes alone tell the phases apart. */
export const shapes: Readonly<Record<Phase, { outline: string; inside?: string }>> = {
  Proposed: { outline: circle(6), inside: circle(1.4) },
  SitePrep: { outline: 'M2.5 2.5h11v11h-11z', inside: 'M2.5 10h11v3.500h-11z' },
  Started: { outline: 'M3.500 1.500 14 8 3.500 14.500z' },
  UnderWay: { outline: circle(6), inside: 'M8 2a6 6 0 0 1 0 12z' },
  ToppedOut: { outline: 'M8 1.500 14.800 14H1.200z', inside: 'M8 1.500 14.800 14H1.200z' },
  Completed: { outline: 'M2.5 2.5h11v11h-11z', inside: 'M2.5 2.5h11v11h-11z' },
  Opened: { outline: circle(6.2), inside: circle(6.2) },
  Established: { outline: 'M8 1 15 8 8 15 1 8z', inside: 'M8 1 15 8 8 15 1 8z' },
  Held: { outline: 'M8 1.200 15 6.300 12.300 14.500H3.700L1 6.300z', inside: 'M8 1.200 15 6.300 12.300 14.500H3.700L1 6.300z' },
  Issued: { outline: 'M3 1.500h7l3.500 3.500v9.500H3z', inside: 'M5.200 7.500h5.600v1.500H5.200zM5.200 10.500h5.600v1.500H5.200z' },
  Recognized: {
    outline: 'M8 1l2.100 4.700 5.100.5-3.900 3.400 1.200 5L8 12l-4.500 2.600 1.200-5L.8 6.200l5.100-.5z',
    inside: 'M8 1l2.100 4.700 5.100.5-3.900 3.400 1.200 5L8 12l-4.500 2.600 1.200-5L.8 6.200l5.100-.5z',
  },
  Halted: {
    outline: 'M4 1.500 8 5.500l4-4L14.500 4l-4 4 4 4L12 14.500l-4-4-4 4L1.500 12l4-4-4-4z',
    inside: 'M4 1.500 8 5.500l4-4L14.500 4l-4 4 4 4L12 14.500l-4-4-4 4L1.500 12l4-4-4-4z',
  },
  Mentioned: { outline: circle(2.6), inside: circle(2.6) },
}
