import type { Stretch } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import { COLON_BEFORE } from '../scan/tokens.ts'
import { shared } from '../stretch.ts'
import { SAYS } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at the beginning of a sentence by which it may point back. */
const OPENING = 5
/** Words of the sentence before at most. */
const LONGEST = 40

/**
 * The words of the sentence before that tell an act, where this one opens by pointing back to it in the same voice: «Лгать о взрывах –
 * преступление. | За него установлена ответственность».
 */
export function actBefore(facts: SentenceFacts): Stretch | undefined {
  const { before } = facts
  const { pointsBack } = facts.own.knowledge.language.clauses
  if (pointsBack === undefined || before === undefined || before.to - before.from > LONGEST) return undefined
  if (!pointsBack.test(openingOf(facts)) || isPointing(before)) return undefined
  return sameVoiceBefore(before, facts)
}

/** What the same voice says in the sentence before, behind who says it. */
export function sameVoiceBefore(before: SentenceFacts, facts: SentenceFacts): Stretch | undefined {
  const told = ofSameVoice(before, facts)
  return told && { from: behindColon(before, told), to: told.to }
}

/** «За этим стоят …»: what points back itself tells no act. */
function isPointing(before: SentenceFacts): boolean {
  const { demonstratives } = before.own.knowledge.language.terms
  return [before.from, before.from + 1].some((token) => demonstratives.test(wordAt(before, token)))
}

function openingOf(facts: SentenceFacts): string {
  const words: string[] = []
  const furthest = Math.min(facts.to, facts.from + OPENING)
  for (let token = facts.from; token < furthest; token++) words.push(wordAt(facts, token))
  return words.join(' ')
}

function ofSameVoice(before: SentenceFacts, facts: SentenceFacts): Stretch | undefined {
  const [spokenBefore] = before.speeches
  const [spoken] = facts.speeches
  const around = quotationAround(facts.survey.tokens, facts.from)
  if (around !== undefined) return shared(around, before)
  if (spoken?.from === facts.from) return spokenBefore
  return spokenBefore === undefined ? { from: before.from, to: before.to } : undefined
}

/** «Полиция напоминает: | лгать о взрывах нельзя»: behind who says it. */
function behindColon(before: SentenceFacts, { from, to }: Stretch): number {
  let says = false
  for (let token = from; token < to; token++) {
    if (says && marksBefore(before, token) & COLON_BEFORE) return token
    says ||= isOf(before, token, SAYS)
  }
  return from
}
