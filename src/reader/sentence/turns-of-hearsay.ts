import type { Survey } from '../survey/survey.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { lineStartsAt } from './lines.ts'
import type { FactsOf } from './speaker-label.ts'
import type { Turn } from './turns.ts'

/**
 * «Я слышал, что за шутки сажают. Это так?⏎Нет.»: a line that begins with what somebody heard, and ends in a question that the next
 * line answers, is a citizen's.
 */
export function turnsOfHearsay(
  survey: Survey,
  vocabulary: Vocabulary,
  text: string,
  factsOf: FactsOf,
): readonly Turn[] {
  const { tokens } = survey
  const { sentenceCount } = tokens
  const turns: Turn[] = []
  for (let n = 0; n < sentenceCount; n++) {
    if (!survey.holds(n, vocabulary.of(survey.languageOf(n)).listPlace('i-heard'))) continue
    const facts = factsOf(n)
    if (!lineStartsAt(text, tokens, n) || !facts.beginsAt('i-heard', facts.from)) continue
    let to = n + 1
    while (to < sentenceCount && !lineStartsAt(text, tokens, to)) to++
    const isAsked = to < sentenceCount && factsOf(to - 1).isQuestion && !factsOf(to).isQuestion
    if (isAsked) turns.push({ from: n, to, words: facts.from })
    n = to - 1
  }
  return turns
}
