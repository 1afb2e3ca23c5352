import { TAGS } from '../law/tags.ts'

const OF_LANGUAGE = new RegExp(`^/(?:${TAGS.join('|')})/?$`, 'u')
/** Parts of an address that begin with no second slash or backslash: browsers would take such for another site. */
const TOO_MUCH = /^(?:\/[^/\\]+)+\/$/u

/**
 * The address that is meant where people type one with a slash too many at its end (`/law/`), or without the one that the page of a
 * language has (`/ru`); the page on which statements are read has its languages in another way. Nothing where none is meant.
 */
export function otherwiseEnded(path: string): string | undefined {
  if (OF_LANGUAGE.test(path)) return path.endsWith('/') ? `/?lang=${path.slice(1, -1)}` : `${path}/`
  return TOO_MUCH.test(path) ? path.slice(0, -1) : undefined
}
