import { randomInt } from 'node:crypto'

const RECOVERY_CODES = 10
/** Without letters and figures that are taken for each other. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 3
const GROUP = 5

/** Codes that let in once each where the authenticator is lost; about 74 bits each. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => Array.from({ length: GROUPS }, group).join('-'))
}

/** A code as it was made, however it is typed. */
export function recoveryCodeAsTyped(typed: string): string {
  const letters = typed.toLowerCase().replaceAll(/[^a-z0-9]/gu, '')
  return (letters.match(/.{1,5}/gu) ?? []).join('-')
}

function group(): string {
  return Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}
