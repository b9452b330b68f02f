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

const times = []
for (let load = 0; load < loads; load++) {
  // Each in a context of its own: nothing is kept from the load before.
  const { browserContextId } = await call('Target.createBrowserContext')
  const { targetId } = await call('Target.createTarget', { url: server, browserContextId })
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true })
  const expression = `new Promise(done => { const look = () => {
    const mark = performance.getEntriesByName('interactive')[0]
    mark ? done(mark.startTime) : setTimeout(look, 10) }; look() })`
  // Asked again when the empty page it began with goes away under the question.
  let answer
  while (!answer?.result?.value) answer = await call('Runtime.evaluate', { expression, awaitPromise: true }, sessionId)
  times.push(answer.result.value)
  await call('Target.disposeBrowserContext', { browserContextId })
}
times.sort((a, b) => a - b)
console.log(
  `interactive after ${Math.round(times[Math.floor(loads / 2)])} ms (median of ${loads} first loads: ${times.map(Math.round).join(', ')}; limit 1000 ms)`,
)
chromium.kill()
chromium.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }))
