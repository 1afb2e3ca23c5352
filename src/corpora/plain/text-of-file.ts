import { isUtf8 } from 'node:buffer'
import { lstat, readFile } from 'node:fs/promises'
import { Unreadable } from './unreadable.ts'

/** Larger files are no acts; bytes. */
const LARGEST_FILE = 64 * 1024 * 1024

/**
 * A file's text with `\n` line breaks, from UTF-8, or UTF-16 with its mark. Encodings of eight bits are refused: their tables
 * differ in just the Kazakh letters, and a wrong guess would put wrong words into the law.
 * @throws Unreadable
 */
export async function textOfFile(path: string): Promise<string> {
  const text = decoded(await bytesOf(path))
  if (text.includes('\0')) throw new Unreadable('the file is no text')
  if (!/\S/u.test(text)) throw new Unreadable('the file is empty')
  return text.replace(/\r\n?/gu, '\n')
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (!isUtf8(bytes)) throw new Unreadable('not UTF-8: cut off, damaged or in another encoding')
  return new TextDecoder('utf-8').decode(bytes)
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
