import type { Trilingual } from '../../law/law.ts'
import type { Stretch } from '../check.ts'
import type { Field } from '../language/offices.ts'
import { CAPITAL } from '../scan/words.ts'
import { hasShape, marksBefore, PARTS, textAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { firmIn } from './houses/firm-in-capitals.ts'
import { houseAt } from './houses/house-at.ts'
import { tellsKindOfHouse } from './houses/kind-of-house.ts'
import type { Introduced } from './introduced.ts'
import { nameIn, nameInEach } from './name-in-each.ts'
import { fieldsOf } from './offices/fields.ts'
import type { Known } from './source-at.ts'
import { isSpoken, placesOf } from './source-places.ts'

/** Words at most of "a spokesperson for the agency". */
const WORDS = 8
/** Sentences back in which a firm is looked for. */
const BACK = 12

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
    const whose = this.#known.own.isNobody ? whoseIn(facts) : undefined
    if (whose === undefined) return undefined
    if (whose === 'its') return this.#lastActing(facts)
    const { offices } = facts.own.knowledge.language
    if (offices.firm?.test(whose)) return firmBefore(facts, this.#factsOf)
    // Only what is a kind of house can stand for one: "the club's press office" is of another.
    if (!tellsKindOfHouse(whose, offices)) return undefined
    return this.#introduced.house(facts.n, whose) ?? staffOf(facts, whose, this.#introduced)
  }

  #lastActing({ n }: SentenceFacts): Trilingual | undefined {
    const before = n > 0 ? this.#factsOf(n - 1) : undefined
    const acting = before && houseAt(before)
    if (before !== undefined && acting !== undefined)
      return nameInEach(textAt(before, acting), this.#known.law)
    return this.#introduced.onlyHouse(n) ?? firmBefore(this.#factsOf(n), this.#factsOf)
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

/** The kind of house whose press office a sentence tells to say something, or `its`. */
function whoseIn(facts: SentenceFacts): string | undefined {
  const { offices } = facts.own.knowledge.language
  const { pressOf } = offices
  if (pressOf === undefined) return undefined
  for (const place of placesOf(facts)) {
    const beside =
      'verb' in place ? [wordsBefore(facts, place.verb), wordsBehind(facts, place.verb + 1)] : [place]
    for (const { from, to } of beside) {
      if (to - from < 2 || to - from > WORDS || isSpoken(facts, from)) continue
      const found = pressOf.exec(textAt(facts, { from, to }).toLowerCase())?.groups
      const whose = found?.its ? 'its' : (found?.kind ?? found?.kindBehind ?? found?.alone)
      const isPress = found?.alone === undefined || offices.firm?.test(found.alone) === true
      if (whose === undefined || !isPress || hasName(facts, { from, to })) continue
      return whose
    }
  }
  return undefined
}

/** "the | Water Agency's press office", "its spokeswoman | Ann Lee": then a name is told. */
function hasName(facts: SentenceFacts, { from, to }: Stretch): boolean {
  for (let token = from; token < to; token++)
    if (token > facts.from && hasShape(facts, token, CAPITAL)) return true
  const isBehind = to < facts.to && hasShape(facts, to, CAPITAL)
  return isBehind && facts.names.some((name) => name.from === to)
}

function wordsBefore(facts: SentenceFacts, verb: number): Stretch {
  let from = verb
  while (from > facts.from && verb - from < WORDS && !(from < verb && marksBefore(facts, from) & PARTS))
    from--
  return { from, to: verb }
}

function wordsBehind(facts: SentenceFacts, from: number): Stretch {
  let to = from
  while (to < facts.to && to - from < WORDS && !(to > from && marksBefore(facts, to) & PARTS)) to++
  return { from, to }
}

/** The one firm that sentences before begin with. */
function firmBefore(facts: SentenceFacts, factsOf: (n: number) => SentenceFacts): Trilingual | undefined {
  let only: string | undefined
  for (let n = facts.n - 1; n >= Math.max(0, facts.n - BACK); n--) {
    const before = factsOf(n)
    const firm = firmIn(before)
    const name = firm && textAt(before, firm)
    if (name === undefined) continue
    if (only !== undefined && only !== name) return undefined
    only = name
  }
  return only === undefined ? undefined : nameInEach(only)
}
