import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { chmod, mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Handover, handover } from './manifest.ts'

const KEY_FILE = 'record-key.pem'
const NEXT_FILE = 'record-key.next.pem'
const HANDOVERS_FILE = 'record-key-handovers.json'
const PRIVATE = 0o600

/** The key with which this site signs what it publishes. */
export interface SigningKey {
  /** As DER (SPKI) in base64. */
  readonly publicKey: string
  /** From the first key of the site to this one. */
  readonly handovers: readonly Handover[]
  /** Ed25519, in base64. */
  sign(bytes: Uint8Array): string
}

/**
 * The key of the site, in its folder of data where only its owner can read it; made where there is none.
 * @param folder folder of data
 */
export async function signingKey(folder: string): Promise<SigningKey> {
  const key = await readOrMake(join(folder, KEY_FILE))
  return { ...signerOf(key), handovers: await readHandovers(folder) }
}

/**
 * Gives the place of the key to a new one. The old key signs the new one as its last act and is gone: whoever trusted it can
 * follow. After a theft this helps nobody, since the thief can sign too: then a new key has to be told by other ways.
 * @param now this moment, UTC as ISO text
 */
export async function rotateKey(folder: string, now: string): Promise<SigningKey> {
  const before = await signingKey(folder)
  const key = generateKeyPairSync('ed25519').privateKey
  const after = signerOf(key)
  const given = { from: before.publicKey, to: after.publicKey, at: now }
  const handovers = [...before.handovers, { ...given, signature: before.sign(handoverBytes(given)) }]
  // A hand-over to a key that did not come to be is harmless; a key without its hand-over would be a stranger.
  await writeFile(join(folder, HANDOVERS_FILE), `${JSON.stringify(handovers, null, 2)}\n`)
  await writeKey(join(folder, NEXT_FILE), key)
  await rename(join(folder, NEXT_FILE), join(folder, KEY_FILE))
  return { ...after, handovers }
}

/** What people compare: SHA-256 of the public key, in groups of four. */
export function fingerprint(publicKey: string): string {
  const hex = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex')
  return (hex.match(/.{4}/gu) as string[]).join(' ')
}

/** Whether a signature is that of a key; never throws, whatever it is given. */
export function isSignedBy(publicKey: string, bytes: Uint8Array, signature: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    return key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, Buffer.from(signature, 'base64'))
  } catch {
    // What is no key has signed nothing.
    return false
  }
}

/** Keys that a key can be traced back to, itself first, through hand-overs that were rightly signed. */
export function lineOf(publicKey: string, handovers: readonly Handover[]): string[] {
  const line = [publicKey]
  for (const { signature, ...given } of handovers.toReversed()) {
    if (given.to !== line.at(-1)) continue
    if (!isSignedBy(given.from, handoverBytes(given), signature)) break
    line.push(given.from)
  }
  return line
}

function handoverBytes({ from, to, at }: Omit<Handover, 'signature'>): Uint8Array {
  return Buffer.from(JSON.stringify(['saual-key-handover-1', from, to, at]))
}

function signerOf(key: KeyObject): Omit<SigningKey, 'handovers'> {
  return {
    publicKey: createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64'),
    sign: (bytes) => sign(null, bytes, key).toString('base64'),
  }
}

async function readOrMake(place: string): Promise<KeyObject> {
  for (;;) {
    try {
      return createPrivateKey(await readFile(place))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
    try {
      await mkdir(join(place, '..'), { recursive: true, mode: 0o700 })
      await writeKey(place, generateKeyPairSync('ed25519').privateKey)
    } catch (error) {
      // Another program was faster: its key is the site's.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

async function writeKey(place: string, key: KeyObject): Promise<void> {
  const file = await open(place, 'wx', PRIVATE)
  try {
    await file.writeFile(key.export({ format: 'pem', type: 'pkcs8' }))
    await file.sync()
  } finally {
    await file.close()
  }
  // The process may have been told to take rights away from new files only; this one must be the owner's in any case.
  await chmod(place, PRIVATE)
}

async function readHandovers(folder: string): Promise<Handover[]> {
  try {
    return z.array(handover).parse(JSON.parse(await readFile(join(folder, HANDOVERS_FILE), 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
