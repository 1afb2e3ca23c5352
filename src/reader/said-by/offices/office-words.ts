import type { Stretch } from '../../check.ts'
import { isInFull } from '../../full-name.ts'
import { ALL_CAPITALS, CAPITAL } from '../../scan/words.ts'
import { behindWhen } from '../../sentence/behind-when.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { meetsAny } from '../../stretch.ts'
import { COORDINATOR, SAYS, VERB } from '../../vocabulary/word-kinds.ts'
import { mayTellField } from './fields.ts'

/** Words at most of an office beside the name of whoever has it. */
export const LONGEST_OFFICE = 16
/** Words at most of an office that nobody knows as part of one. */
export const UNKNOWN_IN_OFFICE = 4

/** Whether a name stands in its base form, or in that which words for a source ask for. */
export type NameForm = 'base' | 'inflected'

/** Whether a word is the noun of an office in the same form as the name of whoever has it: «министр», «врио». */
export function isHolderOf(facts: SentenceFacts, token: number, form: NameForm): boolean {
  if (token < facts.from || token >= facts.to) return false
  const { baseForms, offices, clauses } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  const isBehind = offices.behindHolder?.test(word) && offices.holder?.test(wordAt(facts, token - 1))
  const isBase = isBehind || offices.holder?.test(word) === true || offices.acting?.test(word) === true
  // Where verbs stand last, only the name behind an office is inflected.
  if (form === 'base' || clauses.verbsLast || baseForms === undefined) return isBase
  if (offices.inEveryCase?.test(word)) return isBase
  const base = baseForms.body([word])?.[0]
  return !isBase && base !== undefined && offices.holder?.test(base) === true
}

/** Whether a word is a noun for whoever holds an office, alone: «министр». */
export function isHolder(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.offices.holder?.test(wordAt(facts, token)) === true
}

/** Whether some words tell of whoever holds an office. */
export function hasHolder(facts: SentenceFacts, { from, to }: Stretch): boolean {
  for (let token = from; token < to; token++) if (isHolder(facts, token)) return true
  return false
}

/** The first of the words that describe an office before its noun: «Первый | заместитель», "Almaty's | police chief". */
export function startOfOffice(facts: SentenceFacts, noun: number): number {
  const { clauses, offices, speech } = facts.own.knowledge.language
  const describes = clauses.verbsLast || speech.articles ? isPartOfOffice : isAdjective
  const first = behindWhen(facts, facts.from, noun)
  let from = noun
  while (from > first && !(marksBefore(facts, from) & PARTS) && describes(facts, from - 1)) from--
  const isApart = offices.opens?.test(wordAt(facts, from)) || isAside(facts, from) || isMessageOf(facts, from)
  if (from === facts.from && from < noun && isApart) from++
  while (from < noun && (isOf(facts, from, COORDINATOR) || isOfLead(facts, from) || isWordGiven(facts, from)))
    from++
  return from
}

/** «Сөз кезегі | әділет министріне … беріледі»: what somebody is given is no part of their office. */
export function isWordGiven(facts: SentenceFacts, token: number): boolean {
  const { givesWord } = facts.own.knowledge.language.speech
  return (
    givesWord?.what.test(wordAt(facts, token)) === true && givesWord.verb.test(wordAt(facts, facts.to - 1))
  )
}

/** "Address | of the Deputy Ombudsman": a heading tells what it stands over before whose that is. */
function isMessageOf(facts: SentenceFacts, token: number): boolean {
  const { ownVoice, speech } = facts.own.knowledge.language
  return (
    speech.articles !== undefined &&
    isOfLead(facts, token + 1) &&
    ownVoice?.kind.test(wordAt(facts, token)) === true
  )
}

