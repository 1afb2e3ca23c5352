import type { OthersWords } from './others-words.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** "Some may argue that …", «кто-то может сказать, что …», «… деуі мүмкін»: what others might say nobody said, the speaker least of all. */
export function grantedIn(facts: SentenceFacts): OthersWords | undefined {
  const { from, to } = facts
  const [hit] = facts.listHits('others-may-say')
  if (hit === undefined) return undefined
  const { verbsLast } = facts.own.knowledge.language.clauses
  return { words: verbsLast ? { from, to: hit.from } : { from: hit.to, to }, frame: [hit] }
}
