import type { Match } from './formulas.ts'
import { isOffence, lead, MOST_JOINED, moved, wordCount } from './formulas.ts'
import { asideOf } from './kk-aside.ts'
import { namedAfter } from './kk-described.ts'
import { halvesOf } from './kk-joined.ts'
import { match, OBLIQUE } from './kk-match.ts'
import { nameBefore } from './kk-names.ts'
import { objectNamed } from './kk-object.ts'
import { parted } from './kk-parted.ts'
import { belonging, covering, nameIf, ofKind } from './kk-rules.ts'
import { HINT, INSIDE, L, LEADS, scope } from './kk-scope.ts'
import { stated } from './kk-stated.ts'
import { listedAs, tabled, takenAs, takenAsList } from './kk-taken.ts'
import { theseAre } from './kk-these.ts'
import { means, quotedFirst, termInside, thatIs, whatIs, whatIsFirst } from './kk-what-is.ts'
import { namedEach, pairOf } from './paired.ts'
import type { Rule, Said } from './rule.ts'
import { firstOf, ifAny } from './rule.ts'
import { cutScope, restored } from './scope-inside.ts'
import type { Subject } from './subject.ts'

const PAIR = new RegExp(
  `^(?<oneSays>[^().;:]{8,200}?(?:ған|ген|қан|кен|атын|етін|йтын|йтін) ${L}+) \\((?<one>[^()]{3,60})\\),? (?:және|мен|пен|бен) (?<otherSays>[^().;:]{3,200}?(?:ған|ген|қан|кен|атын|етін|йтын|йтін) ${L}+) \\((?<other>[^()]{3,60})\\)(?! –)`,
  'ds',
)
/** «Жоюға міндеттенген ұйым (жөндеуші) журнал жүргізеді, ал пайдаланатын адам (абонент) төлейді» */
const EACH = new RegExp(
  `(?<says>(?:^|[ ,])[^().;:,–]{8,200}?(?:ған|ген|қан|кен|атын|етін|йтын|йтін) ${L}+) \\((?<term>[^()]{3,60})\\)(?! –)`,
  'dg',
)
const NAMED =
  /^(?<says>[^()]{12,600}) \((?<term>[^()]{3,60})\),?(?: –$| –(?= [^.;]*(?:әкеп соғ|әкеп соқ|әкеліп соғ|алып келеді|жазалан|салынады|тартылады)))/ds

const NAMED_FIRST =
  /^(?<term>[^.;:,()–]{3,60}) \((?!бұдан|немесе)(?<says>[^()]{10,200}(?<! (?:алғанда|қоспағанда|бойынша|жағдайда|ретте)))\),?(?: –|$)/ds

/** «… танылады, ал … деп есептеледі» */
const halves: Rule = (said) => {
  const { words, joined } = said
  const found = joined === 0 ? undefined : halvesOf(words)
  if (found === undefined) return undefined
  const first = read({ ...said, words: found.first, joined: 0 })
  const next = read({ ...said, words: words.slice(found.next), joined: joined - 1 })
  return [...first, ...moved(next, found.next)]
}

/** «Бөтеннің мүлкін жасырын алу (ұрлық) –» */
const offence: Rule = ({ words, isListed }) => {
  const found = isListed ? null : NAMED.exec(words)
  const name = found?.groups?.term ?? ''
  return found !== null &&
    isOffence(found) &&
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

const one =
  (find: (words: string, isScoped: boolean, subject: Subject) => Match | undefined): Rule =>
  ({ words, scope: told, subject }) => {
    const found = find(words, told !== undefined, subject)
    return found === undefined ? undefined : [found]
  }

/** From what says most plainly that it defines to what only may. */
const RULES: readonly Rule[] = [
  parted,
  one(stated),
  whatIsFirst,
  quotedFirst,
  one(theseAre),
  takenAsList,
  takenAs((said) => read(said)),
  objectNamed,
  halves,
  tabled,
  one(belonging),
  one(covering),
  one(ofKind),
  one(nameIf),
  one(nameBefore),
  ({ words }) => ifAny(pairOf(PAIR, words, 0)),
  ({ words }) => ifAny(namedEach(EACH, words, 0)),
  one((words, _, subject) => namedAfter(words, subject)),
  listedAs,
  whatIs,
  termInside,
  one((words, _, subject) => asideOf(words, subject)),
  thatIs,
  offence,
  offenceFirst,
  means,
]

/** What a sentence defines behind its number and its words of scope. */
function read(said: Said): readonly Match[] {
  const start = lead(said.words, LEADS)
  const rest = cutScope(said.words.slice(start.length), HINT, INSIDE)
  const before = /^осы \S+ сәйкес/.test(start) ? undefined : scope(start)
  const told = scope(rest.told) ?? before ?? (/^(?:ескертпе|ескерту)/.test(start) ? 'article' : said.scope)
  const place = rest.told === '' ? undefined : rest.at
  const found = firstOf(RULES, { ...said, words: rest.words, scope: told, parted: place })
  return moved(restored(found, rest), start.length, told)
}

/** Definitions that a Kazakh sentence makes. */
export function inSentence(sentence: string, isListed: boolean, subject: Subject): readonly Match[] {
  return read({
    words: sentence,
    scope: undefined,
    parted: undefined,
    isListed,
    subject,
    joined: MOST_JOINED,
  })
}
