import cytoscape, { type Core, type ElementDefinition } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { blocks } from './blocks'
import { edgeKey, type Drawing } from './drawing'
import { look } from './look'

cytoscape.use(fcose)

// The page's policy takes no styles but those of its files, and cytoscape adds none where something has this id; its one rule stands in graph.css.
const styled = '__________cytoscape_stylesheet'
if (!document.getElementById(styled)) document.head.append(Object.assign(document.createElement('meta'), { id: styled }))

// From what was to what is; without years there is one group.
const groupOrder = ['vanished', 'movedOn', 'stayed', 'appeared', undefined] as const

/** What the drawing reports back. */
export interface Heard {
  chosen: (id: string | null) => void
  opened: (id: string) => void
}

/** A drawing on the page: cytoscape behind the few things that the views do with it. */
export class Canvas {
  private readonly core: Core
  private walked = -1

  constructor(
    private readonly frame: HTMLElement,
    heard: Heard,
  ) {
    this.core = cytoscape({
      container: frame,
      style: look(frame),
      minZoom: 0.15,
      maxZoom: 3,
      textureOnViewport: true,
      hideEdgesOnViewport: false,
    })
    this.core.on('tap', 'node', (event) => {
      heard.chosen((event.target as cytoscape.NodeSingular).id())
    })
    this.core.on('dbltap', 'node', (event) => {
      heard.opened((event.target as cytoscape.NodeSingular).id())
    })
    this.core.on('tap', (event) => {
      if (event.target === this.core) heard.chosen(null)
    })
    frame.onkeydown = (event) => {
      this.walk(event, heard)
    }
  }

  /** Shows a drawing; nodes that stay keep their places, and only new ones make it lay itself out anew. */
  show(drawing: Drawing, center?: string): void {
    const wanted = new Set([...drawing.nodes.map((n) => n.id), ...drawing.edges.map(edgeKey)])
    const isNew = drawing.nodes.some((n) => this.core.getElementById(n.id).empty())
    const first = this.core.nodes().empty()
    this.core.batch(() => {
      this.core.elements().forEach((element) => {
        if (!wanted.has(element.id())) element.remove()
      })
      this.core.add(this.missing(drawing, center))
      // Many nodes, or a narrow frame, are seen from further away: names are written larger, so that they can still be read.
      const font = drawing.nodes.length > 45 || (this.core.width() < 500 && drawing.nodes.length > 12) ? 17 : 12
      for (const n of drawing.nodes) {
        const isCenter = n.id === center
        this.core.getElementById(n.id).data({ name: n.name, change: n.change, center: isCenter ? 1 : 0, font: isCenter ? font + 2 : font })
      }
    })
    if (!isNew) return
    const start = performance.now()
    this.arrange(first, center)
    this.fit()
    if (this.core.zoom() > 1.4) {
      this.core.zoom(1.4)
      this.core.center()
    }
    performance.measure('graph layout', { start })
  }

  /** Marks a node and what it is related to; null marks none. */
  choose(id: string | null): void {
    this.core.batch(() => {
      this.core.elements().removeClass('chosen near far')
      if (id === null) return
      const node = this.core.getElementById(id)
      if (node.empty()) return
      this.core.elements().addClass('far')
      node.closedNeighborhood().removeClass('far').addClass('near')
      node.addClass('chosen')
    })
  }

  /** Brings everything into sight. */
  fit(): void {
    this.core.fit(undefined, 36)
  }

  /** Draws with the colours of the theme that the page has now. */
  restyle(): void {
    this.core.style(look(this.frame))
  }

  /** The whole drawing as a picture. */
  async png(): Promise<Blob> {
    const background = getComputedStyle(this.frame).backgroundColor
    return await (this.core.png({ full: true, scale: 2, bg: background, output: 'blob-promise' }) as unknown as Promise<Blob>)
  }

  /** Where everything is, for a picture made of lines. */
  get elements(): Core {
    return this.core
  }

  /** Takes it off the page. */
  close(): void {
    this.core.destroy()
  }

  // What is connected is laid out by its relations; what stands alone would be a blot among it, and stands beside it in blocks.
  private arrange(first: boolean, center?: string): void {
    const alone = this.core.nodes().filter((n) => n.connectedEdges().empty() && n.id() !== center)
    const connected = this.core.elements().difference(alone)
    this.core.nodes().data('alone', 0)
    alone.data('alone', 1)
    connected
      .layout({
        name: 'fcose',
        quality: 'default',
        randomize: false,
        animate: false,
        fit: false,
        nodeSeparation: 90,
        idealEdgeLength: 95,
        nodeRepulsion: 9000,
        numIter: first ? 2500 : 1200,
        packComponents: true,
        tile: true,
        nodeDimensionsIncludeLabels: true,
      } as cytoscape.LayoutOptions)
      .run()
    if (alone.empty()) return
    const { x1, y1, w, h } = connected.empty() ? { x1: 0, y1: 0, w: 0, h: 0 } : connected.boundingBox()
    const groups = groupOrder.map((change) => alone.filter((n) => n.data('change') === change).map((n) => n.id()))
    const places = blocks(groups, { x: x1, y: y1, w, h }, this.core.width() / Math.max(1, this.core.height()))
    alone.positions((n) => places.get(n.id()) ?? { x: 0, y: 0 })
  }

  // New nodes begin on circles around the middle in the order given, so that the same drawing is laid out the same way.
  private missing(drawing: Drawing, center?: string): ElementDefinition[] {
    const nodes = drawing.nodes
      .filter((n) => this.core.getElementById(n.id).empty())
      .map((n, i): ElementDefinition => {
        const ring = n.id === center ? 0 : 120 + 40 * Math.floor(i / 24)
        const angle = (i % 24) * ((2 * Math.PI) / 24) + ring
        return {
          group: 'nodes',
          data: { id: n.id, name: n.name, label: n.label, font: 12, size: 16 + Math.min(26, 5 * Math.sqrt(n.weight)), change: n.change },
          position: { x: ring * Math.cos(angle), y: ring * Math.sin(angle) },
        }
      })
    const edges = drawing.edges
      .filter((e) => this.core.getElementById(edgeKey(e)).empty())
      .map((e): ElementDefinition => ({
        group: 'edges',
        data: { id: edgeKey(e), source: e.from, target: e.to, type: e.type, change: e.change },
      }))
    return [...nodes, ...edges]
  }

  private walk(event: KeyboardEvent, heard: Heard): void {
    const nodes = this.core.nodes().sort((a, b) => a.position('y') - b.position('y') || a.position('x') - b.position('x'))
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step !== undefined && nodes.length > 0) {
      event.preventDefault()
      this.walked = (this.walked + step + nodes.length) % nodes.length
      heard.chosen(nodes[this.walked]?.id() ?? null)
    } else if (event.key === 'Enter' && nodes[this.walked]) {
      heard.opened(nodes[this.walked]?.id() ?? '')
    } else if (event.key === 'Escape') {
      heard.chosen(null)
    } else if (event.key === '+' || event.key === '-') {
      this.core.zoom({
        level: this.core.zoom() * (event.key === '+' ? 1.2 : 1 / 1.2),
        renderedPosition: { x: this.core.width() / 2, y: this.core.height() / 2 },
      })
    }
  }
}
