import type { Stretch } from '../../check.ts'
import type { Sex } from '../../language/names.ts'
import { CAPITAL } from '../../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { meetsAny } from '../../stretch.ts'
import { COORDINATOR, PRONOUN } from '../../vocabulary/word-kinds.ts'
import { endOfHouse, houseAt } from './house-at.ts'

/**
 * The house that a sentence has as its subject, for which a pronoun behind it may stand by the gender of its noun: «В спор вмешалась и
 * Служба безопасности. | Она призвала …». A noun whose form does not tell the subject is one only where the sentence begins with it.
 */
export function houseForPronoun(facts: SentenceFacts, sex: Sex): Stretch | undefined {
  const { offices } = facts.own.knowledge.language
  const nouns = offices.genders?.[sex]
  // «Прокуратура не допустит лжи, прибавила она. | Она …»: a pronoun there stands for whoever the next one does.
  if (nouns === undefined || hasPronoun(facts, sex)) return undefined
  if (sex === 'man') {
    const house = houseAt(facts)
    return house !== undefined && nounOf(facts, house, nouns) !== undefined ? house : undefined
  }
  for (let noun = facts.from; noun < facts.to; noun++) {
    if (!nouns.test(wordAt(facts, noun)) || isSpoken(facts, noun)) continue
    const from = startOfDescribed(facts, noun)
    const to = endOfHouse(facts, noun + 1, facts.to)
    // «Служба длится год»: it is a house where it has a name, or stands in the list of bodies.
    const isNamed = hasShape(facts, from, CAPITAL) && (from > facts.from || to - from > 1)
    const isHouse = isNamed || meetsAny({ from, to: noun + 1 }, facts.listHits('body'))
    if (isHouse && !isOneOfMore(facts, from)) return { from, to }
  }
  return undefined
}

function isSpoken({ speeches }: SentenceFacts, token: number): boolean {
  return speeches.some((said) => said.from <= token && token < said.to)
}

/** «| Региональная служба» */
function startOfDescribed(facts: SentenceFacts, noun: number): number {
  const { beforeBody } = facts.own.knowledge.language.speech
  let from = noun
  while (
    from > facts.from &&
    !(marksBefore(facts, from) & PARTS) &&
    beforeBody?.test(wordAt(facts, from - 1))
  )
    from--
  return from
}

/** «Комитет и | служба …»: then they are several. */
function isOneOfMore(facts: SentenceFacts, from: number): boolean {
  const { genders } = facts.own.knowledge.language.offices
  if (from <= facts.from + 1 || !isOf(facts, from - 1, COORDINATOR)) return false
  return genders?.man.test(wordAt(facts, from - 2)) === true
}

function hasPronoun(facts: SentenceFacts, sex: Sex): boolean {
  const { pronounsOf } = facts.own.knowledge.language.speech
  for (let token = facts.from; token < facts.to; token++)
    if (isOf(facts, token, PRONOUN) && pronounsOf?.[sex].test(wordAt(facts, token))) return true
  return false
}

/** The noun of a name, behind nothing but what describes it: «Региональный | комитет». */
function nounOf(facts: SentenceFacts, { from, to }: Stretch, nouns: RegExp): number | undefined {
  const { beforeBody } = facts.own.knowledge.language.speech
  let noun = from
  while (noun + 1 < to && beforeBody?.test(wordAt(facts, noun)) && !nouns.test(wordAt(facts, noun))) noun++
  return nouns.test(wordAt(facts, noun)) ? noun : undefined
}
