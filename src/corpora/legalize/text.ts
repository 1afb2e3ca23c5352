/** A file of law above this size (in bytes) is refused: no act is so long. */
export const LARGEST = 64 * 1024 * 1024

/** The text of a file, or why there is none. */
export type ReadFile = { readonly text: string } | { readonly fault: string }

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Bytes as UTF-8 text. The formats know no other encoding: a file in one is told of, never guessed at. */
export function decodeFile(bytes: Uint8Array): ReadFile {
  try {
    return { text: UTF8.decode(bytes).replaceAll('\r\n', '\n') }
  } catch {
    return { fault: 'not UTF-8' }
  }
}
