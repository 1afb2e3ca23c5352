import type { Match } from '../formulas.ts'
import { matched, place } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { sizeAtEnd } from '../subject.ts'

const MOST_WORDS = 4

/** "… disclose confidential data, that is data whose circulation is restricted, …": the noun is said again. */
const AGAIN =
  /(?<= )(?<term>(?:[a-z-]+ ){0,2}(?<quality>[a-z-]+) (?<noun>[a-z-]{3,})),? (?:that is(?: to say)?|i\.e\.),? (?<says>(?:the |an? |any |such )?\k<noun> [^.;:–]{8,300}?)(?=,|\.?$)/ds
/** "The whole site, that is …" lists what is known. */
export const NO_ASIDE = /^(?:the |an? )?(?:whole|entire|all|each|every|any|other|rest) /
const NO_QUALITY =
  /^(?:the|an?|of|to|in|on|by|for|from|with|any|all|his|her|its|their|such|each|every|this|that|these|those|other|whole|entire)$/

/** "… upon the attainment of majority, that is, upon reaching the age of eighteen": when one comes to it, and when that is. */
const COMES_TO =
  /(?:^| )(?:upon|on|at|after|before|until|with|by|from|of) (?:the |his |her |their )?(?:moment of |time of |date of )?(?:attain(?:ing|ment of)|reach(?:ing)?(?: of)?|arrival (?:at|of)|onset of|beginning of|expiry of|coming of|occurrence of) (?:the |an? )?(?<term>(?!age of )[a-z-]+(?: [a-z-]+){0,2}), (?:that is(?: to say)?|i\.e\.),? (?:upon|on|at|after|before|until|with|by|from|when|in) (?<says>[^;:–]{8,200}?)(?=, |\.?$)/ds

export function asideOf(rest: string, subject: Subject): Match | undefined {
  const comes = / (?:that is|i\.e\.)/.test(rest) ? COMES_TO.exec(rest) : null
  if (comes !== null) return matched(comes)
  const found = AGAIN.exec(rest)
  const { term = '', noun = '', quality = '' } = found?.groups ?? {}
  if (found === null || NO_QUALITY.test(quality)) return undefined
  const words = term.split(' ')
  const known = sizeAtEnd(['', ...words], subject, MOST_WORDS) ?? 0
  const name = known > 2 ? words.slice(-known).join(' ') : `${quality} ${noun}`
  const { to } = place(found, 'term')
  return { term: { from: to - name.length, to }, says: place(found, 'says'), scope: 'article' }
}
