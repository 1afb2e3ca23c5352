import type { Match } from '../formulas.ts'
import { matched } from '../matches.ts'
import { NO_KIND, QUALITY } from './words.ts'

/** «Өзге жеке тұлғалар бейрезиденттер деп есептеледі»: all that the sentences before did not name. */
const OTHERS =
  /^(?:барлық )?(?<says>(?:өзге|басқа|қалған)(?: барлық)? (?:[^ ,.;:]+ ){0,3}?[^ ,.;:]+(?:лар|лер|дар|дер|тар|тер)) (?<term>(?:[^ ,.;:]+ )?[^ ,.;:]+(?:лар|лер|дар|дер|тар|тер)) (?:деп|болып) (?:есептеледі|танылады|саналады|аталады|табылады)[.;]?$/ds

export function otherOnes(rest: string): Match | undefined {
  const found = OTHERS.exec(rest)
  const term = found?.groups?.term ?? ''
  return found === null || QUALITY.test(term) || NO_KIND.test(term) ? undefined : matched(found)
}
