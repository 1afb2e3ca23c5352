import type { Catalog } from '../../catalog.ts'
import { jurisdictionOf } from '../../desk/law/jurisdiction-of.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus, CorpusTerm } from '../../law/corpus/corpus.ts'
import type { Day, Tag } from '../../law/law.ts'
import { type Asking, languageOf } from './asking.ts'
import type { Shelf } from './shelf.ts'

/** What another corpus answers, in one of its languages. */
export interface Elsewhere {
  readonly name: string
  readonly language: TextLanguage
  readonly answer: CorpusTerm
}

/** Answers in the order in which they are worth more to a person. */
const WORTH: readonly CorpusTerm['kind'][] = ['defined', 'used', 'perhaps', 'absent', 'not-checked']

/** Language of the law to ask: the one chosen, that of the expression, or that of the page. */
export function languageFor(
  { build: { languages } }: Corpus,
  tongue: Tag,
  chosen: TextLanguage | undefined,
  expression: string,
): TextLanguage {
  return (
    (chosen || undefined) ??
    (expression === '' ? undefined : languageOf(expression, languages)) ??
    (languages.includes(tongue) ? tongue : (languages[0] ?? tongue))
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
  { tongue, language, on }: { readonly tongue: Tag; readonly language?: TextLanguage; readonly on: Day },
): Corpus {
  const worths = all.map((corpus) => {
    const { kind } = corpus.term(expression, languageFor(corpus, tongue, language, expression), on)
    return WORTH.indexOf(kind) * 2 + (jurisdictionOf(catalog, corpus.build) === undefined ? 1 : 0)
  })
  return all[worths.indexOf(Math.min(...worths))] as Corpus
}

/** What the other corpora answer about an expression. */
export function answersElsewhere(
  shelf: Shelf,
  { corpus, tongue, chosen, on }: Asking,
  expression: string,
): Elsewhere[] {
  return shelf.names().flatMap((name) => {
    const other = name === corpus.build.name ? undefined : shelf.get(name)
    if (other === undefined) return []
    const language = languageFor(other, tongue, chosen, expression)
    return [{ name, language, answer: other.term(expression, language, on) }]
  })
}
