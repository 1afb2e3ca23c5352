import { decode } from '../../formats/decode.ts'
import { Problem } from '../../problem.ts'
import { Unreadable } from './unreadable.ts'

const WHY: Readonly<Record<string, string>> = {
  'file-empty': 'the file is empty',
  'file-binary': 'the file is no text',
  'encoding-unknown': 'the encoding is neither UTF-8 nor one for Cyrillic',
}

/**
 * A file's text with `\n` line breaks.
 * @throws Unreadable where the bytes are no text
 */
export function textOfFile(bytes: Uint8Array, place: string): string {
  try {
    return decode(bytes, { name: place }).replace(/\r\n?/gu, '\n')
  } catch (cause) {
    if (cause instanceof Problem) throw new Unreadable(place, WHY[cause.code] ?? cause.code, { cause })
    throw cause
  }
}
