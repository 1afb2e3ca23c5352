import { likeliestFirst } from '../../../desk/law/text-language.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import type { Passage } from '../../../law/corpus/passage.ts'
import type { Asking } from '../../law/asking.ts'
import { type Standing, standingOn } from '../../law/standing.ts'

/** A provision in one language. */
export interface Side {
  readonly language: TextLanguage
  /** All its texts, the oldest first. */
  readonly texts: readonly Passage[]
  readonly standing: Standing<Passage>
}

/** The language asked for comes first. */
export function sidesOf({ corpus, language, tongue, on }: Asking, key: string, anchor: string): Side[] {
  const sides = likeliestFirst(corpus.build.languages, language, tongue).map((one): Side => {
    const texts = corpus.history(key, anchor, one).filter((text) => text.anchor === anchor)
    return { language: one, texts, standing: standingOn(texts, on) }
  })
  // A language in which the corpus holds nothing of the act has no column of its own.
  return sides.filter(({ language: one, texts }) => texts.length > 0 || corpus.editions(key, one).length > 0)
}