/** Whether a word may stand in an office before its noun, or behind what leads on from it. */
export function isPartOfOffice(facts: SentenceFacts, token: number): boolean {
  if (isOf(facts, token, SAYS) || isOfPerson(facts, token)) return false
  const { offices, speech, clauses } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  if (isOf(facts, token, COORDINATOR)) return token > facts.from && speech.ofBody?.test(word) === true
  // «Аудан» ends as words do that tell when and where.
  if (offices.described?.test(word)) return true
  if (offices.before?.test(word)) return isNameOfWhose(facts, token)
  const isKnown =
    offices.holder?.test(word) ||
    offices.lesser?.test(word) ||
    offices.ofAnyOffice?.test(word) ||
    offices.ofMany.test(word) ||
    speech.ofBody?.test(word) ||
    speech.beforeBody?.test(word) ||
    offices.leads?.test(word)
  if (isKnown || hasShape(facts, token, CAPITAL | ALL_CAPITALS)) return true
  if (isOf(facts, token, VERB) && !clauses.verbsLast) return false
  return (
    meetsAny({ from: token, to: token + 1 }, facts.listHits('body')) ||
    (mayBeOfField(facts, token) &&
      Object.values(offices.fields ?? {}).some((field) => isOfField(facts, token, field)))
  )
}

/** «Жүргізушілерге | полиция бастығы»: a word in a form with which no office begins. */
export function isAside(facts: SentenceFacts, token: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  if (offices.aside?.test(word) !== true || isNameOfWhose(facts, token)) return false
  const isKnown = offices.described?.test(word) || speech.ofBody?.test(word)
  return !isKnown && !mayTellField(offices, word)
}

/** «Қызылорда | облысы», «Өзбекстан | Сыртқы істер министрлігі»: a name that only ends as words do that tell when and where. */
export function isNameOfWhose(facts: SentenceFacts, token: number): boolean {
  const { asksWhose, endsAsAside } = facts.own.knowledge.language.offices
  if (!hasShape(facts, token, CAPITAL | ALL_CAPITALS)) return false
  if (endsAsAside?.test(wordAt(facts, token))) return true
  const isNext = token + 1 < facts.to && !(marksBefore(facts, token + 1) & PARTS)
  return isNext && asksWhose?.test(wordAt(facts, token + 1)) === true
}

/** Whether a word is of a person's name. */
export function isOfPerson(facts: SentenceFacts, token: number): boolean {
  return facts.names.some((name) => isInFull(name) && name.from <= token && token < name.to)
}

/** Whether a word may tell of any field by itself, or with one beside it. */
function mayBeOfField(facts: SentenceFacts, token: number): boolean {
  const { offices } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  if (mayTellField(offices, word)) return true
  if (token > facts.from && mayTellField(offices, `${wordAt(facts, token - 1)} ${word}`)) return true
  return token + 1 < facts.to && mayTellField(offices, `${word} ${wordAt(facts, token + 1)}`)
}

/** «Ішкі | істер»: a field may take two words. */
function isOfField(facts: SentenceFacts, token: number, field: RegExp): boolean {
  const word = wordAt(facts, token)
  if (field.test(word)) return true
  return [token - 1, token + 1].some((other) => {
    if (other < facts.from || other >= facts.to) return false
    const beside = wordAt(facts, other)
    return !field.test(beside) && field.test(other < token ? `${beside} ${word}` : `${word} ${beside}`)
  })
}

/** Where cases tell the subject, only adjectives stand before the noun of an office. */
function isAdjective(facts: SentenceFacts, token: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  if (isOf(facts, token, VERB) || isOf(facts, token, SAYS)) return false
  return (
    offices.lesser?.test(word) === true ||
    speech.beforeBody?.test(word) === true ||
    (offices.ofAnyOffice?.test(word) === true && !isHolderOf(facts, token, 'base'))
  )
}

/** Whether a word leads on to whose an office is, or is an article: “of”, “the”. */
export function isOfLead(facts: SentenceFacts, token: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  return offices.leads?.test(word) === true || speech.articles?.includes(word) === true
}

/** "The state's | home minister": where an office begins without the word for a place that only its own sentence tells. */
export function behindOwner(facts: SentenceFacts, from: number, noun: number): number {
  const { owner } = facts.own.knowledge.language.offices
  const isOwner = from < noun && owner?.test(wordAt(facts, from)) === true
  return isOwner && !hasShape(facts, from, CAPITAL | ALL_CAPITALS) ? from + 1 : from
}
