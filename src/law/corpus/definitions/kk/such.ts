import type { Match } from '../formulas.ts'
import { NO_LAST } from './noun.ts'
import { ADJECTIVE, isOblique, isParticiple, KIND, NO_KIND, POSSESSED, QUALITY } from './words.ts'

/** «Мұндай құқық сервитут деп аталады»: what the sentence before told of. */
const SUCH =
  /^(?:мұндай|осындай|бұндай|бұл|аталған|көрсетілген) (?<all>[^,.;:–()]{5,100}) деп (?:аталады|аталсын|айтылады)[.;]?$/s
const LONGEST_NAME = 3

export function suchIs(rest: string): Match | undefined {
  const all = SUCH.exec(rest)?.groups?.all
  const words = all?.split(' ') ?? []
  const kind = words.findIndex((word) => KIND.test(word))
  // The noun of a kind that no law has stands alone, behind its adjectives.
  const size =
    words.length -
    1 -
    (kind >= 0 && kind < words.length - 1 ? kind : words.findIndex((word) => !ADJECTIVE.test(word)))
  const name = words.slice(words.length - size)
  const isName =
    size > 0 &&
    size <= LONGEST_NAME &&
    !NO_LAST.test(name.join(' ')) &&
    !NO_KIND.test(name.join(' ')) &&
    !QUALITY.test(name.join(' ')) &&
    !(size === 1 && POSSESSED.test(name[0] as string)) &&
    !name.some((word) => isOblique(word) || isParticiple(word))
  if (all === undefined || !isName) return undefined
  const to = rest.indexOf(all) + all.length
  const from = to - name.join(' ').length
  return { term: { from, to }, says: { from: 0, to: from - 1 } }
}
