import type { ServerResponse } from 'node:http'
import type { Variant } from './page.ts'

/** What Node wrote before and behind the date when it sent a variant for the first time. */
interface Head {
  readonly before: string
  readonly after: string
}

/**
 * Node checks and joins the headers of every answer anew, which takes a sixth of the time that a kept page takes. It keeps what
 * it has joined in `_header` and sends that; so what it wrote for a page once is given to it again, with the date of now. The
 * property is none that Node promises: where it is not what it is taken for, headers are written as everybody writes them.
 */
type Joined = ServerResponse & { _header?: unknown }

const DATE = /(?<=\r\nDate: )[^\r]+/u
const heads = new WeakMap<Variant, Head>()
let date = ''
let dateOf = 0

/** Sends a page with status 200. */
export function sendKept(outgoing: ServerResponse, variant: Variant): void {
  const joined: Joined = outgoing
  const head = heads.get(variant)
  // An answer that closes its connection has to say so; it is written as any other.
  if (head !== undefined && outgoing.shouldKeepAlive && joined._header === null) {
    joined._header = head.before + dateNow() + head.after
    outgoing.end(variant.body)
    return
  }
  outgoing.writeHead(200, variant.headers as string[])
  if (outgoing.shouldKeepAlive) remember(variant, joined._header)
  outgoing.end(variant.body)
}

function remember(variant: Variant, header: unknown): void {
  if (typeof header !== 'string' || !header.startsWith('HTTP/1.1 200 ') || !header.endsWith('\r\n\r\n'))
    return
  const found = DATE.exec(header)
  if (!found) return
  const { index, 0: written } = found
  heads.set(variant, { before: header.slice(0, index), after: header.slice(index + written.length) })
}

/** The date as HTTP writes it; it changes once a second. */
function dateNow(): string {
  const now = Date.now()
  if (now - dateOf >= 1000 || now < dateOf) {
    dateOf = now - (now % 1000)
    date = new Date(now).toUTCString()
  }
  return date
}
