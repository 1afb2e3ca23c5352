import { isUtf8 } from 'node:buffer'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { Fault } from '../law/corpus/act.ts'
import { fault } from './fault.ts'

const MEGABYTE = 1024 * 1024
/** A file above this size (in bytes) is refused: no act is so long. */
export const LARGEST_FILE = 64 * MEGABYTE
const TOO_LARGE = fault('too-large', { megabytes: LARGEST_FILE / MEGABYTE })

/** The text of a file, or why there is none. */
export type FileText = { readonly text: string } | { readonly fault: Fault }

/**
 * Reads a file; one that is too large is not read. It is read at once: steps that each wait for their turn take longer than the
 * reading, and a process that builds has nothing else to do. Whoever wants to stop it has a turn before each file.
 */
export async function bytesOfFile(
  path: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: Fault }> {
  await setImmediate()
  try {
    return readHere(openSync(path, 'r'))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { fault: fault('unreadable', { reason: code ?? message }) }
  }
}

function readHere(file: number): { readonly bytes: Uint8Array } | { readonly fault: Fault } {
  try {
    return fstatSync(file).size > LARGEST_FILE ? { fault: TOO_LARGE } : { bytes: readFileSync(file) }
  } finally {
    closeSync(file)
  }
}

/**
 * Bytes as text with `\n` line breaks. Only UTF-8 is read: another encoding is a fault that guessing would hide, since tables of
 * eight bits differ in just the Kazakh letters.
 */
export function decodeUtf8(bytes: Uint8Array): FileText {
  if (!isUtf8(bytes)) return { fault: fault('not-utf8') }
  return { text: new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/gu, '\n') }
}

/** The text, where it is one and has words. */
export function wholeText(read: FileText): FileText {
  if ('fault' in read) return read
  if (read.text.includes('\0')) return { fault: fault('no-text') }
  return /\S/u.test(read.text) ? read : { fault: fault('empty') }
}
