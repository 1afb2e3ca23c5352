import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ifPresent } from '../../archive/if-present.ts'
import { syncFolder } from '../../archive/sync-folder.ts'
import { makeFolder } from '../../make-folder.ts'
import { Problem } from '../../problem.ts'
import type { SigningFile } from '../../storage/backup/lines.ts'
import { buildsIn } from './builds.ts'
import { type Handover, handover } from './manifest.ts'
import { replacePrivate, writePrivate } from './write-private.ts'

export const KEY_FILE = 'record-key.pem' satisfies SigningFile
const NEXT_FILE = 'record-key.next.pem'
const HANDOVERS_FILE = 'record-key-handovers.json' satisfies SigningFile

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
 * The key of the site, in its folder of data where only its owner can read it; made where nothing was signed yet.
 * @param folder folder of data
 * @throws Problem `record-key-missing` where a key has signed and is gone: another in its place would be a stranger to all who
 *   know it; `record-key-unreadable` where the file holds no key of ours
 */
export async function signingKey(folder: string): Promise<SigningKey> {
  const key = await readOrMake(folder)
  return { ...signerOf(key), handovers: await readHandovers(folder) }
}

/**
 * The key of the site as it stands.
 * @returns nothing where there is none
 * @throws Problem `record-key-unreadable`
 */
export async function standingKey(folder: string): Promise<SigningKey | undefined> {
  const key = await readKey(join(folder, KEY_FILE))
  return key && { ...signerOf(key), handovers: await readHandovers(folder) }
}

/** Whether anything was published under a key of this folder. */
export async function hasSigned(folder: string): Promise<boolean> {
  return (await buildsIn(folder)).length > 0
}

/**
 * Gives the place of the key to a new one. The old key signs the new one as its last act and is gone: whoever trusted it can
 * follow. After a theft this helps nobody, since the thief can sign too: then a new key has to be told by other ways; and so
 * where the old one was lost, for nothing can be signed with it.
 * @param now this moment, UTC as ISO text
 */
export async function rotateKey(folder: string, now: string): Promise<SigningKey> {
  const before = await standingKey(folder)
  if (before === undefined) {
    const made = newKey()
    makeFolder(folder, 0o700)
    await writePrivate(join(folder, KEY_FILE), pemOf(made))
    return { ...signerOf(made), handovers: await readHandovers(folder) }
  }
  // What a change that was broken off has begun, or one that another program makes now, is brought to one end.
  const after = signerOf(await readOrWrite(join(folder, NEXT_FILE)))
  const given = { from: before.publicKey, to: after.publicKey, at: now }
  const handovers = [...before.handovers, { ...given, signature: before.sign(handoverBytes(given)) }]
  // A hand-over to a key that did not come to be is harmless; a key without its hand-over would be a stranger.
  await replacePrivate(join(folder, HANDOVERS_FILE), `${JSON.stringify(handovers, null, 2)}\n`)
  // Another program may have done so just now.
  await ifPresent(rename(join(folder, NEXT_FILE), join(folder, KEY_FILE)))
  await syncFolder(folder)
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

async function readOrMake(folder: string): Promise<KeyObject> {
  const place = join(folder, KEY_FILE)
  const key = await readKey(place)
  if (key) return key
  if (await hasSigned(folder)) throw new Problem('record-key-missing', 'unavailable', { place })
  makeFolder(folder, 0o700)
  return await readOrWrite(place)
}

/** The key of a file; a new one where there is none. */
async function readOrWrite(place: string): Promise<KeyObject> {
  for (;;) {
    const standing = await readKey(place)
    if (standing) return standing
    const made = newKey()
    try {
      await writePrivate(place, pemOf(made))
      return made
    } catch (error) {
      // Another program was faster: its key is the one.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function newKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey
}

async function readKey(place: string): Promise<KeyObject | undefined> {
  try {
    const key = createPrivateKey(await readFile(place))
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new Problem('record-key-unreadable', 'unavailable', { place }, { cause })
  }
  throw new Problem('record-key-unreadable', 'unavailable', { place })
}

function pemOf(key: KeyObject): string {
  return key.export({ format: 'pem', type: 'pkcs8' }).toString()
}

async function readHandovers(folder: string): Promise<Handover[]> {
  const text = await ifPresent(readFile(join(folder, HANDOVERS_FILE), 'utf8'))
  return text === undefined ? [] : z.array(handover).parse(JSON.parse(text))
}
