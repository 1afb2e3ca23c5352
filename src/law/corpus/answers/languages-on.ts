import type { Day } from '../../law.ts'
import type { TextLanguage } from '../act.ts'
import type { Corpus } from '../corpus.ts'

/** Languages in which a text of an act stands on a day: a text may end, or begin, on another day than the act. */
export function languagesOn(
  { build, editions }: Pick<Corpus, 'build' | 'editions'>,
  act: string,
  on: Day,
): readonly TextLanguage[] {
  return build.languages.filter((language) =>
    editions(act, language).some(({ since, until }) => since <= on && (until === undefined || on < until)),
  )
}
