import { namesOffence, wordCount } from '../matches.ts'
import { namedEach, pairOf } from '../paired.ts'
import type { Rule } from '../rule.ts'
import { ifAny, joinedBy, matchingBy, one } from '../rule.ts'
import { sentences } from '../sentence.ts'
import { kindOfHeading, kindsIn } from '../sides.ts'
import { asideOf, explainedInside } from './aside.ts'
import { NO_NAME_IN_BRACKETS } from './brackets.ts'
import { concepts, consisting } from './concepts.ts'
import { DESCRIBED, namedAfter, namedLast } from './described.ts'
import { withoutVerb } from './elliptic.ts'
import { firstWord, group, INSTRUMENTAL } from './joined.ts'
import { lastNamed } from './last.ts'
import { match } from './match.ts'
import { calledSo, namedSo, quotedPair } from './named.ts'
import { dashedHalvesOf, EACH, ellipticOf, halvesOf, PAIR } from './pairs.ts'
import { belonging, recognised } from './recognised.ts'
import {
  adjectiveLast,
  belongsLast,
  composing,
  dayOf,
  including,
  intoMeasure,
  nameIf,
  ofKind,
} from './rules.ts'
import { HINT, INSIDE, LEADS, scope, scopeOfLead } from './scope.ts'
import { stated } from './stated.ts'
import { is, means, termMeans, thatIs } from './terms.ts'
import { under } from './under.ts'
import { NO_NAME, OBLIQUE, TOLD, UNNAMED } from './words.ts'

/** «Тайное хищение чужого имущества (кража) –»: the name of an offence after its description. */
const NAMED = /^(?<says>[^()]{15,600}) \((?<term>[^()]{3,60})\),?(?: –$| –(?= наказ| вл[её]?ч| влек))/ds

const NAMED_FIRST =
  /^(?<term>[^.;:,()–]{3,60}) \((?!далее|или|включая|без |с |со |в |за |кроме|не |если|при )(?<says>[^()]{10,200})\),?(?: –|$)/ds

/** «Лицо, …, называется X, а орган, …, – Y» */
const elliptic: Rule = (said, read) => {
  const found = said.joined === 0 ? undefined : ellipticOf(said.words)
  if (found === undefined) return undefined
  const first = read({ ...said, words: said.words.slice(0, found.first), joined: 0 })
  return first.length > 0 ? [...first, match(found.found)] : undefined
}

/** «Тайное хищение чужого имущества (кража) –» */
const offence: Rule = ({ words }) => {
  const found = NAMED.exec(words)
  const isName =
    found !== null &&
    namesOffence(found, NO_NAME_IN_BRACKETS) &&
    !INSTRUMENTAL.test(firstWord(group(found, 'term'))) &&
    !OBLIQUE.test(firstWord(group(found, 'term')))
  return isName ? [match(found)] : undefined
}

/** «Конокрадство (тайное похищение чужой лошади) –», where that is the heading. */
const offenceFirst: Rule = ({ words, subject }) => {
  const found = NAMED_FIRST.exec(words)
  const isName = found !== null && wordCount(group(found, 'says')) >= 3 && subject.is(group(found, 'term'))
  return isName ? [match(found)] : undefined
}

const isNominative = (name: string): boolean =>
  /^[а-я-]+(?:ая|яя|ый|ий|ой|ое|ее|ые|ие) [а-я-]+$|^[а-я-]+[^ыиуюе .] (?:до|на|с|без|под|по|от|для|из) [а-я-]+$/.test(
    name,
  )

const matching = matchingBy((pattern) => [match(pattern)])

/** When something is done, and not what it is. */
const A_DAY = /^(?:день|дата|месяц|неделя|год|срок|час|число)[ ,]/

/** From what says most plainly that it defines to what only may. */
const RULES: readonly Rule[] = [
  joinedBy((words) => (words.startsWith('под ') ? undefined : halvesOf(words))),
  joinedBy(dashedHalvesOf),
  quotedPair,
  elliptic,
  one(namedSo),
  concepts,
  matching(stated),
  under,
  termMeans,
  thatIs,
  one(asideOf),
  (said, read) => (said.isListed ? undefined : one(explainedInside)(said, read)),
  matching(nameIf),
  matching(dayOf),
  matching(adjectiveLast),
  matching(including),
  matching(belongsLast),
  matching(composing),
  consisting,
  matching(intoMeasure),
  matching(ofKind),
  matching(namedLast),
  recognised,
  belonging,
  lastNamed,
  is,
  ({ words }) => ifAny(pairOf(PAIR, words, NO_NAME_IN_BRACKETS)),
  ({ words }) => ifAny(namedEach(EACH, words, NO_NAME_IN_BRACKETS)),
  ({ words, subject }) => ifAny(kindsIn(words, subject, isNominative)),
  ({ words, subject }) => ifAny(kindOfHeading(words, subject, isNominative)),
  one(calledSo),
  one(namedAfter),
  offence,
  offenceFirst,
  withoutVerb,
  means,
]

/** Definitions that a Russian sentence makes. */
export const inSentence = sentences({
  leads: LEADS,
  hint: HINT,
  inside: INSIDE,
  scope,
  scopeOfLead,
  rules: RULES,
  explains: (term, says) =>
    DESCRIBED.test(`${says}, `) &&
    !A_DAY.test(says) &&
    ![NO_NAME, TOLD, UNNAMED].some((other) => other.test(term)),
})
