import type { components, paths } from './schema'

/** The shapes of the API's answers, generated from its OpenAPI document. */
export type Schemas = components['schemas']
export type Problem = Schemas['Problem']
export type Candidates = Schemas['Candidates']

/** An address of the API that is known to answer with an A. */
export type Address<A> = string & { readonly __answer?: A }

type Read<P extends keyof paths> = paths[P] extends { get: infer Operation } ? Operation : never
type AnswerOf<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never
type Taken<P extends keyof paths> =
  Read<P> extends { parameters: infer T }
    ? (T extends { path: infer Path } ? { path: Path } : { path?: undefined }) &
        (T extends { query?: infer Query } ? { query?: Query } : object)
    : never

/** The address of a read, its parameters in place; those that are undefined or empty are left out. */
export function address<P extends keyof paths>(path: P, taken?: Taken<P>): Address<AnswerOf<Read<P>>> {
  const { path: names, query } = (taken ?? {}) as { path?: Record<string, unknown>; query?: Record<string, unknown> }
  const filled = Object.entries(names ?? {}).reduce<string>(
    (whole, [name, value]) => whole.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  )
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return given.length === 0 ? filled : `${filled}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`
}

/** What went wrong, as a sentence; `problem` and `candidates` are there when the API itself said so. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly problem?: Problem,
    readonly candidates?: Candidates,
  ) {
    super(message)
  }
}

/** Asks the API, in the reader's language. */
export async function ask<A>(from: Address<A>, language: string, signal?: AbortSignal): Promise<A> {
  let response: Response
  try {
    response = await fetch(from, { headers: { Accept: 'application/json', 'Accept-Language': language }, signal: signal ?? null })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Failure('unreachable')
  }
  if (response.ok) return (await response.json()) as A
  const body = (await response.json().catch(() => undefined)) as unknown
  if (response.status === 300) throw new Failure('ambiguous', undefined, body as Candidates)
  throw new Failure(`${response.status}`, isProblem(body) ? body : undefined)
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'detail' in body && 'code' in body
}
