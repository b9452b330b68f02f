// Prints how large the first view is as it is sent, how soon it can be used, and how smoothly the largest graphs move: npm run measure -- http://localhost:5080
// The page must be built, the server running, and Chromium on this machine (GRAPH_CHROMIUM names another than /usr/bin/chromium).
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startChromium } from './chromium.mjs'
import { measureGraphs } from './measure-graphs.mjs'

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

const chromium = startChromium()
const times = []
for (let load = 0; load < loads; load++) {
  const page = await chromium.open(server)
  const expression = `new Promise(done => { const look = () => {
    const mark = performance.getEntriesByName('interactive')[0]
    mark ? done(mark.startTime) : setTimeout(look, 10) }; look() })`
  times.push(await page.evaluate(expression))
  await page.close()
}
times.sort((a, b) => a - b)
console.log(
  `interactive after ${Math.round(times[Math.floor(loads / 2)])} ms (median of ${loads} first loads: ${times.map(Math.round).join(', ')}; limit 1000 ms)`,
)
await measureGraphs(chromium, server)
chromium.close()
