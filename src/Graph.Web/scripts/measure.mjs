// Prints how large the first view is as it is sent, and how soon it can be used: npm run measure -- http://localhost:5080
// The page must be built, the server running, and Chromium on this machine (GRAPH_CHROMIUM names another than /usr/bin/chromium).
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const server = process.argv[2] ?? 'http://localhost:5080'
const dist = new URL('../dist/', import.meta.url).pathname
const loads = 5

// The first view: the page, and what it names or loads before anything is clicked.
const index = readFileSync(join(dist, 'index.html'), 'utf8')
const files = ['index.html', ...[...index.matchAll(/(?:src|href)="\/([^"]+)"/g)].map((m) => m[1])]
const size = (suffix) => files.reduce((sum, file) => sum + statSync(join(dist, file + suffix)).size, 0)
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`
console.log(
  `first view: ${kb(size('.br'))} as Brotli, ${kb(size('.gz'))} as gzip, ${kb(size(''))} uncompressed (${files.length} files; limit 200 KB)`,
)

const profile = mkdtempSync(join(tmpdir(), 'graph-measure-'))
const chromium = spawn(
  process.env.GRAPH_CHROMIUM ?? '/usr/bin/chromium',
  [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
  ],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
)
const waiting = new Map()
let number = 0
let rest = ''
chromium.stdio[4].on('data', (data) => {
  const messages = (rest + data).split('\0')
  rest = messages.pop()
  for (const message of messages.map((m) => JSON.parse(m))) waiting.get(message.id)?.(message.result)
})
const call = (method, params = {}, sessionId = undefined) =>
  new Promise((resolve) => {
    waiting.set(++number, resolve)
    chromium.stdio[3].write(JSON.stringify({ id: number, method, params, sessionId }) + '\0')
  })

// Asked again when the empty page it began with goes away under the question.
const evaluate = async (expression, sessionId) => {
  let answer
  while (answer?.result?.value === undefined)
    answer = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId)
  return answer.result.value
}
// A context of its own for each page: nothing is kept from the one before.
const open = async (url) => {
  const { browserContextId } = await call('Target.createBrowserContext')
  const { targetId } = await call('Target.createTarget', { url, browserContextId, width: 1280, height: 860 })
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true })
  return { browserContextId, sessionId }
}

const times = []
for (let load = 0; load < loads; load++) {
  const { browserContextId, sessionId } = await open(server)
  const expression = `new Promise(done => { const look = () => {
    const mark = performance.getEntriesByName('interactive')[0]
    mark ? done(mark.startTime) : setTimeout(look, 10) }; look() })`
  times.push(await evaluate(expression, sessionId))
  await call('Target.disposeBrowserContext', { browserContextId })
}
times.sort((a, b) => a - b)
console.log(
  `interactive after ${Math.round(times[Math.floor(loads / 2)])} ms (median of ${loads} first loads: ${times.map(Math.round).join(', ')}; limit 1000 ms)`,
)

// A graph as large as a view draws: how long each picture takes while it is zoomed in and out.
const districts = await (await fetch(`${server}/api/districts`)).json()
const held = districts.items.sort((a, b) => b.documents - a.documents)[0]
if (held) {
  // Two years laid over each other is the largest drawing that a view makes by itself.
  const [from, to] = [...new Set([...held.reviewYears, ...held.planYears])].sort()
  const { sessionId } = await open(`${server}/graph?district=${held.code}&from=${from}&to=${to}`)
  const zoomed = `new Promise(done => { const begin = () => {
    const canvas = document.querySelector('.canvas[data-nodes]')
    if (!(canvas?.dataset.nodes > 1)) return setTimeout(begin, 50)
    // The drawing comes to rest first.
    if (!canvas.rested) return (canvas.rested = true), setTimeout(begin, 4000)
    const frames = []; let last = performance.now(), turn = 0
    const box = canvas.getBoundingClientRect(), target = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    const frame = now => { frames.push(now - last); last = now
      target.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, deltaY: turn % 40 < 20 ? 60 : -60 }))
      ++turn < 120 ? requestAnimationFrame(frame) : done({ nodes: canvas.dataset.nodes, frames: frames.slice(5).sort((a, b) => a - b) }) }
    requestAnimationFrame(frame) }; begin() })`
  const { nodes, frames } = await evaluate(zoomed, sessionId)
  const at = (share) => frames[Math.floor(frames.length * share)].toFixed(0)
  console.log(`a graph of ${nodes} nodes while it is zoomed: a picture every ${at(0.5)} ms (median), ${at(0.95)} ms (95 of 100)`)
}
chromium.kill()
chromium.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }))
