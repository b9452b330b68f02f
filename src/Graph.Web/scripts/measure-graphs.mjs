/** Opens the largest graphs that the store gives, zooms, pans and drags, and prints how long the layout took and each picture (limits 1000 ms and 33 ms). */
export async function measureGraphs(chromium, server) {
  for (const { name, path } of await views(server)) {
    const page = await chromium.open(server + path)
    const { nodes, edges, layout, block, frames } = await page.evaluate(`(${moved})()`)
    await page.close()
    const each = Object.entries(frames).map(([how, times]) => `${how} ${at(times, 0.5)}/${at(times, 0.95)}`)
    console.log(
      `${name}: ${nodes} nodes, ${edges} edges; layout ${Math.round(layout)} ms, longest block ${Math.round(block)} ms; ms a picture (median/95 of 100): ${each.join(', ')}`,
    )
  }
}

async function views(server) {
  const ask = async (path) => (await fetch(server + path)).json()
  const encoded = encodeURIComponent
  // The two years, one after the other, that name the most things.
  const { items: districts } = await ask('/api/districts?limit=200')
  const pairs = []
  for (const { name, code, reviewYears, planYears } of districts.sort((a, b) => b.documents - a.documents).slice(0, 3)) {
    const years = [...new Set([...reviewYears, ...planYears])].sort()
    for (const [i, from] of years.slice(0, -1).entries()) {
      const query = `district=${encoded(code ?? name)}&from=${from}&to=${years[i + 1]}`
      const { appeared, vanished, movedOn, stayed } = await ask(`/api/diff?${query}&limit=1`)
      const things = [appeared, vanished, movedOn, stayed].reduce((sum, list) => sum + list.total, 0)
      pairs.push({ things, name: `${name} ${from} and ${years[i + 1]}`, path: `/graph?${query}` })
    }
  }
  const [largest] = pairs.sort((a, b) => b.things - a.things)
  // The widest neighbourhood of what is named most, then with that of others opened in it until there are enough.
  const { items: named } = await ask('/api/entities?sort=mentions&limit=200')
  const around = []
  for (const id of [...districts.slice(0, 3).map((d) => d.name), ...named.map((n) => n.id)]) {
    const graph = await ask(`/api/graph?center=${encoded(id)}&depth=2&limit=200`)
    if (graph.nodes) around.push({ center: graph.center, ids: graph.nodes.map((n) => n.entity.id) })
  }
  const [widest, ...others] = around.sort((a, b) => b.ids.length - a.ids.length)
  let opened = 0
  let open = widest ? `/graph?center=${encoded(widest.center.id)}&depth=2` : ''
  const drawn = new Set(widest?.ids)
  for (const { center, ids } of others) {
    // A server takes no longer address.
    if (drawn.size > 300 || open.length > 7000) break
    for (const id of ids) drawn.add(id)
    open += `&expanded=${encoded(center.id)}`
    opened++
  }
  return [
    ...(largest ? [largest, { name: `${largest.name}, all`, path: `${largest.path}&all=1` }] : []),
    ...(widest
      ? [
          { name: `around ${widest.center.name}, 2 steps`, path: `/graph?center=${encoded(widest.center.id)}&depth=2` },
          { name: `around ${widest.center.name}, ${opened} others opened`, path: open },
        ]
      : []),
  ]
}

const at = (times, share) => times[Math.floor(times.length * share)].toFixed(0)

// Runs in the page.
function moved() {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms))
  const picture = () => new Promise(requestAnimationFrame)
  const move = async () => {
    let frame
    for (let waited = 0; !((frame = document.querySelector('.canvas[data-nodes]'))?.dataset.nodes > 1); waited += 50) {
      if (waited > 30000) throw new Error(`nothing is drawn at ${location.href}`)
      await pause(50)
    }
    // The drawing comes to rest first.
    await pause(3000)
    const box = frame.getBoundingClientRect()
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const core = frame._cyreg.cy
    const mouse = (type, { x, y }, more = {}) => {
      const target = document.elementFromPoint(middle.x, middle.y)
      const Kind = type === 'wheel' ? WheelEvent : MouseEvent
      target.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0, buttons: 1, ...more }))
    }
    const timed = async (step) => {
      const times = []
      let last = await picture()
      for (let turn = 0; turn < 120; turn++) {
        step(turn)
        const now = await picture()
        times.push(now - last)
        last = now
      }
      return times.slice(5).sort((a, b) => a - b)
    }
    const dragged = async (from) => {
      mouse('mousemove', from, { buttons: 0 })
      mouse('mousedown', from)
      const times = await timed((turn) => mouse('mousemove', { x: from.x + 80 * Math.sin(turn / 9), y: from.y + 50 * Math.sin(turn / 7) }))
      mouse('mouseup', from, { buttons: 0 })
      await pause(500)
      return times
    }
    const free = () => {
      for (let y = box.y + 20; y < box.bottom - 20; y += 7)
        for (let x = box.x + 20; x < box.right - 20; x += 11) {
          const near = core
            .nodes()
            .some((n) => Math.hypot(n.renderedPosition('x') - (x - box.x), n.renderedPosition('y') - (y - box.y)) < 25)
          if (!near) return { x, y }
        }
      return middle
    }
    const frames = {}
    const steps = (sign) => timed((turn) => mouse('wheel', middle, { deltaY: sign * (turn % 40 < 20 ? -60 : 60) }))
    frames.zoom = await steps(1)
    await pause(500)
    frames.pan = await dragged(free())
    const most = core
      .nodes()
      .max((n) => (n.visible() && Math.abs(n.renderedPosition('x') - box.width / 2) < box.width / 3 ? n.degree() : -1)).ele
    frames.drag = await dragged({ x: box.x + most.renderedPosition('x'), y: box.y + most.renderedPosition('y') })
    // Near enough that names are read.
    core.zoom({ level: core.zoom() * 2.5, renderedPosition: { x: box.width / 2, y: box.height / 2 } })
    await pause(500)
    frames['pan near'] = await dragged(free())
    const measure = performance.getEntriesByName('graph layout').at(-1)
    return { nodes: frame.dataset.nodes, edges: frame.dataset.edges, layout: measure?.duration ?? 0, block: window.longest ?? 0, frames }
  }
  window.longest = 0
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration)
  }).observe({ type: 'longtask', buffered: true })
  return move()
}
