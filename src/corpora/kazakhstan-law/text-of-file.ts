import { decodeUtf8, wholeText } from '../file-text.ts'
import { Unreadable } from './unreadable.ts'

/**
 * A file's text. The corpus is UTF-8 throughout.
 * @throws Unreadable
 */
export function textOfFile(bytes: Uint8Array, place: string): string {
  const read = wholeText(decodeUtf8(bytes))
  if ('fault' in read) throw new Unreadable(place, read.fault)
  return read.text
}
