import type { Match } from '../formulas.ts'
import { matched } from '../matches.ts'
import { NO_NAME, OBLIQUE } from './match.ts'

const MOST = 20
/** «…, бұл ретте қатысушы деп тіркелген тұлға түсініледі»: what a sentence explains besides, wherever it stands. */
const BESIDES =
  /(?<=[;,(] ?(?:бұл ретте|мұнда|бұл жерде|мұндайда|бұл арада) )(?<term>[^.;:,–()\n]{2,80}?) (?:деп|дегенде) (?<says>[^.;:\n]{5,400}?) (?:түсініледі|ұғынылады|ұғылады|танылады)(?=[;,.)\n]|$)/dg

export function explainedInText(text: string): readonly Match[] {
  if (!/(?:бұл ретте|мұнда|бұл жерде|мұндайда|бұл арада) [^\n]{2,90} (?:деп|дегенде) /.test(text)) return []
  return [...text.matchAll(BESIDES)]
    .slice(0, MOST)
    .filter(({ groups }) => !NO_NAME.test(groups?.term ?? '') && !OBLIQUE.test(groups?.term ?? ''))
    .map((found) => matched(found))
}
