import type { StylesheetJson } from 'cytoscape'
import type { Schemas } from '../api/client'

/** The shape of each kind of thing; with its colour it tells the kinds apart. */
export const shapes: Readonly<Record<Schemas['EntityLabel'], 'ellipse' | 'round-rectangle' | 'diamond' | 'hexagon' | 'rectangle'>> = {
  Project: 'ellipse',
  Area: 'round-rectangle',
  Institution: 'diamond',
  Program: 'hexagon',
  District: 'rectangle',
}

/** The sign before a name that tells what became of it from one year to another, for those who don't see its colour. */
export const signs: Readonly<Record<Schemas['Change'], string>> = { appeared: '＋ ', vanished: '− ', movedOn: '→ ', stayed: '' }

/** How the graph is drawn, in the colours that the page has now. */
export function look(frame: HTMLElement): StylesheetJson {
  const colour = colours(frame)
  const ink = colour('--ink')
  const quiet = colour('--edge')
  return [
    {
      selector: 'node',
      style: {
        label: (node: { data: (name: string) => unknown }) =>
          signs[(node.data('change') ?? 'stayed') as Schemas['Change']] + String(node.data('name')),
        width: 'data(size)',
        height: 'data(size)',
        'background-color': colour('--raised'),
        'border-width': 2,
        'border-color': quiet,
        color: ink,
        'font-size': 'data(font)' as unknown as number,
        'font-family': getComputedStyle(frame).fontFamily,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'ellipsis',
        // Some twelve characters, however large they are written.
        'text-max-width': (node: { data: (name: string) => unknown }) => `${Number(node.data('font')) * 12.5}px`,
        'text-outline-width': 3,
        'text-outline-color': colour('--sheet'),
        'min-zoomed-font-size': 5,
      },
    },
    ...Object.entries(shapes).map(([label, shape]) => ({
      selector: `node[label = "${label}"]`,
      style: {
        shape,
        'border-color': colour(`--kind-${label}`),
        'background-color': colour(`--kind-${label}`),
        'background-opacity': 0.22,
      },
    })),
    {
      // In the blocks of what stands alone, names stand in columns.
      selector: 'node[alone = 1]',
      style: {
        'text-halign': 'right' as const,
        'text-valign': 'center' as const,
        'text-margin-x': 5,
        'text-margin-y': 0,
        'text-max-width': '150px',
      },
    },
    { selector: 'node[center = 1]', style: { 'background-opacity': 1, 'font-weight': 'bold' as const } },
    {
      selector: 'edge',
      style: {
        width: 1.4,
        'line-color': quiet,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': quiet,
        'arrow-scale': 0.8,
        opacity: 0.75,
      },
    },
    { selector: 'edge[type = "PART_OF"]', style: { 'line-style': 'dashed' as const } },
    { selector: 'edge[type = "BUILDS"], edge[type = "RUNS"], edge[type = "PARTNERS_WITH"]', style: { width: 2.4 } },
    ...(['appeared', 'vanished', 'movedOn', 'stayed'] as const).flatMap((change) => [
      {
        selector: `node[change = "${change}"]`,
        style: {
          'border-color': colour(`--change-${change}`),
          'background-color': colour(`--change-${change}`),
          'background-opacity': change === 'vanished' ? 0 : change === 'stayed' ? 0.12 : 0.55,
          'border-style': change === 'vanished' ? ('dashed' as const) : ('solid' as const),
          'border-width': change === 'movedOn' ? 4 : 2,
        },
      },
      {
        selector: `edge[change = "${change}"]`,
        style: {
          'line-color': colour(`--change-${change}`),
          'target-arrow-color': colour(`--change-${change}`),
          ...(change === 'vanished' ? { 'line-style': 'dashed' as const } : {}),
        },
      },
    ]),
    { selector: '.far', style: { opacity: 0.22 } },
    { selector: '.chosen', style: { 'border-width': 4, 'border-color': colour('--accent'), 'border-style': 'solid' as const } },
  ] as StylesheetJson
}

/** Reads colours of the page as the canvas needs them: resolved, in the theme that is shown. */
export function colours(frame: HTMLElement): (name: string) => string {
  const probe = document.createElement('span')
  frame.append(probe)
  const read = new Map<string, string>()
  const all = (name: string) => {
    probe.style.color = `var(${name})`
    const value = getComputedStyle(probe).color
    read.set(name, value)
    return value
  }
  queueMicrotask(() => {
    probe.remove()
  })
  return (name) => read.get(name) ?? all(name)
}
