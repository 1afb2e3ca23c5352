import { isUtf8 } from 'node:buffer'
import { Unreadable } from './unreadable.ts'

/**
 * A file's text with `\n` line breaks. The corpus is UTF-8 throughout: another encoding is a fault that guessing would hide,
 * since tables of eight bits differ in just the Kazakh letters.
 * @throws Unreadable
 */
export function textOfFile(bytes: Uint8Array, place: string): string {
  if (!isUtf8(bytes)) throw new Unreadable(place, 'not UTF-8: cut off, damaged or in another encoding')
  const text = new TextDecoder('utf-8').decode(bytes)
  if (text.includes('\0')) throw new Unreadable(place, 'the file is no text')
  if (!/\S/u.test(text)) throw new Unreadable(place, 'the file is empty')
  return text.replace(/\r\n?/gu, '\n')
}
