import type { Formulas, Match } from './formulas.ts'
import { MOST_JOINED, matched, wordCount } from './matches.ts'

/** What an item explains behind a semicolon. */
const NEXT =
  /(?<=; (?:(?:а|и|ал|and) )?)(?<term>[^;:–,."()]{3,60}(?: \([^()–;]{2,40}\))?) – (?<says>[^;–]{8,300}?)(?=;|\.?$)/dg
const LONGEST_TERM = 5
const FEWEST_SAID = 3

/** «Музейный фонд – совокупность коллекций; музейная коллекция – собрание предметов»: what one item of a list explains besides. */
export function besidesIn(item: string, formulas: Formulas): readonly Match[] {
  if (!item.includes('; ')) return []
  return [...item.matchAll(NEXT)]
    .filter(({ groups }) => mayExplain(groups?.term ?? '', groups?.says ?? '', formulas))
    .slice(0, MOST_JOINED)
    .map((found) => matched(found))
}

const mayExplain = (term: string, says: string, formulas: Formulas): boolean =>
  wordCount(term) <= LONGEST_TERM &&
  wordCount(says) >= FEWEST_SAID &&
  !formulas.numbered.test(term) &&
  !formulas.noTerm.test(term) &&
  !formulas.told.test(` ${term} `) &&
  !formulas.adverbial.test(term) &&
  formulas.unnamed?.test(term) !== true &&
  !formulas.noMeaning.test(says) &&
  !formulas.adverbial.test(says) &&
  !formulas.notDefining.test(says)
