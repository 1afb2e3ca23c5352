import type { Stretch } from '../check.ts'
import type { SentenceWords } from '../facts/sentence-words.ts'

/** References to provisions as only one language makes them: "section 1 of the Food Act", "18 U.S.C. § 1343". */
export interface StatuteReferences {
  /** The reference whose number stands at a token, or nothing. */
  readonly at: (sentence: SentenceWords, number: number) => Stretch | undefined
  /** Words of a reference that name a statute which is neither a code nor a law by name. */
  readonly named: RegExp
  /** Words of a text on an act that has sections, and no articles. */
  readonly sections: RegExp
}
