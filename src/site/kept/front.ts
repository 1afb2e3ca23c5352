import type { IncomingMessage, ServerResponse } from 'node:http'
import type { KeptPages } from './kept-pages.ts'
import { encodingFor, isKnown } from './page.ts'
import { sendKept } from './send.ts'

/** Answers what it can at once; whether it did. */
export type Front = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean

const fronts = new WeakMap<object, Front>()

/** Puts what answers at once before a site, known by its `fetch`. */
export function putFront(site: { readonly fetch: object }, front: Front): void {
  fronts.set(site.fetch, front)
}

/** What stands before a site, if anything. */
export function frontOf(site: { readonly fetch: object }): Front | undefined {
  return fronts.get(site.fetch)
}

/**
 * Sends kept pages before any other code sees the request.
 * @param hostnames names by which the site may be asked for
 */
export function frontFor(pages: KeptPages, hostnames: readonly string[]): Front {
  /** The last `Host` that was right: nearly all requests have the same. */
  let known: string | undefined
  const isOurs = (host: string | undefined): boolean => {
    if (host === undefined) return false
    if (host === known) return true
    if (!hostnames.includes(host.replace(/:\d{1,5}$/u, '').toLowerCase())) return false
    known = host
    return true
  }
  return ({ method, url, headers }, outgoing) => {
    if (method !== 'GET' && method !== 'HEAD') return false
    const page = pages.get(url as string)
    if (page === undefined || !isOurs(headers.host)) return false
    if (isKnown(page, headers['if-none-match'])) {
      outgoing.writeHead(304, page.headers as string[]).end()
      return true
    }
    const variant = page.variants[encodingFor(headers['accept-encoding'])]
    if (variant === undefined) return false
    if (method === 'GET') sendKept(outgoing, variant)
    else outgoing.writeHead(200, variant.headers as string[]).end()
    return true
  }
}
