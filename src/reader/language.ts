import type { Tag } from '../law/law.ts'

/** How a language joins, opens and ends clauses: where a quote may be cut, and how far a denial or a condition reaches. */
export interface ClauseWords {
  /** Words that open a new clause, so that a quote may begin or end there. */
  readonly clauseOpeners: readonly string[]
  /** Words that only join a clause to the one before («и», «что», never «если»): a quote says the same without them. */
  readonly joiners: readonly string[]
  /** Words that join clauses, but also names («мир и согласие»): a quote begins at one only where it joins clauses. */
  readonly coordinators: readonly string[]
  /** Words that join the last item of a list where a comma parts it from the others ("as well as"). */
  readonly additions: readonly (readonly string[])[]
  /** Forms that are mostly verbs. */
  readonly verbs: RegExp
  /** Whether verbs stand last: a clause before a coordinator then ends in one, otherwise the clause behind it holds one. */
  readonly verbsLast: boolean
  /** Where `verbs` knows few main verbs: words by which a coordinator joins a subject all the same ("and its experts"). */
  readonly subjectsBegin?: readonly string[]
  /**
   * Words that a condition or an exception begins with, by whether it stands before what hangs on it or behind: they are quoted
   * together («если», «за исключением», "unless").
   */
  readonly conditions: { readonly before: readonly string[]; readonly behind: readonly string[] }
  /** What the last word of a condition tells («таныса»), where it does. */
  readonly conditionEnds?: RegExp
  /** Words that only stress a condition («только если», «таныса ғана»). */
  readonly stresses: readonly string[]
  /** Words that turn against what was said («но», "however"): behind one, a denial is over. */
  readonly turns: readonly string[]
}

/** Abbreviations without their full stop, by where they stand (see `scan.ts`). */
export interface Abbreviations {
  readonly before: readonly string[]
  readonly beforeFigure: readonly string[]
  readonly afterFigure: readonly string[]
  readonly last: readonly string[]
}

/** How a text goes on about an article of law whose number it has told, or will not tell. */
export interface ArticleWords {
  /** Words that speak of an article without its number: «эта статья предусматривает». */
  readonly article: RegExp
  /** Words that begin a sentence on what an article carries: "the maximum penalty is". */
  readonly penalty: RegExp
  /** A folded word for a part of an article. */
  readonly part: RegExp
  /** Whether numbers only stand before that word («3 бөлігі»), not behind it. */
  readonly numbersFirst: boolean
  /** Forms of an ordinal that agree with that word, where not all do. */
  readonly ordinals?: RegExp
}

/** What the name of a body tells of its powers, whatever the pack of a country knows of its kind. */
export interface BodyWords {
  /** Houses that may only ask, whatever kind of body their name resembles: an embassy, a museum, a town hall. */
  readonly houses: RegExp
  /** State security, supervision, a government. */
  readonly powers: RegExp
}

/** How words describe and are described: where an expression that stands for a term begins and ends. Folded. */
export interface TermWords {
  /** Endings of words that describe: alone they are no term, the noun behind them belongs to it. */
  readonly adjectives: RegExp
  /** Of these, endings of such as want a noun even as the last of several. */
  readonly wantsNoun: RegExp
  /** Participles that govern what follows them, and so describe no noun behind it. */
  readonly governing?: RegExp
  /** Words that leave open who is meant, not what the words mean: «определенные силы». */
  readonly indefinite: RegExp
  /** Endings of verbs and adverbs, which no adjective describes. */
  readonly notNouns: RegExp
  /** Nouns as short as prepositions are. */
  readonly shortNouns: readonly string[]
  /** Endings of ordinals, where they are those of nouns too. */
  readonly ordinals?: RegExp
  /** Words that join words, or part them. */
  readonly joints: readonly string[]
  /** Words, beginnings and endings that deny a name to those who bear it: «так называемые», "pseudo-"; global. */
  readonly denies: RegExp
}

/** A language that statements are read in. One folder in `src/languages/` each; found by its folder. */
export interface Language extends ClauseWords {
  readonly tag: Tag
  /** The language's name in itself. */
  readonly name: string
  readonly abbreviations: Abbreviations
  /** Endings of surnames: initials may follow such a word. */
  readonly surnameEndings: readonly string[]
  /** Endings that most verbs of a sentence have and few other words: an abbreviation hardly ends a sentence before one. */
  readonly predicateEndings: readonly string[]
  /** Words before the number of a heading: «Статья 52. Полномочия …» is one sentence. */
  readonly headings: readonly string[]
  /** Telling words that no sentence begins with («ли»): a capital on one is a name. */
  readonly neverFirst: readonly string[]
  /** Script of its letters: a word in it speaks a little for the language. */
  readonly script: 'cyrillic' | 'latin'
  /** Letters that the other languages of the script lack, and how much a word with one speaks for the language (0 to 6). */
  readonly tellingLetters: { readonly letters: string; readonly votes: number }
  /** Frequent words that no other of the languages has, by which a sentence's language is recognised. */
  readonly tellingWords: readonly string[]
  /** Quotation marks for our own sentences. */
  readonly quotationMarks: readonly [string, string]
  /** Folded words that tell nobody why they were taken for a move, however much they weigh: shown alone they say nothing. */
  readonly generalWords: ReadonlySet<string>
  readonly articles: ArticleWords
  readonly bodies: BodyWords
  readonly terms: TermWords
  /**
   * Light keys of a word: two words with a common key are forms of one word, as far as suffixes tell. No dictionary, so
   * that a cold start stays cheap; the folder's `dictionary.ts` knows more, where there is one.
   */
  readonly keys: (folded: string) => readonly string[]
}
