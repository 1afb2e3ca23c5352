import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Problem } from '../../problem.ts'
import common from './common-passwords.json' with { type: 'json' }

export const SHORTEST_PASSWORD = 12
/** Longer ones are no safer, and hashing them is work that anybody could ask for. */
const LONGEST_PASSWORD = 200
/** "aaaaaaaaaaaa", "121212121212" */
const FEWEST_DIFFERENT = 5
/** What OWASP names as the least for argon2id: 19 MiB, two passes. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const
const SALT_BYTES = 16
const FORM = /^argon2id\$m=(\d+),t=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/u

const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>

/**
 * Refuses passwords that are guessed first: short ones, those that many people have, those made of the person's own name.
 * @param own what is known of the person: name, login
 * @throws Problem `staff-password-…`
 */
export function checkPassword(password: string, own: readonly string[]): void {
  const letters = [...password.normalize('NFKC')]
  if (letters.length < SHORTEST_PASSWORD)
    throw new Problem('staff-password-short', 'input', { least: SHORTEST_PASSWORD })
  if (letters.length > LONGEST_PASSWORD)
    throw new Problem('staff-password-long', 'input', { most: LONGEST_PASSWORD })
  if (isCommon(letters.join('').toLowerCase(), own)) throw new Problem('staff-password-common', 'input')
}

/** A hash that tells neither the password nor whether two people have the same. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  return written(salt, await derive('argon2id', { ...COST, message: bytesOf(password), nonce: salt }))
}

function written(salt: Buffer, hash: Buffer): string {
  const cost = `m=${COST.memory},t=${COST.passes},p=${COST.parallelism}`
  return `argon2id$${cost}$${salt.toString('base64url')}$${hash.toString('base64url')}`
}

/** Stands in for the hash of an account that there is not, so that looking takes as long. */
const NOBODYS = written(randomBytes(SALT_BYTES), randomBytes(COST.tagLength))

/** Whether a password is the hashed one. Without a hash it takes as long, and none is right. */
export async function isPassword(password: string, hashed: string | null | undefined): Promise<boolean> {
  if ([...password].length > LONGEST_PASSWORD) return false
  const [, memory, passes, parallelism, salt, hash] = FORM.exec(hashed ?? NOBODYS) ?? []
  const right = Buffer.from(hash ?? '', 'base64url')
  const given = await derive('argon2id', {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: right.length,
    message: bytesOf(password),
    nonce: Buffer.from(salt ?? '', 'base64url'),
  })
  return timingSafeEqual(given, right) && typeof hashed === 'string'
}

/** The same password typed on two machines is the same bytes. */
function bytesOf(password: string): Buffer {
  return Buffer.from(password.normalize('NFKC'), 'utf8')
}

function isCommon(password: string, own: readonly string[]): boolean {
  if (new Set(password).size < FEWEST_DIFFERENT || common.includes(password)) return true
  let rest = password
  for (const words of own)
    for (const word of words.normalize('NFKC').toLowerCase().split(/\s+/u))
      if (word.length > 2) rest = rest.replaceAll(word, '')
  return rest.length < password.length && [...rest].length < SHORTEST_PASSWORD / 2
}
