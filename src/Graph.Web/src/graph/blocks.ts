/** A rectangle on the drawing. */
export interface Box {
  x: number
  y: number
  w: number
  h: number
}

/** How much room a lone thing takes: its mark, and its name to the right of it. */
export const cell = { w: 205, h: 34 }

const gap = 110

interface Block {
  ids: readonly string[]
  columns: number
  rows: number
}

/**
 * Places for what stands alone, group by group in blocks of rows and columns beside the connected part, or below it where the frame is upright.
 * @param groups The ids of each group.
 * @param connected Where the connected part is.
 * @param aspect Width by height of the frame, which the whole comes near to.
 */
export function blocks(groups: readonly (readonly string[])[], connected: Box, aspect: number): Map<string, { x: number; y: number }> {
  const filled = groups.filter((g) => g.length > 0)
  const beside = aspect >= 1
  const places = new Map<string, { x: number; y: number }>()
  const middle = { x: connected.x + connected.w / 2, y: connected.y + connected.h / 2 }
  let along = beside ? connected.x + connected.w + gap : connected.y + connected.h + gap
  for (const block of bestOf(filled, connected, aspect)) {
    const size = { w: block.columns * cell.w, h: block.rows * cell.h }
    const left = beside ? along : middle.x - size.w / 2
    const top = beside ? middle.y - size.h / 2 : along
    block.ids.forEach((id, i) => {
      // Read downwards where blocks stand side by side, else line by line.
      const [column, row] = beside ? [Math.floor(i / block.rows), i % block.rows] : [i % block.columns, Math.floor(i / block.columns)]
      places.set(id, { x: left + (column + 0.1) * cell.w, y: top + (row + 0.5) * cell.h })
    })
    along += (beside ? size.w : size.h) + gap / 2
  }
  return places
}

// Of all lengths of a line the one with which the whole is drawn largest in the frame.
function bestOf(groups: readonly (readonly string[])[], connected: Box, aspect: number): Block[] {
  const beside = aspect >= 1
  const longest = Math.max(1, ...groups.map((g) => g.length))
  let best: { blocks: Block[]; scale: number } = { blocks: [], scale: Infinity }
  for (let most = 1; most <= longest; most++) {
    const tried = groups.map((ids): Block => {
      const lines = Math.ceil(ids.length / most)
      // Lines of even length, so that a block is a block.
      const each = Math.ceil(ids.length / lines)
      return beside ? { ids, columns: lines, rows: each } : { ids, columns: each, rows: lines }
    })
    const gaps = gap + (tried.length - 1) * (gap / 2)
    const w = beside
      ? connected.w + gaps + sum(tried.map((b) => b.columns * cell.w))
      : Math.max(connected.w, ...tried.map((b) => b.columns * cell.w))
    const h = beside
      ? Math.max(connected.h, ...tried.map((b) => b.rows * cell.h))
      : connected.h + gaps + sum(tried.map((b) => b.rows * cell.h))
    const scale = Math.max(w / aspect, h)
    if (scale < best.scale) best = { blocks: tried, scale }
  }
  return best.blocks
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, n) => all + n, 0)
}
