import { Problem } from '../problem.ts'
import { decodeCyrillic, looksCyrillic } from './cyrillic.ts'
import { firstBroken, utf8Damage } from './utf8-damage.ts'
import { decodeWestern, hasCyrillicWords, isMostlyAscii } from './western.ts'

/** What is known of the bytes besides themselves. */
export interface Origin {
  /** Shown to people when the bytes are no text. */
  readonly name: string
  /** Encoding that the transport or the file names; believed only where nothing surer speaks. */
  readonly charset?: string | undefined
}

const KAZAKH_LABELS = new Set(['kz-1048', 'kz1048', 'rk1048', 'strk1048-2002'])
/** Stray control characters come out of word processors; a binary file is full of them. */
const MOST_CONTROLS = 0.005

/**
 * Bytes as text. A byte order mark decides; then strict UTF-8, which other encodings don't satisfy by chance; then the
 * encoding named; then UTF-16 by the halves of its units; then eight-bit Cyrillic by its letters, or Windows-1252 where
 * the words are Latin. UTF-8 with a few broken
 * bytes is refused: read in any other table it would be gibberish, and mended it would no longer be what was said.
 * @throws Problem `file-empty`, `file-binary`, `encoding-unknown`, `encoding-damaged` with line and column
 */
export function decode(bytes: Uint8Array, { name, charset }: Origin): string {
  const called = name === '' ? '-' : name
  const sure = byMark(bytes) ?? asUtf8(bytes)
  if (sure !== undefined) return checked(sure, called)
  const damage = utf8Damage(bytes)
  if (damage) throw new Problem('encoding-damaged', 'input', { name: called, ...damage })
  const text = byLabel(bytes, charset) ?? byHalves(bytes)
  if (text !== undefined) return checked(text, called)
  if (isBinary(latin(bytes))) throw new Problem('file-binary', 'input', { name: called })
  const cyrillic = decodeCyrillic(bytes)
  if (isMostlyAscii(bytes) && !hasCyrillicWords(cyrillic)) {
    const western = decodeWestern(bytes)
    if (western !== undefined) return checked(western, called)
    throw new Problem('encoding-damaged', 'input', { name: called, ...firstBroken(bytes) })
  }
  if (!looksCyrillic(cyrillic)) throw new Problem('encoding-unknown', 'input', { name: called })
  return checked(cyrillic, called)
}

/** The `charset` parameter of a media type. */
export function charsetOf(mediaType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/iu.exec(mediaType ?? '')?.[1]
}

function checked(text: string, name: string): string {
  if (isBinary(text)) throw new Problem('file-binary', 'input', { name })
  if (!/\S/u.test(text)) throw new Problem('file-empty', 'input', { name })
  return text
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return strict('utf-8', bytes.subarray(3))
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict('utf-16le', bytes.subarray(2))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict('utf-16be', bytes.subarray(2))
  return undefined
}

/** UTF-16 of Latin or Cyrillic is valid UTF-8 too, but full of control characters. */
function asUtf8(bytes: Uint8Array): string | undefined {
  const text = strict('utf-8', bytes)
  return text === undefined || isBinary(text) ? undefined : text
}

function byLabel(bytes: Uint8Array, charset: string | undefined): string | undefined {
  const label = charset?.toLowerCase()
  if (label === undefined) return undefined
  const text =
    KAZAKH_LABELS.has(label) || label === 'windows-1251' ? decodeCyrillic(bytes) : strict(label, bytes)
  return text === undefined || isBinary(text) ? undefined : text
}

/** UTF-16 without a mark: nearly every unit of our languages has 00, 04, 20 or 21 as its high half. */
function byHalves(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0 || bytes.length % 2 !== 0) return undefined
  const halves: [number, number] = [0, 0]
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0x00 || byte === 0x04 || byte === 0x20 || byte === 0x21) halves[(index % 2) as 0 | 1] += 1
  }
  const [even, odd] = halves
  if (Math.max(even, odd) < 0.9 * (bytes.length / 2)) return undefined
  return strict(even > odd ? 'utf-16be' : 'utf-16le', bytes)
}

function strict(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Not this encoding, or none that is known: the caller tries the next.
    return undefined
  }
}

function isBinary(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0) return true
    // Tab, line feed, vertical tab, form feed and carriage return belong to text.
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) controls += 1
  }
  return controls > MOST_CONTROLS * text.length
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
