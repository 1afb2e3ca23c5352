import type { Trilingual } from '../../law/law.ts'
import type { Stretch } from '../check.ts'
import type { Field, OfficeWords } from '../language/offices.ts'
import { CAPITAL } from '../scan/words.ts'
import { behindWhen } from '../sentence/behind-when.ts'
import { hasShape, marksBefore, PARTS, textAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { firmBefore } from './houses/firms-before.ts'
import { houseAt } from './houses/house-at.ts'
import { tellsKindOfHouse } from './houses/kind-of-house.ts'
import type { Introduced } from './introduced.ts'
import { nameIn, nameInEach } from './name-in-each.ts'
import { fieldsOf } from './offices/fields.ts'
import type { Known } from './source-at.ts'
import { isSpoken, placesOf } from './source-places.ts'

/** Words at most of "a spokesperson for the agency". */
const WORDS = 8

/**
 * Whose "its press office", "the agency's press team" or "a spokesperson for the company" is: the house before that such words mean.
 * Nothing where whoever passes it on is named, or where no house before can be meant.
 */
export class PressOfHouse {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #known: Known
  readonly #introduced: Introduced

  constructor(factsOf: (n: number) => SentenceFacts, known: Known, introduced: Introduced) {
    this.#factsOf = factsOf
    this.#known = known
    this.#introduced = introduced
  }

  of(facts: SentenceFacts): Trilingual | undefined {
    const told = this.#known.own.isNobody ? whoseIn(facts) : undefined
    if (told === undefined) return undefined
    const { whose, from } = told
    if (whose === 'its') return this.#lastActing(facts)
    const { offices } = facts.own.knowledge.language
    if (tellsFirm(whose, offices)) return firmBefore(facts, from, whose, this.#factsOf)
    // Only what is a kind of house can stand for one: "the club's press office" is of another.
    if (!tellsKindOfHouse(whose, offices)) return undefined
    return this.#introduced.house(facts.n, whose) ?? staffOf(facts, whose, this.#introduced)
  }

  #lastActing({ n }: SentenceFacts): Trilingual | undefined {
    const before = n > 0 ? this.#factsOf(n - 1) : undefined
    const acting = before && houseAt(before)
    if (before !== undefined && acting !== undefined)
      return nameInEach(textAt(before, acting), this.#known.law)
    const facts = this.#factsOf(n)
    return this.#introduced.onlyHouse(n) ?? firmBefore(facts, facts.from, '', this.#factsOf)
  }
}

/** "The force": the one house before that does what such a word tells. */
function staffOf(facts: SentenceFacts, word: string, introduced: Introduced): Trilingual | undefined {
  const { offices } = facts.own.knowledge.language
  const house = introduced.onlyHouse(facts.n)
  if (house === undefined) return undefined
  const fields = fieldsOf(nameIn(facts.language, house).toLowerCase(), [facts.own.knowledge.language])
  const isStaff = Object.entries(offices.staff ?? {}).some(
    ([field, words]) => words.test(word) && fields.has(field as Field),
  )
  return isStaff ? house : undefined
}

/** The kind of house whose press office a sentence tells to say something, or `its`, and where it is told. */
interface Whose {
  readonly whose: string
  readonly from: number
}

function whoseIn(facts: SentenceFacts): Whose | undefined {
  const { offices } = facts.own.knowledge.language
  const { pressOf } = offices
  if (pressOf === undefined) return undefined
  for (const place of placesOf(facts)) {
    const beside =
      'verb' in place ? [wordsBefore(facts, place.verb), wordsBehind(facts, place.verb + 1)] : [place]
    for (const { from, to } of beside) {
      if (to <= from || to - from > WORDS || isSpoken(facts, from)) continue
      const found = pressOf.exec(textAt(facts, { from, to }).toLowerCase())?.groups
      const alone = found?.alone ?? found?.within ?? ('verb' in place ? undefined : found?.whose)
      const whose = found?.its ? 'its' : (found?.kind ?? found?.kindBehind ?? alone)
      const isPress = alone === undefined || tellsFirm(alone, offices)
      if (whose === undefined || !isPress || hasName(facts, { from, to })) continue
      return { whose, from }
    }
  }
  return undefined
}

/** "The company", «завод»: a word for what is no authority and has a name of its own. */
function tellsFirm(word: string, { firm, ofFirm }: OfficeWords): boolean {
  return firm?.test(word) === true || ofFirm?.test(word) === true
}

/** "the | Water Agency's press office", "its spokeswoman | Ann Lee": then a name is told. */
function hasName(facts: SentenceFacts, { from, to }: Stretch): boolean {
  for (let token = from; token < to; token++)
    if (token > facts.from && hasShape(facts, token, CAPITAL)) return true
  const isBehind = to < facts.to && hasShape(facts, to, CAPITAL)
  return isBehind && facts.names.some((name) => name.from === to)
}

function wordsBefore(facts: SentenceFacts, verb: number): Stretch {
  const { within } = facts.own.knowledge.language.speech
  const to = within === undefined ? verb : startOfVerb(facts, facts.from, verb)
  let from = to
  while (from > facts.from && to - from < WORDS && !(from < verb && marksBefore(facts, from) & PARTS)) from--
  // «Позже | в компании»
  return { from: within === undefined ? from : behindWhen(facts, from, to), to }
}

function wordsBehind(facts: SentenceFacts, from: number): Stretch {
  let to = from
  while (to < facts.to && to - from < WORDS && !(to > from && marksBefore(facts, to) & PARTS)) to++
  return { from, to }
}
