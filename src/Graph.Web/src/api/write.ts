import { Failure, type Problem, type Schemas } from './client'
import { forgetAnswers } from './useAnswer'

type Upload = Schemas['Upload']
type Job = Schemas['Job']

async function send(path: string, init: RequestInit, key: string, language: string): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('Authorization', `Bearer ${key}`)
  headers.set('Accept-Language', language)
  const response = await fetch(path, { ...init, headers }).catch(() => {
    throw new Failure('unreachable')
  })
  if (!response.ok) throw new Failure(String(response.status), (await response.json().catch(() => undefined)) as Problem | undefined)
  return response
}

/** Adds lines to the curation file; answered when the graph is made anew. */
export async function addDecision(line: string, key: string, language: string): Promise<void> {
  await send(
    '/api/curation',
    { method: 'POST', body: line + '\n', headers: { 'Content-Type': 'text/tab-separated-values' } },
    key,
    language,
  )
  forgetAnswers()
}

/** Takes a line out of the curation file again, if it still stands there. */
export async function takeBackDecision(line: string, key: string, language: string): Promise<void> {
  const held = await send('/api/curation', {}, key, language)
  const text = await held.text()
  await send(
    '/api/curation',
    {
      method: 'PUT',
      body: without(text, line),
      headers: { 'Content-Type': 'text/tab-separated-values', 'If-Match': held.headers.get('ETag') ?? '*' },
    },
    key,
    language,
  )
  forgetAnswers()
}

/** A text without the last line that is the same as one given. */
export function without(text: string, line: string): string {
  const lines = text.split('\n')
  const at = lines.findLastIndex((one) => one.trimEnd() === line.trimEnd())
  return at < 0 ? text : lines.toSpliced(at, 1).join('\n')
}

/** Hands in a report; a job when it is being read, what is held when it was known already. */
export async function addDocument(file: File, key: string, language: string): Promise<Job | Upload> {
  const form = new FormData()
  form.append('file', file)
  return (await (await send('/api/documents', { method: 'POST', body: form }, key, language)).json()) as Job | Upload
}

const over: readonly Job['state'][] = ['done', 'failed']

/** Asks how a job stands, again and again, until it is over. */
export async function follow(job: Job, language: string, heard: (job: Job) => void): Promise<Job> {
  let now = job
  while (!over.includes(now.state)) {
    await new Promise((resolve) => setTimeout(resolve, 400))
    const answer = await fetch(`/api/jobs/${encodeURIComponent(job.id)}`, { headers: { 'Accept-Language': language } })
    if (!answer.ok) throw new Failure(String(answer.status), (await answer.json().catch(() => undefined)) as Problem | undefined)
    now = (await answer.json()) as Job
    heard(now)
  }
  forgetAnswers()
  return now
}
