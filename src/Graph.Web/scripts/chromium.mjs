import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Chromium without a window, spoken to over a pipe: GRAPH_CHROMIUM, or /usr/bin/chromium. */
export function startChromium() {
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
    for (const message of messages.map((m) => JSON.parse(m))) waiting.get(message.id)?.(message.result ?? message.error)
  })
  const call = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve) => {
      waiting.set(++number, resolve)
      chromium.stdio[3].write(JSON.stringify({ id: number, method, params, sessionId }) + '\0')
    })
  return {
    /** Opens an address in a context of its own: nothing is kept from the page before. */
    async open(url) {
      const { browserContextId } = await call('Target.createBrowserContext')
      const { targetId } = await call('Target.createTarget', { url, browserContextId, width: 1280, height: 860 })
      const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true })
      return {
        // Asked again when the empty page it began with goes away under the question.
        async evaluate(expression) {
          let answer
          while (answer?.result?.value === undefined) {
            answer = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId)
            if (answer?.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text)
          }
          return answer.result.value
        },
        close: () => call('Target.disposeBrowserContext', { browserContextId }),
      }
    },
    close() {
      chromium.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }))
      chromium.kill()
    },
  }
}
