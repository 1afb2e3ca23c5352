import { holds } from '../../days/holds.ts'
import type { Day } from '../../law.ts'
import type { TextLanguage } from '../act.ts'
import type { Corpus } from '../corpus.ts'
import type { Edition } from '../passage.ts'

/**
 * The text of an act that stands in a language on a day. There is none in a corpus whose history begins later, or that keeps only
 * newest texts: it knows nothing of that day.
 */
export function editionOn(
  { editions }: Pick<Corpus, 'editions'>,
  act: string,
  language: TextLanguage,
  on: Day,
): Edition | undefined {
  return editions(act, language).find((edition) => holds(edition, on))
}

/** Languages in which a text of an act stands on a day: a text may end, or begin, on another day than the act. */
export function languagesOn(
  corpus: Pick<Corpus, 'build' | 'editions'>,
  act: string,
  on: Day,
): readonly TextLanguage[] {
  return corpus.build.languages.filter((language) => editionOn(corpus, act, language, on) !== undefined)
}
