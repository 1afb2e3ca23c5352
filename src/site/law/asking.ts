import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Day, Tag } from '../../law/law.ts'
import type { SiteFrame } from '../site-frame.ts'

/** What every page on one corpus is asked with. */
export interface Asking {
  readonly corpus: Corpus
  /** How identifiers call the jurisdiction whose law it is. */
  readonly jurisdiction: string
  /** What people call the corpus. */
  readonly called: string
  /** Language of our own words. */
  readonly tongue: Tag
  readonly on: Day
  /** The day as it was asked for; absent where today is meant. */
  readonly given?: Day
  /** Language of the law, and whether it was asked for. */
  readonly language: TextLanguage
  readonly chosen?: TextLanguage
  /** The site that is asked, where it is not a machine of one's own. */
  readonly site?: SiteFrame | undefined
}

/** What a link from one page on law to another takes along. */
export function along({
  tongue,
  given,
  chosen,
}: Pick<Asking, 'tongue' | 'given' | 'chosen'>): Record<string, string | undefined> {
  return { on: given, language: chosen, lang: tongue }
}
