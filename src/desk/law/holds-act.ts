import type { Corpus } from '../../law/corpus/corpus.ts'

/** Whether a corpus holds an act by its key, in any language and at any time. */
export function holdsAct(corpus: Corpus, key: string): boolean {
  return corpus.build.languages.some((language) => corpus.editions(key, language).length > 0)
}
