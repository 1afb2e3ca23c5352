import { isUtf8 } from 'node:buffer'
import { lstat, readFile } from 'node:fs/promises'
import { decode } from '../../formats/decode.ts'
import { Problem } from '../../problem.ts'
import { Unreadable } from './unreadable.ts'

/** Larger files are no acts; bytes. */
const LARGEST_FILE = 64 * 1024 * 1024
const WHY: Readonly<Record<string, string>> = {
  'file-empty': 'the file is empty',
  'file-binary': 'the file is no text',
  'encoding-unknown': 'the encoding is neither UTF-8 nor one for Cyrillic',
}
/** Characters read as they should be for each one that is broken, in a damaged text; other encodings break nearly all. */
const SOUND_FOR_EACH_BROKEN = 5

/**
 * A file's text with `\n` line breaks, from UTF-8, UTF-16 or eight-bit Cyrillic.
 * @throws Unreadable
 */
export async function textOfFile(path: string): Promise<string> {
  const bytes = await bytesOf(path)
  if (isDamagedUtf8(bytes)) throw new Unreadable('broken UTF-8: the file is cut off or damaged')
  try {
    return decode(bytes, { name: path }).replace(/\r\n?/gu, '\n')
  } catch (cause) {
    if (cause instanceof Problem) throw new Unreadable(WHY[cause.code] ?? cause.code, { cause })
    throw cause
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if ((await lstat(path)).size > LARGEST_FILE) throw new Unreadable('larger than 64 MB')
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause
    throw new Unreadable((cause as Error).message, { cause })
  }
}

/** Two bytes of a Cyrillic letter in UTF-8 are letters of the eight-bit tables too: a cut-off file would be read as nonsense. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return false
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/gu)?.length ?? 0
  const sound = text.match(/[\u0400-\u052f]/gu)?.length ?? 0
  return sound > SOUND_FOR_EACH_BROKEN * broken
}
