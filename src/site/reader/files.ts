import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Catalog, keptLists, modelFile } from '../../catalog.ts'
import { type Encoding, encodingFor } from '../kept/page.ts'
import { readerScripts, WORKER } from './bundle.ts'
import type { SentSheet } from './worker/own-reader.ts'

/** The files of the reader: the same for everybody, and never changed under one address. */
export interface ReaderFiles {
  /** Address of the worker. */
  readonly worker: string
  /** Address of the data of each name. */
  readonly data: Readonly<Record<string, string>>
  /** Address of the worker that reads files of a format, by its name. */
  readonly formats: Readonly<Record<string, string>>
  /** A file in the best encoding that a client takes, or nothing where there is none of this address. */
  answer(address: string, accepted: string | undefined): Promise<Sent | undefined>
}

interface File {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly policy: string | undefined
}

/** A file as it is sent. */
interface Sent {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/** Each file is packed once for all readers: the first one after a start waits some 2 s, for 45 of 611 KB less to everybody. */
const BROTLI_QUALITY = 10
const HASH_LENGTH = 16
/** A worker may ask this site for its files; the page itself may ask nobody for anything. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"
/** What reads a stranger's file may ask nobody for anything. */
const FORMAT_POLICY = "default-src 'none'"

/**
 * Makes the files out of what the catalog holds.
 * @param over ends the making, which then fails
 */
export async function makeReaderFiles(
  { languages, sheets }: Catalog,
  over?: AbortSignal,
): Promise<ReaderFiles> {
  const files = new Map<string, File>()
  const put = (
    name: string,
    ending: string,
    mediaType: string,
    bytes: Uint8Array,
    policy?: string,
  ): string => {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH)
    const address = `/reader/${hash}/${name}.${ending}`
    files.set(address, { bytes, mediaType, policy })
    return address
  }
  const data: Record<string, string> = {
    sheets: put(
      'sheets',
      'json',
      'application/json',
      new TextEncoder().encode(JSON.stringify(sheets.map(sent))),
    ),
  }
  for (const { tag } of languages) {
    data[`lists-${tag}`] = put(`lists-${tag}`, 'bin', 'application/octet-stream', keptLists(tag))
    const model = modelFile(tag)
    if (model) data[`model-${tag}`] = put(`model-${tag}`, 'bin', 'application/octet-stream', model)
  }
  const scripts = new Map<string, string>()
  for (const [name, bytes] of await readerScripts(over)) {
    const policy = name === WORKER ? WORKER_POLICY : FORMAT_POLICY
    scripts.set(name, put(name, 'js', 'text/javascript; charset=utf-8', bytes, policy))
  }
  const worker = scripts.get(WORKER) as string
  scripts.delete(WORKER)
  const encoded = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  return {
    worker,
    data,
    formats: Object.fromEntries(scripts),
    async answer(address, accepted) {
      const file = files.get(address)
      if (!file) return undefined
      const encoding = encodingFor(accepted)
      const key = `${encoding} ${address}`
      const body = encoded.get(key) ?? encode(file.bytes, encoding)
      encoded.set(key, body)
      return {
        body: await body,
        headers: {
          'content-type': file.mediaType,
          'cache-control': 'public, max-age=31536000, immutable',
          vary: 'accept-encoding',
          ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
          ...(file.policy === undefined ? {} : { 'content-security-policy': file.policy }),
        },
      }
    },
  }
}

/** Word lists and cases of a sheet stay here: lists are compiled, cases are for tests. */
function sent({
  check,
  language,
  title,
  summary,
  asksWhen,
  silentWhen,
  questions,
  missing,
}: SentSheet): SentSheet {
  return { check, language, title, summary, asksWhen, silentWhen, questions, missing }
}

async function encode(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return new Uint8Array(bytes)
  const made =
    encoding === 'gzip'
      ? promisify(gzip)(bytes)
      : promisify(brotliCompress)(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        })
  return new Uint8Array(await made)
}
