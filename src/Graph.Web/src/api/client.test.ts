import { afterEach, describe, expect, it, vi } from 'vitest'
import { address, ask, Failure } from './client'

describe('an address', () => {
  it('has names and values encoded, and leaves out what is not given', () => {
    expect(address('/api/entities/{entity}/timeline', { path: { entity: 'A/B馆?' }, query: { from: 2020, to: undefined } })).toBe(
      '/api/entities/A%2FB%E9%A6%86%3F/timeline?from=2020',
    )
  })

  it('has no question mark without a query', () => {
    expect(address('/api/stats')).toBe('/api/stats')
  })
})

describe('an answer', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  const answering = (status: number, body: unknown) => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body), { status })))
  }

  it('with a problem becomes a failure that carries its sentence', async () => {
    answering(404, { code: 'unknownEntity', detail: 'No entity is named “x”.', nearest: [] })

    const failure = await ask(address('/api/stats'), 'en').catch((e: unknown) => e)

    expect((failure as Failure).problem?.detail).toBe('No entity is named “x”.')
  })

  it('with several candidates carries them', async () => {
    answering(300, { candidates: [{ id: 'a' }] })

    const failure = await ask(address('/api/stats'), 'en').catch((e: unknown) => e)

    expect((failure as Failure).candidates).toEqual({ candidates: [{ id: 'a' }] })
  })

  it('that is no JSON at all still becomes a failure', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 502 })))

    await expect(ask(address('/api/stats'), 'en')).rejects.toThrow('502')
  })
})
