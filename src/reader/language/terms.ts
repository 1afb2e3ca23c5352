/** How words describe and are described: where an expression that stands for a term begins and ends. Folded. */
export interface TermWords {
  /** Endings of words that describe: alone they are no term, the noun behind them belongs to it. */
  readonly adjectives: RegExp
  /** Further words that describe a noun in a list of such: "false, malicious and …". */
  readonly inLists?: RegExp
  /** Of these, endings of such as want a noun even as the last of several. */
  readonly wantsNoun: RegExp
  /** Pronouns that belong to an adjective and are no noun: «чуждая нам | идеология». */
  readonly complements?: RegExp
  /** Nouns that stand last of several, where nouns describe each other: "human rights | defenders". */
  readonly heads?: RegExp
  /** Nouns that end an expression which words of another stand behind, where nouns describe each other: "radical currents | hide ideas". */
  readonly plurals?: RegExp
  /** Words that describe only with the one before them: «жат | пиғылды». */
  readonly wantsBefore?: RegExp
  /** Forms of a noun that has what stands behind it, where verbs stand last: «күштердің | арандатуы». */
  readonly owners?: RegExp
  /** Forms of a noun to which something is done: «азаматтарды». */
  readonly objects?: RegExp
  /** Nouns of which nothing is left to define without what governs them: «дәстүрімізге | қарсы». */
  readonly bareObjects?: RegExp
  /** Words that say how often or how plainly, and are no part of what a term means: «очередная | провокация», "yet another". */
  readonly epithets?: RegExp
  /** Participles that govern what follows them, and so describe no noun behind it. */
  readonly governing?: RegExp
  /** Words that begin another expression, so that no adjective before them describes a noun behind them: "about", "the". */
  readonly beginsAnother?: RegExp
  /** Words that only say that a noun before them is of a kind, and what stands between the two: "videos | of a provocative | nature". */
  readonly kinds?: { readonly noun: RegExp; readonly leads: readonly string[] }
  /** Words that leave open who is meant, not what the words mean: «определенные силы». */
  readonly indefinite: RegExp
  /** Words that only point at what is spoken of («этих», "these"). */
  readonly pointers?: readonly string[]
  /** Endings of verbs and adverbs, which no adjective describes. */
  readonly notNouns: RegExp
  /** Verbs, and adjectives that no noun may be taken for: without a noun they are no term. */
  readonly noTermAlone?: RegExp
  /**
   * Verbs that tell what somebody does to what stands behind them, or before them where verbs stand last, which names nothing:
   * "distort | facts", «халықты | арандатып».
   */
  readonly deeds?: RegExp
  /** Verbs that tell what is done with what stands behind them, or before them where verbs stand last: "spread | fakes". */
  readonly spreads?: RegExp
  /** Nouns as short as prepositions are. */
  readonly shortNouns: readonly string[]
  /** Endings of ordinals, where they are those of nouns too. */
  readonly ordinals?: RegExp
  /** Words that point at what is at hand, and so at a case and at no rule: «эти публикации». */
  readonly pointing: RegExp
  /** Words before a noun that name what was told of before: "such rumours". */
  readonly demonstratives: RegExp
  /** Words that tell what is called by a name behind them, where those that describe it have no ending of their own. */
  readonly calledSo?: RegExp
  /** Short words that say nothing of what a clause is about. */
  readonly empty: RegExp
  /** Words that join words, or part them. */
  readonly joints: readonly string[]
  /** Those of them that join nouns, and never two adjectives of one noun: «дүмшелік пен популизм». */
  readonly nounJoints?: readonly string[]
  /** Words, beginnings and endings that deny a name to those who bear it: «так называемые», "pseudo-"; global. */
  readonly denies: RegExp
  /** An expression in its base form, or nothing where it cannot be told surely; without this, all stand in theirs. */
  readonly baseForm?: (words: readonly string[], behind?: string) => readonly string[] | undefined
}
