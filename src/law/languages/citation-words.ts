/**
 * Words with which one language cites law: sources of regular expressions, each of which meets a whole folded word. What a language
 * has not may be left out.
 */
export interface CitationWords {
  /** An article, in the forms that stand before its number or behind it. */
  readonly article: string
  /** Of these, the plural. */
  readonly articles: string
  /** Of these, those with a number before them that is no count: «по 274 статье». */
  readonly ofOneNumber?: string
  /** What an article is called in other countries, and its plural. */
  readonly section?: string
  readonly sections?: string
  /** Pieces of an article, the largest first; `minor` is too small to cite. */
  readonly part: string
  readonly paragraph: string
  readonly point: string
  readonly minor: string
  /** Pieces of which the plural is meant where the word is in the singular: «ч. 1-3». */
  readonly shortUnit?: string
  readonly pluralUnit: string
  /** Endings written after a number and its hyphen. */
  readonly ending: string
  /** Of these, those by which an article is called for short: «274-я». */
  readonly shortArticle?: string
  /** Letters that stand for these words behind a number and its hyphen, and only where an act or an article is named before them. */
  readonly abbreviated?: Readonly<Record<'article' | 'part' | 'paragraph' | 'point', string>>
  readonly and: string
  /** «с 172 по 174», "from 172 to 174". */
  readonly from?: string
  readonly to?: string
  /** Beginnings and forms of what is counted by the number before it, which then is no article. */
  readonly countedStem: string
  readonly countedForm: string
  /** The plural of any noun that a number before it counts: «131 протоколов», "131 reports". */
  readonly countable?: string
  /** A verb or a pronoun that goes on about an article: «грозит», «возбуждено», «ему». */
  readonly saying?: string
  /** By it an article is told instead of by its number: «по каждой статье УК 20 …». */
  readonly picked?: string
  readonly month: string
  readonly year: string
  /** «Республики» of «Республики Казахстан». */
  readonly state?: string
  /** A country that is no more. */
  readonly gone?: string
  /** What may stand between an article and its act. */
  readonly between: string
  /** «этого Кодекса», "the same Code". */
  readonly same: string
  /** What joins the articles of a list, besides `and`. */
  readonly joining: string
  /** A note that is part of an article, and an annex of an act. */
  readonly note?: string
  readonly annex?: string
}
