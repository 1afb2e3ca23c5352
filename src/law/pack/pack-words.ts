import { foldE, foldedWords } from '../fold.ts'
import type { Citation, CitedFact, SpokenOf, StatementLanguage } from '../law.ts'
import { wordsIn } from '../tags.ts'
import type { Keys } from '../terms.ts'

/** So many of the things that an article is said to speak of stand in another article, if the other is meant. */
const LEAST = 2

/** Whether what is said of an article speaks of any of the expressions; where not, which other article of the act does. */
export function speakingByPack(
  facts: readonly CitedFact[],
  asked: Citation,
  expressions: readonly string[],
  language: StatementLanguage,
  keys: Keys,
): SpokenOf | undefined {
  const own: CitedFact[] = []
  const others: CitedFact[] = []
  for (const fact of facts) {
    const { act, article } = fact.citation
    if (act !== asked.act || article === undefined || fact.isExclusion) continue
    if (article === asked.article) own.push(fact)
    else others.push(fact)
  }
  if (own.length === 0) return undefined
  const wanted = expressions.map((expression) => ({
    expression,
    words: foldedWords(expression).map((word) => keysOf(word, language, keys)),
  }))
  const saidBy = ({ says }: CitedFact): readonly string[] => {
    const held = new Set(
      foldedWords(wordsIn(says, language) ?? '').flatMap((word) => keysOf(word, language, keys)),
    )
    return wanted
      .filter(({ words }) => words.every((forms) => forms.some((form) => held.has(form))))
      .map(({ expression }) => expression)
  }
  if (own.some((fact) => saidBy(fact).length > 0)) return { speaks: true }
  const needed = Math.min(LEAST, wanted.length)
  for (const elsewhere of others) {
    const saying = saidBy(elsewhere)
    if (saying.length >= needed) return { speaks: false, elsewhere, saying }
  }
  return undefined
}

function keysOf(word: string, language: StatementLanguage, keys: Keys): readonly string[] {
  return [word, ...keys(word, language)].map(foldE)
}
