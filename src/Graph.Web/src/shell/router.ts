import { useEffect, useState } from 'preact/hooks'

/** Where the reader is: the address bar, read. */
export interface Place {
  /** The segments of the path, decoded. */
  segments: string[]
  /** The query. */
  query: URLSearchParams
}

const listeners = new Set<() => void>()
// Addresses that the server answers itself; links to them leave the page.
const elsewhere = /^\/(api|openapi|swagger|health|metrics)(\/|$)/

/** Reads an address. */
export function placeOf(url: URL): Place {
  return { segments: url.pathname.split('/').filter(Boolean).map(decode), query: url.searchParams }
}

/** The address of a view: its segments encoded, values that are undefined or empty left out; a list becomes a repeated parameter. */
export function addressOf(segments: readonly string[], query: Query = {}): string {
  const params = new URLSearchParams()
  append(params, query)
  const text = params.toString()
  return '/' + segments.map(encodeURIComponent).join('/') + (text ? `?${text}` : '')
}

/** Goes to an address of the page. */
export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'replace') history.replaceState(null, '', to)
  else history.pushState(null, '', to)
  for (const listener of listeners) listener()
}

type Query = Record<string, string | number | readonly string[] | undefined>

/** The address of this view with parameters of its query changed; undefined takes one out. */
export function addressWith(query: Query): string {
  const url = new URL(location.href)
  for (const name of Object.keys(query)) url.searchParams.delete(name)
  append(url.searchParams, query)
  return url.pathname + url.search
}

/** Stays at this view and changes parameters of its query. */
export function change(query: Query, how: 'push' | 'replace' = 'push'): void {
  go(addressWith(query), how)
}

function append(params: URLSearchParams, query: Query): void {
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value as string | number | undefined]) {
      if (one !== undefined && one !== '') params.append(name, String(one))
    }
  }
}

/** The place, kept up with the address bar. */
export function usePlace(): Place {
  const [href, setHref] = useState(location.href)
  useEffect(() => {
    const moved = () => {
      setHref(location.href)
    }
    listeners.add(moved)
    addEventListener('popstate', moved)
    return () => {
      listeners.delete(moved)
      removeEventListener('popstate', moved)
    }
  }, [])
  return placeOf(new URL(href))
}

/** Lets plain links between views change the place without loading the page anew. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = (event.target as Element).closest('a')
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin || elsewhere.test(link.pathname)) return
  if (link.pathname === location.pathname && link.search === location.search && link.hash) return
  event.preventDefault()
  const sameView = link.pathname === location.pathname
  go(link.pathname + link.search)
  if (!sameView) scrollTo(0, 0)
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
