import { moved, namesOffence, wordCount } from '../matches.ts'
import { namedEach, pairOf } from '../paired.ts'
import type { Rule } from '../rule.ts'
import { ifAny, one } from '../rule.ts'
import { sentences } from '../sentence.ts'
import { kindOfHeading, kindsIn } from '../sides.ts'
import { asideOf } from './aside.ts'
import { NO_NAME_IN_BRACKETS } from './brackets.ts'
import { classesEach } from './classes.ts'
import { calledSo, kindsBefore, namedAfter, nameOfWhom } from './described.ts'
import { nameIf } from './if.ts'
import { briefHalf, DASHED_FIRST, halvesOf, ofOneNoun } from './joined.ts'
import { match, NO_NAME, OBLIQUE, UNNAMED } from './match.ts'
import { nameBefore } from './names.ts'
import { objectNamed } from './object.ts'
import { ofKind } from './of-kind.ts'
import { otherOnes } from './others.ts'
import { parted } from './parted.ts'
import { belonging, covering } from './rules.ts'
import { HINT, INSIDE, L, LEADS, scope, scopeOfLead } from './scope.ts'
import { scopedMeans } from './scoped-means.ts'
import { stated } from './stated.ts'
import { suchIs } from './such.ts'
import { listedAs, tabled, takenAs, takenAsList, takenEach } from './taken.ts'
import { theseAre } from './these.ts'
import { means, quotedFirst, termInside, thatIs, whatIs, whatIsFirst } from './what-is.ts'
import { DESCRIBED } from './words.ts'

const PAIR = new RegExp(
  `^(?<oneSays>[^().;:]{8,200}?(?:ған|ген|қан|кен|атын|етін|[йя]тын|йтін) ${L}+) \\((?<one>[^()]{3,60})\\),? (?:және|мен|пен|бен) (?<otherSays>[^().;:]{3,200}?(?:ған|ген|қан|кен|атын|етін|[йя]тын|йтін) ${L}+) \\((?<other>[^()]{3,60})\\)(?! –)`,
  'ds',
)
/** «Жоюға міндеттенген ұйым (жөндеуші) журнал жүргізеді, ал пайдаланатын адам (абонент) төлейді» */
const EACH = new RegExp(
  `(?<says>(?:^|[ ,])[^().;:,–]{8,200}?(?:ған|ген|қан|кен|атын|етін|[йя]тын|йтін) ${L}+) \\((?<term>[^()]{3,60})\\)(?! –)`,
  'dg',
)
const NAMED =
  /^(?<says>[^()]{12,600}) \((?<term>[^()]{3,60})\),?(?: –$| –(?= [^.;]*(?:әкеп соғ|әкеп соқ|әкеліп соғ|алып келеді|жазалан|салынады|тартылады)))/ds

const NAMED_FIRST =
  /^(?<term>[^.;:,()–]{3,60}) \((?!бұдан|немесе)(?<says>[^()]{10,200}(?<! (?:алғанда|қоспағанда|бойынша|жағдайда|ретте)))\),?(?: –|$)/ds

/** «… танылады, ал … деп есептеледі» */
const halves: Rule = (said, read) => {
  const { words, joined } = said
  const found = joined === 0 ? undefined : halvesOf(words)
  if (found === undefined) return undefined
  const first = read({ ...said, words: found.first, joined: 0 })
  const rest = words.slice(found.next)
  const next = read({ ...said, words: rest, joined: joined - 1 })
  const brief = first.length > 0 && next.length === 0 ? briefHalf(rest) : undefined
  return [...first, ...moved(brief === undefined ? next : [brief], found.next)]
}

/** «… – үлестік меншік, ал … бірлескен меншік деп аталады» */
const dashedFirst: Rule = (said, read) => {
  const found = said.joined > 0 && said.words.includes(' – ') ? DASHED_FIRST.exec(said.words) : null
  if (found === null) return undefined
  const by = found[0].length
  const next = read({ ...said, words: said.words.slice(by), joined: said.joined - 1 })
  return next.length > 0 ? [match(found), ...moved(next, by)] : undefined
}

/** «Бөтеннің мүлкін жасырын алу (ұрлық) –» */
const offence: Rule = ({ words, isListed }) => {
  const found = isListed ? null : NAMED.exec(words)
  const name = found?.groups?.term ?? ''
  return found !== null &&
    namesOffence(found, NO_NAME_IN_BRACKETS) &&
    !/(?:ның|нің|дың|дің|тың|тің)$/.test(name) &&
    !OBLIQUE.test(name)
    ? [match(found)]
    : undefined
}

/** «Барымта (бөтеннің атын алып кету) –», where that is the heading. */
const offenceFirst: Rule = ({ words, subject }) => {
  const found = NAMED_FIRST.exec(words)
  const isName =
    found !== null && wordCount(found.groups?.says ?? '') >= 3 && subject.is(found.groups?.term ?? '')
  return isName ? [match(found)] : undefined
}

const isKindName = (name: string): boolean =>
  /^[^ ]+ [^ ]+$/.test(name) && !OBLIQUE.test(name) && !NO_NAME_IN_BRACKETS.test(name)

/** From what says most plainly that it defines to what only may. */
const RULES: readonly Rule[] = [
  parted,
  dashedFirst,
  one(suchIs),
  one(otherOnes),
  one(stated),
  whatIsFirst,
  quotedFirst,
  one(theseAre),
  takenAsList,
  takenEach,
  takenAs,
  objectNamed,
  ({ words }) => ifAny(ofOneNoun(words)),
  halves,
  tabled,
  classesEach,
  one(belonging),
  one(covering),
  one(scopedMeans),
  one(ofKind),
  one(nameIf),
  one(nameBefore),
  ({ words }) => ifAny(pairOf(PAIR, words, NO_NAME_IN_BRACKETS)),
  ({ words }) => ifAny(namedEach(EACH, words, NO_NAME_IN_BRACKETS)),
  ({ words }) => ifAny(kindsBefore(words)),
  ({ words, subject }) => ifAny(kindsIn(words, subject, isKindName)),
  ({ words, subject }) => ifAny(kindOfHeading(words, subject, isKindName)),
  one(calledSo),
  one(namedAfter),
  ({ words }) => {
    const found = nameOfWhom(words)
    return found === undefined ? undefined : [found]
  },
  listedAs,
  whatIs,
  termInside,
  one(asideOf),
  thatIs,
  offence,
  offenceFirst,
  means,
]

/** Definitions that a Kazakh sentence makes. */
export const inSentence = sentences({
  leads: LEADS,
  hint: HINT,
  inside: INSIDE,
  scope,
  scopeOfLead,
  rules: RULES,
  explains: (term, says) =>
    DESCRIBED.test(says) && ![NO_NAME, OBLIQUE, UNNAMED].some((other) => other.test(term)),
})
