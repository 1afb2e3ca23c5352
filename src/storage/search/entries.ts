import type { Tag } from '../../law/law.ts'
import type { Reading } from '../../reader/reading.ts'

export type EntryKind = 'opinion' | 'statement'

/** A text that can be found. */
export interface Entry {
  readonly kind: EntryKind
  readonly subject: string
  readonly language: Tag
  /** Place in the record of what made it public or changed it: later ones are found first. */
  readonly seq: number
}

/** What a text is found by. */
export interface Words {
  readonly title: string
  /** All of it, the title included. */
  readonly all: string
}

/** Where words are looked up that no fact holds. */
export interface Sources {
  textOf(statement: string): Promise<string>
  readingOf(id: string): Promise<Reading | undefined>
}

/** Where entries are kept. */
export interface EntryShelf {
  /**
   * Puts an entry in place of what was known of the same text in the same language.
   * @param words are asked for where words are kept too
   */
  put(entry: Entry, words: (sources: Sources) => Promise<Words>): Promise<void>
  /** Takes a text out of what can be found, in one language or in all. */
  remove(kind: EntryKind, subject: string, language?: Tag): Promise<void>
}
