import type { Name } from './check.ts'

/** Words of a full name at least: a first name and a surname. */
const FULL = 2

/** Whether a name is a person's, with more than a surname. */
export function isInFull({ kind, from, to, hasInitials }: Name): boolean {
  return kind === 'person' && (to - from >= FULL || hasInitials === true)
}
