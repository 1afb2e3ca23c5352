import type { Match } from './formulas.ts'
import { alsoUnder, followsLaw } from './ru-joined.ts'
import { match } from './ru-match.ts'
import { underListed } from './ru-pairs.ts'
import type { Rule } from './rule.ts'

const UNDER =
  /^под (?:(?:термин|поняти|слов|выражени)[а-я]+ (?="))?(?<term>[^.;:]{2,250}?),? (?:понима(?:ет|ют)(?:ся)?|подразумева(?:ет|ют)(?:ся)?|призна(?:ет|ют)ся|име(?:ет|ют)ся в виду|(?:следует|надлежит|необходимо|принято) понимать)(?: также)?[:,]? ?(?<says>.*)$/ds
const UNDERSTOOD = / (?:понима(?:ет|ют)ся(?! как)|подразумева(?:ет|ют)ся|име(?:ет|ют)ся в виду)(?![а-я])/
const LONGEST = 250

/** «Под X понимается …, а под Y – …» */
export const under: Rule = ({ words, isListed }) => {
  const item = isListed || words.startsWith('под "') ? underListed(words) : null
  if (item !== null && followsLaw(item)) return [match(item)]
  const found = words.startsWith('под ') ? UNDER.exec(words) : null
  if (found !== null) return allUnder(found, 0)
  const verb = UNDERSTOOD.exec(words)
  return verb === null ? undefined : inside(words, verb.index)
}

/** «Лицо пользуется лодкой, под которой …»; «…, при этом под лодкой понимается …» */
function inside(words: string, verb: number): readonly Match[] {
  const at = Math.max(
    words.lastIndexOf(', под ', verb) + 2,
    words.lastIndexOf('(под ', verb) + 1,
    words.lastIndexOf('й под ', verb) + 2,
    words.lastIndexOf('е под ', verb) + 2,
  )
  const found = at > 2 && verb - at <= LONGEST ? UNDER.exec(words.slice(at)) : null
  return found === null ? [] : allUnder(found, at)
}

const allUnder = (found: RegExpExecArray, by: number): readonly Match[] =>
  followsLaw(found) ? [match(found, by), ...alsoUnder(found, match, by)] : []
