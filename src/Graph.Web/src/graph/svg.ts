import type { Core, NodeSingular } from 'cytoscape'
import { colours, signs } from './look'
import type { Schemas } from '../api/client'

const margin = 40

/** The drawing as SVG: the same places, colours and shapes as on the canvas, with the names as text. */
export function svgOf(core: Core, frame: HTMLElement): string {
  const box = core.elements().boundingBox()
  const colour = colours(frame)
  const at = (n: NodeSingular) => ({ x: n.position('x') - box.x1 + margin, y: n.position('y') - box.y1 + margin })
  const width = Math.ceil(box.w + 2 * margin)
  const height = Math.ceil(box.h + 2 * margin)
  const lines = core.edges().map((edge) => {
    const [a, b] = [at(edge.source()), at(edge.target())]
    const dash = edge.style('line-style') === 'dashed' ? ' stroke-dasharray="5 4"' : ''
    return `<line x1="${round(a.x)}" y1="${round(a.y)}" x2="${round(b.x)}" y2="${round(b.y)}" stroke="${String(edge.style('line-color'))}" stroke-width="${parseFloat(String(edge.style('width')))}"${dash}/>`
  })
  const marks = core.nodes().map((node) => {
    const { x, y } = at(node)
    const r = node.width() / 2
    const look = `fill="${String(node.style('background-color'))}" fill-opacity="${String(node.style('background-opacity'))}" stroke="${String(node.style('border-color'))}" stroke-width="2"`
    const name = signs[(node.data('change') ?? 'stayed') as Schemas['Change']] + String(node.data('name'))
    const font = parseFloat(String(node.style('font-size')))
    const place =
      node.style('text-halign') === 'right'
        ? `x="${round(x + r + 6)}" y="${round(y + font / 3)}"`
        : `x="${round(x)}" y="${round(y + r + font + 3)}" text-anchor="middle"`
    return `${shape(String(node.style('shape')), x, y, r, look)}<text ${place} font-size="${font}" fill="${colour('--ink')}">${escaped(name)}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif">`,
    `<rect width="100%" height="100%" fill="${getComputedStyle(frame).backgroundColor}"/>`,
    ...lines,
    ...marks,
    '</svg>',
  ].join('\n')
}

function shape(kind: string, x: number, y: number, r: number, look: string): string {
  if (kind === 'ellipse') return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" ${look}/>`
  if (kind === 'diamond')
    return `<path d="M${round(x)} ${round(y - r)}L${round(x + r)} ${round(y)}L${round(x)} ${round(y + r)}L${round(x - r)} ${round(y)}z" ${look}/>`
  if (kind === 'hexagon') {
    const corners = [0, 1, 2, 3, 4, 5].map(
      (i) => `${round(x + r * Math.cos((i * Math.PI) / 3))},${round(y + r * Math.sin((i * Math.PI) / 3))}`,
    )
    return `<polygon points="${corners.join(' ')}" ${look}/>`
  }
  return `<rect x="${round(x - r)}" y="${round(y - r)}" width="${round(2 * r)}" height="${round(2 * r)}" rx="${kind === 'round-rectangle' ? 4 : 0}" ${look}/>`
}

/** Text as it may stand in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}
