import type { Stretch } from '../check.ts'
import { meet } from '../stretch.ts'
import { PRONOUN, SAYS } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, PARTS } from './clauses.ts'
import type { OthersWords } from './others-words.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import type { ToldBy } from './told-by.ts'

/** Words of a clause among which its verb of saying stands: «…, начальник ответил, что …». */
const ITS_VERB = 4

/**
 * «Житель спросил, почему чиновники воруют», «на вопрос, зачем …», «писали, будто …»: what somebody without an office asks, or is told to
 * have said by a word that leaves it to them, the speaker does not claim.
 */
export function askedWhy(told: ToldBy): OthersWords | undefined {
  const { facts } = told
  const asked =
    facts.listHits('put-to-office')[0] ??
    facts.listHits('asks-why').find((hit) => isAskedByOutsider(told, hit)) ??
    facts.listHits('left-to-others').find((hit) => !isOfOffice(told, hit) && !isOfDoubted(facts, hit))
  if (asked === undefined) return undefined
  const { verbsLast } = facts.own.knowledge.language.clauses
  const words = verbsLast
    ? { from: facts.from, to: asked.to }
    : { from: asked.to - 1, to: answer(facts, asked.to) }
  return { words, frame: verbsLast ? [] : [{ from: facts.from, to: words.from }] }
}

/** Whether somebody without an office stands before the verb, and no official before them: «журналист спросил министра, почему …». */
function isAskedByOutsider(told: ToldBy, asks: Stretch): boolean {
  const { facts } = told
  const before = (one: Stretch): boolean => one.from < asks.to
  const askers = [...told.sources, ...facts.listHits('outsider'), ...facts.listHits('asker')].filter(before)
  if (askers.length === 0) return false
  const first = Math.min(...askers.map(({ from }) => from))
  return !told.speakers.some((one) => one.from < first && !askers.some((asker) => meet(asker, one)))
}

/** Whether an official, somebody by name or a pronoun stands before the verb: «министр спросил, почему …». */
function isOfOffice(told: ToldBy, { from, to }: Stretch): boolean {
  const { facts } = told
  if (told.speakers.some((one) => one.from < to)) return true
  for (let token = facts.from; token < from; token++) if (isOf(facts, token, PRONOUN)) return true
  return false
}

/** «Отдельные блогеры утверждают, будто …» is said against them. */
function isOfDoubted(facts: SentenceFacts, { from }: Stretch): boolean {
  return facts.listHits('doubted').some((hit) => hit.from < from)
}

/** Where a clause behind a mark tells who answers. */
function answer(facts: SentenceFacts, from: number): number {
  for (let token = from + 1; token < facts.to; token++) {
    if (!(marksBefore(facts, token) & PARTS)) continue
    for (let verb = token; verb < Math.min(facts.to, token + ITS_VERB); verb++)
      if (isOf(facts, verb, SAYS)) return token
  }
  return facts.to
}
