import type { IncomingMessage } from 'node:http'
import { Problem } from '../problem.ts'
import type { Input } from '../reader/format.ts'
import { checkUrl } from './address-check.ts'
import { addressProblem } from './address-problem.ts'
import { gather, inMegabytes, LARGEST } from './limit.ts'
import { isPublicAddress } from './public-address.ts'
import { request } from './request.ts'
import { unpacked } from './unpack.ts'

/** How an address may be fetched. The defaults are safe against pages that point a server at its own network. */
export interface AddressOptions {
  /** `http:` as well as `https:`. */
  readonly allowHttp?: boolean
  /** IP addresses to connect to, besides those of the open internet. */
  readonly allow?: (address: string) => boolean
  readonly limit?: number
  readonly seconds?: number
  /** The authority whose certificates are trusted, in place of the usual ones: for tests and for networks of one's own. */
  readonly ca?: string
}

/** An input and the address it came from in the end. */
export interface Fetched extends Input {
  readonly address: string
  readonly answer: Answer
}

/** How the server answered; for whoever keeps the answer. The bytes of `Fetched` are unpacked, whatever the headers say. */
export interface Answer {
  readonly status: number
  readonly reason: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

const MOST_REDIRECTS = 5
const SECONDS = 20
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * Fetches an address as an input. Every hop is checked anew, and the connection goes to the very IP address that was checked.
 * @throws Problem `address-invalid`, `address-scheme`, `address-credentials`, `address-private`, `address-unreachable`,
 * `address-timeout`, `address-too-large`, `address-status`, `address-redirects`, `address-unreadable`
 */
export async function readAddress(address: string, options: AddressOptions = {}): Promise<Fetched> {
  const { seconds = SECONDS, allow = () => false, allowHttp = false, ca } = options
  const signal = AbortSignal.timeout(seconds * 1000)
  const mayConnect = (ip: string): boolean => isPublicAddress(ip) || allow(ip)
  let url = checkUrl(address, undefined, allowHttp)
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    try {
      const response = await request(url, { signal, mayConnect, ...(ca === undefined ? {} : { ca }) })
      const target = redirectOf(response)
      if (target === undefined) return await receive(response, url, options.limit ?? LARGEST, signal)
      response.destroy()
      url = checkUrl(target, url, allowHttp)
    } catch (error) {
      if (error instanceof Problem) throw error
      if (signal.aborted) throw addressProblem('address-timeout', url, { limit: seconds }, error)
      throw addressProblem('address-unreachable', url, { reason: reasonOf(error) }, error)
    }
  }
  throw addressProblem('address-redirects', url, { limit: MOST_REDIRECTS })
}

function redirectOf({ statusCode, headers }: IncomingMessage): string | undefined {
  return REDIRECTS.has(statusCode ?? 0) ? headers.location : undefined
}

async function receive(
  response: IncomingMessage,
  url: URL,
  limit: number,
  signal: AbortSignal,
): Promise<Fetched> {
  const { statusCode = 0, headers } = response
  try {
    if (statusCode < 200 || statusCode > 299)
      throw addressProblem('address-status', url, { status: statusCode })
    const over = (): Problem => addressProblem('address-too-large', url, { limit: inMegabytes(limit) })
    if (Number(headers['content-length'] ?? 0) > limit) throw over()
    const bytes = await gather(unpacked(response, url, { limit, over, signal }), limit, over)
    return {
      bytes,
      name: nameOf(url),
      address: url.href,
      answer: { status: statusCode, reason: response.statusMessage ?? '', headers: headersOf(response) },
      ...(headers['content-type'] ? { mediaType: headers['content-type'] } : {}),
    }
  } finally {
    response.destroy()
  }
}

function headersOf({ rawHeaders }: IncomingMessage): [string, string][] {
  const headers: [string, string][] = []
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    headers.push([rawHeaders[at] as string, rawHeaders[at + 1] as string])
  return headers
}

function nameOf({ pathname }: URL): string {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(last).replace(/[/\\\p{Cc}]/gu, '_')
  } catch {
    // A stray percent sign: the name is only shown and looked at for its extension.
    return last
  }
}

/** The system's code of a failure, which an administrator can look up. */
function reasonOf(error: unknown): string {
  const { code, errors } = error as NodeJS.ErrnoException & {
    readonly errors?: readonly NodeJS.ErrnoException[]
  }
  return code ?? errors?.[0]?.code ?? 'error'
}
