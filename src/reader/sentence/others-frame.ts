import type { Stretch } from '../check.ts'
import type { OthersWords } from './others-words.ts'
import type { ToldBy } from './told-by.ts'

/** Words before those that tell whose words follow; where verbs stand last, what describes a petition stands before it. */
const HEAD = 4
const HEAD_BEFORE = 8
/** Words behind those that tell that somebody has said what stands before. */
const BEHIND = 2

/**
 * «В петиции сказано: …», "people often write to me that …", «Петицияда …, … делінген»: a sentence that is all of what a petition, a
 * channel or letters tell. A forged letter bears the name of an office, any other is that office's own.
 */
export function framedByOthers(told: ToldBy): OthersWords | undefined {
  const { facts } = told
  const { from, to } = facts
  const { verbsLast } = facts.own.knowledge.language.clauses
  const head = from + (verbsLast ? HEAD_BEFORE : HEAD)
  const isFirst = (hit: Stretch): boolean => hit.from < head
  const frame =
    facts.listHits('forged-frame').find(isFirst) ??
    facts.listHits('others-frame').find((hit) => isFirst(hit) && !told.hasOfficial({ from, to: hit.to }))
  if (frame === undefined) return undefined
  if (!verbsLast) {
    const again = facts.listHits('own-words-again').find((turn) => turn.from > frame.to)
    return { words: { from: frame.to, to: again?.from ?? to }, frame: [{ from, to: frame.to }] }
  }
  const ends = facts.listHits('others-frame-end').some((hit) => hit.from >= frame.to && hit.to > to - BEHIND)
  return ends ? { words: { from: frame.to, to }, frame: [{ from, to: frame.to }] } : undefined
}
