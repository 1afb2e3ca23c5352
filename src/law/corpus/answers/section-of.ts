import type { Citation, Day } from '../../law.ts'
import { onceOf } from '../../once.ts'
import { isSection } from '../../provision-name.ts'
import type { TextLanguage } from '../act.ts'
import type { Corpus } from '../corpus.ts'

/**
 * The language whose text calls a cited place a section, whatever stands there that day; nothing where it is an article.
 * @param citation by the key of the act
 */
export function sectionOf(
  corpus: Pick<Corpus, 'build' | 'history'>,
  { act, article }: Citation,
  on: Day,
): TextLanguage | undefined {
  if (article === undefined) return undefined
  return corpus.build.languages.find((language) =>
    corpus.history(act, article, language, on).some((passage) => isSection(passage)),
  )
}

/** Whether an act calls its articles sections; asked of each act once, since its texts are read for it. */
export const sectionTeller = onceOf((corpus: Corpus): ((act: string) => boolean) => {
  const known = new Map<string, boolean>()
  const tell = (act: string): boolean =>
    corpus.build.languages.some((language) => {
      const last = corpus.editions(act, language).at(-1)
      return last !== undefined && corpus.contents(act, language, last.since).some(isSection)
    })
  return (act) => {
    const told = known.get(act) ?? tell(act)
    known.set(act, told)
    return told
  }
})
