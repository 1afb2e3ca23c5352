import { hash } from 'node:crypto'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Node's module of hashes takes longer to load than so many letters, of one text or of several, to hash without it. */
const FEW = 4096
let hashed = 0

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256Of(text: string): string {
  hashed += text.length
  return hashed <= FEW ? bytesToHex(sha256(utf8ToBytes(text))) : hash('sha256', text)
}
