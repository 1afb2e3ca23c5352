import { foldE, foldedWords } from '../fold.ts'
import type { Citation, CitedFact, Law, StatementLanguage } from '../law.ts'
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
): ReturnType<Law['speaksOf']> {
  const own: CitedFact[] = []
  const others: CitedFact[] = []
  for (const fact of facts) {
    const { act, article } = fact.citation
    if (act !== asked.act || article === undefined || fact.isExclusion) continue
    if (article === asked.article) own.push(fact)
    else others.push(fact)
  }
  if (own.length === 0) return undefined
  const wanted = expressions.map((expression) =>
    foldedWords(expression).map((word) => keysOf(word, language, keys)),
  )
  const said = ({ says }: CitedFact): number => {
    const held = new Set(
      foldedWords(wordsIn(says, language) ?? '').flatMap((word) => keysOf(word, language, keys)),
    )
    return wanted.filter((words) => words.every((forms) => forms.some((form) => held.has(form)))).length
  }
  if (own.some((fact) => said(fact) > 0)) return { speaks: true }
  const needed = Math.min(LEAST, wanted.length)
  const elsewhere = others.find((fact) => said(fact) >= needed)
  return elsewhere === undefined ? undefined : { speaks: false, elsewhere }
}

function keysOf(word: string, language: StatementLanguage, keys: Keys): readonly string[] {
  return [word, ...keys(word, language)].map(foldE)
}
