import { createHash } from 'node:crypto'

/** What stands before the first fact. */
export const BEGINNING = '0'.repeat(64)

/** What the digest of a fact is made from. */
export interface Sealed {
  /** Random where the public may not read the fact, so that nobody can guess it from its digest; empty where it may. */
  readonly salt: string
  readonly kind: string
  readonly subject: string
  readonly at: string
  readonly actor: string
  /** The body as JSON, byte for byte as it is kept. */
  readonly body: string
}

/** SHA-256 of a fact: of the JSON `[salt, kind, subject, at, actor, body]`, where the body is JSON in a string. */
export function digestOf({ salt, kind, subject, at, actor, body }: Sealed): string {
  return sha256(JSON.stringify([salt, kind, subject, at, actor, body]))
}

/** A link of the chain: SHA-256 of the JSON `[seq, previous hash, digest]`. It can be checked without reading the fact. */
export function hashOf(seq: number, previous: string, digest: string): string {
  return sha256(JSON.stringify([seq, previous, digest]))
}

/** Lower-case hexadecimal SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
