import { WARCRecord, WARCSerializer } from 'warcio'
import type { Fetched } from '../../intake/address.ts'

const VERSION = 'WARC/1.1'
/** Headers that say how the answer was packed for the way: the kept bytes are unpacked. */
const OF_THE_WAY = new Set(['content-encoding', 'content-length', 'transfer-encoding'])

/**
 * A fetched page as a WARC file of two records: what made it, and the answer of the server, its bytes unpacked. Headers that no
 * longer hold for them are kept under `X-Archive-Orig-`.
 * @param at the moment of fetching, UTC
 */
export async function capturePage({ address, bytes, answer }: Fetched, at: string): Promise<Uint8Array> {
  const info = WARCRecord.createWARCInfo(
    { filename: 'capture.warc', warcVersion: VERSION, date: at },
    { software: 'Saual', format: 'WARC File Format 1.1' },
  )
  const headers: [string, string][] = answer.headers.map(([name, value]) =>
    OF_THE_WAY.has(name.toLowerCase()) ? [`X-Archive-Orig-${name}`, value] : [name, value],
  )
  const response = WARCRecord.create(
    {
      type: 'response',
      url: address,
      date: at,
      warcVersion: VERSION,
      statusline: `HTTP/1.1 ${answer.status} ${answer.reason}`.trim(),
      httpHeaders: [...headers, ['Content-Length', String(bytes.byteLength)]],
    },
    [bytes],
  )
  const parts = await Promise.all([
    WARCSerializer.serialize(info, { gzip: true }),
    WARCSerializer.serialize(response, { gzip: true }),
  ])
  return Buffer.concat(parts)
}
