/** How the editors of the corpus speak in one language: sources of regular expressions that ignore case. */
export interface NoteWords {
  /** What opens a note of the editors, also misspelt. */
  readonly marker: string
  /** What opens a note of the law itself, where the language tells it apart from one of the editors. */
  readonly statutoryMarker?: string
  /** What a note of the institute that keeps the base may begin with, and what the institute is called. */
  readonly note: string
  readonly institute: string
  /** A marker that is the institute's own without its name. */
  readonly ownMarker?: string
  /** Words of an amendment: who changed the text, or how. */
  readonly editorial: string
  /** Of these, what the law's own notes never say, where one marker serves both: they name acts, too, and money that is paid in. */
  readonly amendment?: string
  readonly beginsLater: string
  /** From when a text is in force, behind a day. */
  readonly inForceFrom?: string
  /** The whole of a note that postpones an article, around its groups `number` and `day`. */
  readonly postponed: (day: string) => string
}
