import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** One-time codes of an authenticator app (RFC 6238: SHA-1, six figures, thirty seconds), as all apps understand them. */
const STEP_SECONDS = 30
const FIGURES = 6
/** Clocks differ and people type slowly: the code before and the one after hold too. */
const LEEWAY = 1
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const SECRET_BYTES = 20
/** Letters of a site’s name that apps show in full. */
const LONGEST_ISSUER = 24

/** A new secret, in base32 as apps take it. */
export function newTotpSecret(): string {
  const bits = [...randomBytes(SECRET_BYTES)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/gu) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('')
}

/** The code of a secret in a step of time. */
export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', bytesOf(secret)).update(counter).digest()
  const offset = (hash.at(-1) as number) & 0xf
  const number = hash.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** FIGURES).padStart(FIGURES, '0')
}

/** The step whose code it is, about a moment in milliseconds; nothing where the code is of none. */
export function totpStep(secret: string, code: string, at: number): number | undefined {
  const now = Math.floor(at / 1000 / STEP_SECONDS)
  const given = Buffer.from(code.replaceAll(/\s/gu, ''))
  let found: number | undefined
  for (let step = now - LEEWAY; step <= now + LEEWAY; step++) {
    const right = Buffer.from(totpCode(secret, step))
    if (given.length === right.length && timingSafeEqual(given, right)) found = step
  }
  return found
}

/**
 * What an app reads from the square of dots. A long name of a site is cut and stands in it once: in Cyrillic each letter takes six
 * signs, and a square of some hundred dots a side is too fine for phones.
 */
export function totpAddress(secret: string, login: string, site: string): string {
  return `otpauth://totp/${encodeURIComponent(login)}?secret=${secret}&issuer=${encodeURIComponent(shortened(site))}`
}

/** The first words of a name, as many as there is room for. */
function shortened(name: string): string {
  if (name.length <= LONGEST_ISSUER) return name
  const cut = name.slice(0, LONGEST_ISSUER + 1)
  const words = cut.slice(0, cut.includes(' ') ? cut.lastIndexOf(' ') : LONGEST_ISSUER).trim()
  // Half of a sign that takes two units, such as a picture, stands in no address.
  return words.replace(/[\ud800-\udbff]$/, '')
}

function bytesOf(secret: string): Buffer {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
