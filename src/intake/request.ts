import { lookup } from 'node:dns'
import { type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Problem } from '../problem.ts'
import { addressProblem } from './address-problem.ts'

export interface RequestOptions {
  readonly signal: AbortSignal
  readonly mayConnect: (address: string) => boolean
  readonly ca?: string
}

const HEADERS = {
  accept:
    'text/html, application/xhtml+xml, text/plain, text/markdown, text/vtt, application/pdf;q=0.9, */*;q=0.5',
  'accept-language': 'kk, ru, en',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Mozilla/5.0 (compatible; Saual)',
}

/** One GET, without redirects, cookies, proxy or a kept connection. Resolves when the head of the answer is there. */
export async function request(
  url: URL,
  { signal, mayConnect, ca }: RequestOptions,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  // A connection to an IP address written out asks no lookup, so it is checked here.
  if (isIP(host) !== 0 && !mayConnect(host)) throw isPrivate(url)
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const send = url.protocol === 'https:' ? overHttps : overHttp
  const sent = send(url, {
    agent: false,
    headers: HEADERS,
    signal,
    lookup: checkedLookup(url, mayConnect),
    ...(ca === undefined ? {} : { ca }),
  })
  // The system's own lookup can't be stopped; the answer to us need not wait for it.
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  sent.once('response', resolve)
  sent.on('error', reject)
  sent.end()
  return promise
}

/**
 * The lookup that the connection itself uses: what it hands over is what is connected to, so that a name can't point
 * elsewhere between the check and the connection. One forbidden address among several refuses the name.
 */
function checkedLookup(url: URL, mayConnect: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const first = addresses?.[0]
      if (error) callback(error, '', 0)
      else if (!first || addresses.some(({ address }) => !mayConnect(address)))
        callback(isPrivate(url), '', 0)
      else if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

function isPrivate(url: URL): Problem {
  return addressProblem('address-private', url, { host: url.hostname })
}
