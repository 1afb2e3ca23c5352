import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { HEADERS } from '../headers.ts'

/** A page as it was rendered, and what it was made of. */
export interface Rendered {
  /** What takes long is made once all is read: nothing of the record is held meanwhile. Nothing, where there is no such page. */
  readonly html: string | Uint8Array | (() => Promise<string | Uint8Array | undefined>)
  /** What it is, where it is no HTML. */
  readonly mediaType?: string
  /** Headers that differ from those of every answer, or come to them; names in small letters. */
  readonly headers?: Readonly<Record<string, string>>
  /** Subjects of the facts that it was made from, or everything that is published. */
  readonly standsOn: readonly string[] | 'everything'
  /** Milliseconds since 1970 from which on it says something else. */
  readonly until?: number
}

/** A page of which everything is made. */
interface Finished extends Rendered {
  readonly html: string | Uint8Array
}

/** Makes what was left to be made of a page. */
export async function finished(rendered: Rendered | undefined): Promise<Finished | undefined> {
  if (rendered === undefined) return undefined
  const { html, ...rest } = rendered
  const made = typeof html === 'function' ? await html() : html
  return made === undefined ? undefined : { ...rest, html: made }
}

/** Bytes that can be sent as they are, with their headers in a row as Node writes them fastest. */
export interface Variant {
  readonly headers: readonly string[]
  readonly body: Buffer
}

export type Encoding = 'br' | 'gzip' | 'identity'

/** A page whose bytes are kept. */
export interface KeptPage extends Omit<Rendered, 'html' | 'mediaType' | 'headers'> {
  readonly tag: string
  /** Headers that all variants have, and the news that nothing has changed. */
  readonly headers: readonly string[]
  readonly variants: { identity: Variant; br?: Variant; gzip?: Variant }
  /** Room that it takes, about: with the variants that may be made of it. */
  readonly bytes: number
  /** Whether it was asked for since somebody last looked for room. */
  used: boolean
}

/** Higher ones take ten times as long for a twentieth less. */
const BROTLI_QUALITY = 5
/** Logarithm of the window: a larger one takes longer to prepare than a page takes to press together. */
const BROTLI_WINDOW = 18
/** What variants come to beside the plain bytes. */
const ROOM_FACTOR = 1.5
/** Whoever keeps it asks whether it still holds: a correction is seen at once. */
const CACHE_CONTROL = 'public, no-cache'

/** Makes the bytes of a page ready. */
export function keptPage({
  html,
  mediaType = 'text/html; charset=utf-8',
  headers: own = {},
  ...rest
}: Finished): KeptPage {
  const body = Buffer.from(html)
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = [
    ...Object.entries({ ...HEADERS, 'cache-control': CACHE_CONTROL, ...own }).flat(),
    ...['etag', tag, 'vary', 'accept-encoding', 'content-type', mediaType],
  ]
  return {
    ...rest,
    tag,
    headers,
    variants: { identity: variantOf(headers, body, 'identity') },
    bytes: Math.ceil(body.length * ROOM_FACTOR),
    used: false,
  }
}

function variantOf(headers: readonly string[], body: Buffer, encoding: Encoding): Variant {
  const encoded = encoding === 'identity' ? [] : ['content-encoding', encoding]
  return { headers: [...headers, 'content-length', String(body.length), ...encoded], body }
}

/** The bytes of a page in an encoding, made when they are first asked for. */
export async function variantIn(page: KeptPage, encoding: Encoding): Promise<Variant> {
  const known = page.variants[encoding]
  if (known) return known
  const { body } = page.variants.identity
  const made = variantOf(page.headers, await COMPRESS[encoding](body), encoding)
  page.variants[encoding] = made
  return made
}

const compressBrotli = promisify(brotliCompress)
const COMPRESS: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) =>
    compressBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: promisify(gzip) as (body: Buffer) => Promise<Buffer>,
  identity: async (body) => body,
}

/** The best encoding that a client takes. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  if (takes(accepted, 'br')) return 'br'
  return takes(accepted, 'gzip') ? 'gzip' : 'identity'
}

function takes(accepted: string, name: string): boolean {
  const at = accepted.indexOf(name)
  if (at < 0) return false
  // `gzip;q=0` refuses it.
  return !/^\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/u.test(accepted.slice(at + name.length))
}

/** Whether a client that keeps a page has this one. */
export function isKnown(page: KeptPage, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch === page.tag || ifNoneMatch.split(/\s*,\s*/u).includes(page.tag)
}
