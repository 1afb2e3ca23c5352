import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Citation, Day, Tag, Trilingual } from '../../law/law.ts'

/** A place in law that words name. */
export interface PlaceNamed {
  readonly citation: Citation
  readonly label: Trilingual | undefined
  /** Key of the act in the corpus; absent where it does not hold the act. */
  readonly act?: string
}

/** How the places that words name are asked for. */
export interface PlacesAsked {
  readonly on: Day
  /** Language of the words. */
  readonly tag: Tag
  /** Of the texts, the likeliest first. */
  readonly languages: readonly TextLanguage[]
}
