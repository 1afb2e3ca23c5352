/**
 * Words of one language around the acts that are cited: what they are called, whose they are, and what is no act of ours. Sources of
 * regular expressions, each of which meets a whole folded word.
 */
export interface ActWords {
  /** An act by its age, before its name: the newest, and the one before it. */
  readonly newAct?: string
  readonly previousAct?: string
  /** Treaties and the like, which no pack has. */
  readonly treaty?: string
  /** What the last article of a law provides: when it comes into force. */
  readonly closing: string
  /** A law, in the forms in which its name is read. */
  readonly law: string
  /** Beginnings of what has parts of its own, that are no article’s: «глава», "chapter". */
  readonly document: string
  /** What follows a part that belongs to nothing behind it. */
  readonly following?: string
  /** «Той же статьи», "the same article": the word before. */
  readonly sameArticle: string
  /** What only a federation has. */
  readonly federal?: string
  /** What a state is called before its name: «Королевства», "the Islamic Republic of". */
  readonly beforeCountry?: string
  /** «местного УК», "the local Criminal Code". */
  readonly local?: string
  /** Letters that stand beside an act and name a body or a firm, and no country. */
  readonly bodyLetters?: string
  /** Unions of states, which are no countries: what they say of a code is said of ours. */
  readonly union?: string
  /** Of those, the ones that have codes of their own. */
  readonly unionWithCodes?: string
  /** What joins countries in a list. */
  readonly listing: string
  /** What makes a country one that is only compared with. */
  readonly compared?: string
  /** What opens a clause. */
  readonly opening?: string
  /** Small words between a country and the act that is its own. */
  readonly small?: string
  /** That an act exists or applies there. */
  readonly being?: string
}
