import type { Stretch } from '../check.ts'
import { THAT } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, PARTS } from './clauses.ts'
import type { OthersWords } from './others-words.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import type { ToldBy } from './told-by.ts'

/** Words before those that tell whose words follow; where verbs stand last, what describes a petition stands before it. */
const HEAD = 4
const HEAD_BEFORE = 8
/** Words behind those that tell that somebody has said what stands before. */
const BEHIND = 2
/** Words in marks at most that are a name. */
const LONGEST_NAME = 4

/**
 * «В петиции сказано: …», "people often write to me that …", «Петицияда …, … делінген»: a sentence that is all of what a petition, a
 * channel or letters tell. A forged letter and a mayor's rival are told of by the name of an office; any other of its name is that
 * office's own.
 */
export function framedByOthers(told: ToldBy): OthersWords | undefined {
  const { facts } = told
  const { from, to } = facts
  const { verbsLast } = facts.own.knowledge.language.clauses
  const head = from + (verbsLast ? HEAD_BEFORE : HEAD)
  const isFirst = (hit: Stretch): boolean => hit.from < head
  const frame =
    facts.listHits('frame-of-office').find((hit) => isFirst(hit) && isWhole(facts, hit)) ??
    facts.listHits('others-frame').find((hit) => isFirst(hit) && isWhole(facts, hit) && isOthers(told, hit))
  if (frame === undefined) return undefined
  if (!verbsLast) {
    const again = facts.listHits('own-words-again').find((turn) => turn.from > frame.to)
    return { words: { from, to: again?.from ?? to }, frame: [] }
  }
  const ends = facts.listHits('others-frame-end').some((hit) => hit.from >= frame.to && hit.to > to - BEHIND)
  return ends ? { words: { from, to }, frame: [] } : undefined
}

/** "Fake posts have multiplied, | the mayor said": a mark that is not one of two parts the message from whoever speaks. */
function isWhole(facts: SentenceFacts, { from, to }: Stretch): boolean {
  let marks = 0
  const end = isOf(facts, to - 1, THAT) ? to - 1 : to
  for (let token = from + 1; token < end; token++) if (marksBefore(facts, token) & PARTS) marks++
  const isSpoken = facts.quoted.some(
    (speech) => speech.from <= from && from < speech.to && speech.to - speech.from > LONGEST_NAME,
  )
  return marks % 2 === 0 && !isSpoken
}

/** Whether no office stands before the words of others, and they are not called doubtful. */
function isOthers({ facts, officials }: ToldBy, { to }: Stretch): boolean {
  if (facts.listHits('doubted', { from: facts.from, to }).length > 0) return false
  return officials.every((official) => official.from >= to)
}
