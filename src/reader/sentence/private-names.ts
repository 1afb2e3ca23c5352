import { onceOf } from '../../law/once.ts'
import { ALL_CAPITALS, CAPITAL, INITIAL } from '../scan/words.ts'
import type { Survey } from '../survey/survey.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { hasShape, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** What words of a name look like. */
export const NAMED = CAPITAL | ALL_CAPITALS | INITIAL

/** Last words of the names of persons who are told to be private ones. */
export const privateNames = onceOf(
  (
    survey: Survey,
    vocabulary: Vocabulary,
    factsAt: (token: number) => SentenceFacts,
  ): ReadonlySet<string> => {
    const known = new Set<string>()
    for (let n = 0; n < survey.tokens.sentenceCount; n++) {
      const place = vocabulary.of(survey.languageOf(n)).listPlace('private-voice')
      if (!survey.holds(n, place)) continue
      const facts = factsAt(survey.tokens.sentences[n] as number)
      const { persons, officials } = facts.voices
      for (const { from, to } of persons) {
        const isName = to - from > 1 && hasShape(facts, from, NAMED) && hasShape(facts, to - 1, NAMED)
        const isOfOffice = officials.some((office) => office.to >= from && office.from <= to)
        if (isName && !isOfOffice) known.add(wordAt(facts, to - 1))
      }
    }
    return known
  },
)
