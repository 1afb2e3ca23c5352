import type { Law, Trilingual } from '../../law/law.ts'
import type { Stretch } from '../check.ts'
import { fold } from '../scan/words.ts'
import { isOf, marksBefore, PARTS, textAt, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meet } from '../stretch.ts'
import { SAYS } from '../vocabulary/word-kinds.ts'
import { houseBehindHead } from './houses/house-at.ts'
import { nameIn, nameInEach } from './name-in-each.ts'
import { type Source, UNNAMED } from './source-at.ts'
import type { Place } from './source-places.ts'

/** Words of "press service", «баспасөз қызметі», without whose it is. */
const ALONE = 2

/** "…, the press service said", «… – сообщили в пресс-службе», «– делінген баспасөз қызметінің хабарламасында»: it is not told whose. */
export function isPressAlone(facts: SentenceFacts, source: Exclude<Source, 'own'> | undefined): boolean {
  if (source !== undefined && source !== UNNAMED) return isPress(facts, nameIn(facts.language, source))
  const { press } = facts.own.knowledge.language.offices
  return facts.listHits('body').some((hit) => press.test(textAt(facts, hit)) && standsAlone(facts, hit))
}

/** "The press service": no house of its own. */
export function isPress(facts: SentenceFacts, name: string): boolean {
  const { clauses, offices } = facts.own.knowledge.language
  if (!offices.press.test(name)) return false
  const [first = '', ...rest] = name.split(/\s+/u)
  if (rest.length < ALONE) return true
  // «Басқарма | баспасөз қызметі»: where verbs stand last, the kind of a house stands before.
  const isOfKind = clauses.verbsLast && rest.length === ALONE && offices.ofMany.test(fold(first))
  return isOfKind && offices.press.test(rest.join(' '))
}

/** "According to the press office, | the Ministry of Health | will …": whose it is, where no sentence before tells a house. */
export function houseBehindPress(
  facts: SentenceFacts,
  place: Place,
  law: Law | undefined,
): Trilingual | undefined {
  if (place.is !== 'head' && place.is !== 'inflected-head') return undefined
  const house = houseBehindHead(facts, place.to)
  return house && nameInEach(textAt(facts, house), law)
}

function standsAlone(facts: SentenceFacts, press: Stretch): boolean {
  const { clauses, speech } = facts.own.knowledge.language
  const { from, to } = clauses.verbsLast ? withHouseBefore(facts, press) : withHouseBehind(facts, press)
  if (press.to - press.from > ALONE || facts.quoted.some((quoted) => meet(quoted, press))) return false
  // «Делінген | баспасөз қызметінің хабарламасында»: where verbs stand last, whose it is stands before it.
  if (clauses.verbsLast)
    return from === facts.from || isMarked(facts, from) || speech.says.test(wordAt(facts, from - 1))
  return to === facts.to || isMarked(facts, to) || isOf(facts, to, SAYS)
}

/** «Ведомствоның | баспасөз қызметі»: of any house. */
function withHouseBefore(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  return from > facts.from && isAnyHouse(facts, from - 1) ? { from: from - 1, to } : { from, to }
}

/** «Пресс-служба | ведомства» */
function withHouseBehind(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  return to < facts.to && isAnyHouse(facts, to) ? { from, to: to + 1 } : { from, to }
}

/** «Ведомствоның», and where verbs stand last «басқарманың»: whose it is, told by no more than a kind. */
function isAnyHouse(facts: SentenceFacts, token: number): boolean {
  const { clauses, offices } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  return offices.ofAnyHouse?.test(word) === true || (clauses.verbsLast && offices.ofMany.test(word))
}

function isMarked(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & PARTS) !== 0
}
