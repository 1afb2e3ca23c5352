/**
 * How editors of laws in one language say that a text is gone or not there yet, as sources of regular expressions that meet
 * lines as `folded` makes them. Each pattern is
 * a whole remark or a whole part of one: what is not named here is law, and a line that holds any of it is law too.
 */
export interface RemarkWords {
  /** Stems of the months, January first. */
  readonly months?: readonly string[]
  /** Every remark holds one of them: most lines do not, and need no closer look. */
  readonly signs: string
  /** «исключен»: said of one provision, so that it may stand alone. */
  readonly gone: string
  /** «исключены»: may be said of people and things, so that a line of one number must name the act, too. */
  readonly goneMany?: string
  /** What the remark may name: «статья 5», «абзац второй». */
  readonly subject?: string
  /** The act or the day behind it: « Законом РК от 01.02.2033 № 9-X». */
  readonly goneBy?: string
  /** What may stand behind it in brackets only. */
  readonly goneByInBrackets?: string
  /** «вводится в действие с 1 января 2033 года», with the group `day`; a beginning without a day is one, too. */
  readonly later?: string
  readonly laterBy?: string
  /** Whether the words of the group `title`, as they are written, are the title of an act. */
  readonly isTitle?: (words: string) => boolean
  /** A line of the law that opens a list of what may be done: behind «may be:» the item «deleted;» is law. */
  readonly opensDeeds?: string
  /** How notes tell that an amendment leaves the text in a language as it is, by that language. */
  readonly unchanged?: Readonly<Record<string, string>>
  /**
   * How notes tell that a text is suspended, and when: in capitals, too, since these meet notes as they are written. The group `since`
   * is the first day on which it does not work, `until` the first on which it does again, `last` the last on which it does not.
   */
  readonly suspended?: { readonly says: string; readonly spans: string }
  /** How notes tell that a suspension was lifted; the group `since` is the first day on which the text works again. */
  readonly resumed?: { readonly says: string; readonly since: string }
  /** How a law or a note tells that a text works in another wording until a day, which `suspended.spans` finds. */
  readonly transitional?: TransitionalWords
}

/** The words of another wording for a time: places have the group `number`, or `ordinal` in words. */
export interface TransitionalWords {
  /** Every text that gives such a wording holds one of them, as it stands here: most do not, and need no closer look. */
  readonly signs: readonly string[]
  /** The group `own` is there where the wording follows. */
  readonly says: string
  readonly article: string
  readonly part: string
  readonly point: string
  /** Pieces that are not put in place: a paragraph or a sentence, and what is no article, such as a heading or an annex. */
  readonly otherPieces: string
  /** The place is one of another act. */
  readonly otherAct: string
  /** What a whole article begins with, before its heading. */
  readonly heading: string
}
