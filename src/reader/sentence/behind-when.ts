import { marksBefore, PARTS, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at most that tell when, where and in what connection something was said. */
const LONGEST = 10

/** The first word of a clause behind those that tell when or on what occasion it was said: «20 апреля | МВД …», "Last week | the ministry". */
export function behindWhen(facts: SentenceFacts, from: number, to: number): number {
  const { when } = facts.own.knowledge.language.speech
  if (when === undefined) return from
  let words = ''
  for (let token = from; token < Math.min(to, from + LONGEST); token++) {
    if (token > from && marksBefore(facts, token) & PARTS) break
    words += `${wordAt(facts, token)} `
  }
  const told = when.exec(words)?.[0]
  return told === undefined ? from : from + told.split(' ').length - 1
}
