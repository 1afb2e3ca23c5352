import type { Stretch } from '../../check.ts'
import { BRACKET_BEFORE, COLON_BEFORE, COMMA_BEFORE, DASH_BEFORE } from '../../scan/tokens.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { COORDINATOR, SAYS, VERB } from '../../vocabulary/word-kinds.ts'
import { isHolderOf, isPartOfOffice, LONGEST_OFFICE, UNKNOWN_IN_OFFICE } from './office-words.ts'

/** The words that marks part from the rest behind a name, where nothing but an office stands there. */
export function officeBehind(facts: SentenceFacts, { from, to: name }: Stretch): Stretch | undefined {
  const marks = COMMA_BEFORE | BRACKET_BEFORE | DASH_BEFORE
  if (name >= facts.to) return undefined
  // «Иван Перов – начальник порта: …», «Участники: | Иван Перов – начальник порта»
  const isFirst = from === facts.from || (marksBefore(facts, from) & COLON_BEFORE) !== 0
  const isByDash = isFirst && marksBefore(facts, name) === DASH_BEFORE
  if (!isByDash && !(marksBefore(facts, name) & (COMMA_BEFORE | BRACKET_BEFORE))) return undefined
  const { articles } = facts.own.knowledge.language.speech
  const first = articles?.includes(wordAt(facts, name)) ? name + 1 : name
  let to = first
  for (; to < facts.to && (to === first || !(marksBefore(facts, to) & (marks | PARTS))); to++) {
    const isDone = (isOf(facts, to, VERB) || isOf(facts, to, SAYS)) && !isHolderOf(facts, to, 'base')
    if (isDone || to - first === LONGEST_OFFICE) return undefined
  }
  return to > first && headOf(facts, first, to) !== undefined ? { from: first, to } : undefined
}

/** Where the noun of an office stands that is all of some words. */
function headOf(facts: SentenceFacts, from: number, to: number): number | undefined {
  const { clauses } = facts.own.knowledge.language
  if (clauses.verbsLast) return isHolderOf(facts, to - 1, 'base') ? to - 1 : undefined
  for (let token = from; token < to; token++) {
    if (isHolderOf(facts, token, 'base')) return token
    if (isOf(facts, token, COORDINATOR)) return undefined
    if (!isPartOfOffice(facts, token)) return endsWithNoun(facts, token, to) ? to - 1 : undefined
  }
  return undefined
}

/** "The | port director": where no case parts them, words that nobody knows tell what office the noun behind them is. */
function endsWithNoun(facts: SentenceFacts, from: number, to: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  if (speech.articles === undefined || to - from > UNKNOWN_IN_OFFICE || !isHolderOf(facts, to - 1, 'base'))
    return false
  for (let token = from; token < to - 1; token++)
    if (offices.leads?.test(wordAt(facts, token)) || isOf(facts, token, COORDINATOR)) return false
  return true
}
