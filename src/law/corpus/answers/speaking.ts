import type { Citation, Day, Law, StatementLanguage } from '../../law.ts'
import { wordsIn } from '../../tags.ts'
import type { Keys } from '../../terms.ts'
import type { LawTexts } from '../../texts.ts'
import { wordsOf } from '../index/letters.ts'
import type { Passage } from '../passage.ts'
import type { CitedTexts } from './cited-texts.ts'

/** Words that name nothing: they need not stand in the text. */
const SHORT = 3

/**
 * Tells whether an article speaks of what words name: all of them stand in its heading or text, or in what the pack first says of
 * it, in any form.
 */
export function speakingOf(law: Law, texts: CitedTexts, keys: Keys): LawTexts['speaksOf'] {
  const known = new WeakMap<Passage, ReadonlySet<string>>()

  const keysOf = (words: string, language: StatementLanguage): string[][] =>
    wordsOf(words)
      .filter((word) => word.length > SHORT)
      .map((word) => [word, ...keys(word, language)])

  function heldBy(
    passage: Passage,
    citation: Citation,
    language: StatementLanguage,
    on: Day,
  ): ReadonlySet<string> {
    let held = known.get(passage)
    if (held === undefined) {
      const { act, article = '' } = citation
      // Behind its first sentence the pack tells of other days and other acts.
      const told = law
        .provisions({ act, article }, on)
        .filter((fact) => fact.citation.article === article)
        .map(({ says }) => wordsIn(says, language)?.split(/[.;]\s/u)[0] ?? '')
      held = new Set(keysOf([passage.heading, passage.text, ...told].join('\n'), language).flat())
      known.set(passage, held)
    }
    return held
  }

  return (citation, expressions, language, on) => {
    const passage = texts.passages(citation, on).find((one) => one.language === language)
    if (passage === undefined) return undefined
    const held = heldBy(passage, citation, language, on)
    return expressions.some((expression) => {
      const words = keysOf(expression, language)
      return words.length > 0 && words.every((own) => own.some((key) => held.has(key)))
    })
  }
}
