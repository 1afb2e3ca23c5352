import type { Catalog } from '../../catalog.ts'
import { corpusCalled } from '../../desk/law/jurisdiction-of.ts'
import { isFound, languageOfWords } from '../../desk/law/text-language.ts'
import { worthOfTerm } from '../../desk/law/worth-of-term.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { CorpusTerm } from '../../law/corpus/term.ts'
import type { Asking } from './asking.ts'
import type { Shelf } from './shelf.ts'

/** What another corpus answers, in one of its languages. */
export interface Elsewhere {
  readonly build: CorpusBuild
  /** What people call it. */
  readonly called: string
  readonly language: TextLanguage
  readonly answer: CorpusTerm
}

/**
 * Language of the law to ask: the one chosen, the one that an expression is in, or else the likeliest to be understood.
 * @param expression that is asked of the corpus, where there is one
 */
export function languageFor(
  { corpus, on, tongue, chosen }: Pick<Asking, 'corpus' | 'on' | 'tongue' | 'chosen'>,
  expression = '',
): TextLanguage {
  return (
    chosen ??
    languageOfWords(expression, corpus.build.languages, tongue, (one, words) =>
      isFound(corpus.term(words, one, on)),
    )
  )
}

/**
 * The corpus to answer about an expression: one that defines it before one that has it, and of equals one whose law a pack knows.
 * @param all one at least
 */
export function likeliest(
  catalog: Catalog,
  all: readonly Corpus[],
  expression: string,
  asked: Pick<Asking, 'tongue' | 'on' | 'chosen'>,
): Corpus {
  const worths = all.map((corpus) =>
    worthOfTerm(
      catalog,
      corpus,
      corpus.term(expression, languageFor({ ...asked, corpus }, expression), asked.on),
    ),
  )
  return all[worths.indexOf(Math.min(...worths))] as Corpus
}

/** What the other corpora answer about an expression. */
export function answersElsewhere(
  catalog: Catalog,
  shelf: Shelf,
  asking: Asking,
  expression: string,
): Elsewhere[] {
  return shelf.names().flatMap((name) => {
    const other = name === asking.corpus.build.name ? undefined : shelf.get(name)
    if (other === undefined) return []
    const language = languageFor({ ...asking, corpus: other }, expression)
    const called = corpusCalled(catalog, other.build)[asking.tongue]
    return [{ build: other.build, called, language, answer: other.term(expression, language, asking.on) }]
  })
}
