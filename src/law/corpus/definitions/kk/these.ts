import type { Match } from '../formulas.ts'
import { matched, wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { scope } from './scope.ts'
import { NO_KIND, QUALITY, REASON, TAXED } from './words.ts'

const RECOGNISED = '(?:деп|болып|ретінде) (?:танылады|саналады|есептеледі|түсініледі|ұғынылады)'
/** «Мыналар облыстық маңызы бар көлдер деп танылады: …» */
const THESE = new RegExp(
  `^(?:[^.;:,–]{3,120} (?:кезінде|бойынша|жағдайда|ретінде) )?(?:мыналар|(?<kinds>мынадай [^ ,.;:]+(?:лар|лер|дар|дер|тар|тер))),? (?<own>осы [^.;:,]{3,50}? (?:мақсаттары үшін|мақсатында),? )?(?<term>[^.;:,–]{3,90}?) (?:${RECOGNISED}|болып (?<is>табылады)):(?<says>.*)$`,
  'ds',
)
/** «Жеңіл құрылыстар мыналар болып табылады: …» */
const ARE_THESE = new RegExp(
  `^(?<term>[^.;:,–]{3,90}?)(?: болып)? мыналар (?:(?:болып )?(?<is>табылады)|${RECOGNISED}):(?<says>.*)$`,
  'ds',
)
/** What is told of acts and papers, and names none. */
const NO_CLASS =
  /(?:мән-жай|құжат|шара|талап|шарт|жаза|бұзушылық|жағдай|негіз|себе[пб]|дәлел|құқық|шығыс|кіріс|функция)\S*$/
const LONGEST_NAME = 6

/** Definitions that open the list of what they hold. */
export function theseAre(rest: string, subject: Subject, isScoped: boolean): Match | undefined {
  const found = THESE.exec(rest) ?? ARE_THESE.exec(rest)
  const { term = '', is, own, kinds } = found?.groups ?? {}
  if (kinds !== undefined && !isScoped && kinds.split(' ').at(-1) !== term.split(' ').at(-1)) return undefined
  const isTaxed =
    (TAXED.test(term) && subject.is(term)) || (subject.closes(term) && TAXED.test(subject.title))
  if (
    found === null ||
    (NO_KIND.test(term) && !isTaxed && !(isScoped && REASON.test(term))) ||
    wordCount(term) > LONGEST_NAME
  )
    return undefined
  const isKnown =
    isTaxed ||
    isScoped ||
    own !== undefined ||
    (wordCount(term) > 1 && subject.is(term) && !NO_CLASS.test(term))
  const isName =
    isKnown || (is === undefined && (wordCount(term) > 1 || subject.title === term) && !NO_CLASS.test(term))
  if (!isName || (wordCount(term) === 1 && QUALITY.test(term))) return undefined
  const told = scope(own ?? '')
  return told === undefined ? matched(found) : { ...matched(found), scope: told }
}
