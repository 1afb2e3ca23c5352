import type { StatementLanguage } from '../law/law.ts'
import type { ActWords } from './language/acts.ts'
import type { FigureWords } from './language/figures.ts'
import type { LiabilityWords } from './language/liability.ts'
import type { PenaltyWords } from './language/penalties.ts'
import type { StatuteReferences } from './language/statutes.ts'
import type { YearWords } from './language/years.ts'

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
  /** Words that may join clauses where no mark stands before them. */
  readonly joinsUnmarked: RegExp
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
  /** A folded word for a part of an article; and one with its number before it: «3-бөлігі». */
  readonly part: RegExp
  readonly joinedPart?: RegExp
  /** Whether numbers only stand before that word («3 бөлігі»), not behind it. */
  readonly numbersFirst: boolean
  /** Forms of an ordinal that agree with that word, where not all do. */
  readonly ordinals?: RegExp
  /** Further articles that are not named: «и иным статьям». */
  readonly others: RegExp
  /** A code among the words of a citation: it says what is punished, and gives no body its power. */
  readonly code: RegExp
}

/** Whom a fine may be for, as texts tell them apart. */
export type FinedKind = 'person' | 'legal' | 'official' | 'small' | 'medium' | 'large' | 'blogger' | 'user'

/** How texts call those whom a fine is for, whole words; as `plain` makes them. */
export type FinedWords = Readonly<Record<FinedKind, RegExp>>

/** What the name of a body tells of its powers, whatever the pack of a country knows of its kind. */
export interface BodyWords {
  /** Houses that may only ask, whatever kind of body their name resembles: an embassy, a museum, a town hall. */
  readonly houses: RegExp
  /** State security, supervision, a government. */
  readonly powers: RegExp
}

/** What the names of bodies and offices tell of whose they are. Folded. */
export interface OfficeWords {
  /** Beginnings of words that many bodies share: «министерство», "police". */
  readonly ofMany: RegExp
  /** Beginnings of offices that only one person holds. */
  readonly ofOne: RegExp
  /** Beginnings of offices that many hold: where a text names nobody with one, it speaks of its own speaker. */
  readonly ofPerson: RegExp
  /** Those who pass on what their body says, within the name of an office as it is written. */
  readonly press: RegExp
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
  /** Words that point at what is at hand, and so at a case and at no rule: «эти публикации». */
  readonly pointing: RegExp
  /** Short words that say nothing of what a clause is about. */
  readonly empty: RegExp
  /** Words that join words, or part them. */
  readonly joints: readonly string[]
  /** Words, beginnings and endings that deny a name to those who bear it: «так называемые», "pseudo-"; global. */
  readonly denies: RegExp
  /** An expression in its base form, or nothing where it cannot be told surely; without this, all stand in theirs. */
  readonly baseForm?: (words: readonly string[]) => readonly string[] | undefined
}

/** How persons are named, besides by initials: folded forms in all cases. */
export interface NameWords {
  /** Beginnings of legal forms and of other words that stand before the name of an organisation. */
  readonly organisation: RegExp
  /** First names. */
  readonly given: RegExp
  /** Endings of patronymics, which hardly any other word has. */
  readonly patronymic: RegExp
  /** Endings of surnames: they tell one behind a title or beside a first name. */
  readonly surname: RegExp
  /** Of these, endings that tell a surname beside any capitalised word that may be a first name. */
  readonly sureSurname: RegExp
  /** Words that look like a name of a person and are none: places, peoples, bodies and what bears a person's name. */
  readonly nobody: RegExp
  /** Endings of words that describe a noun and so are no first name. */
  readonly describes?: RegExp
  /** Words before a single capitalised word that make a name of it, or behind it. */
  readonly title: RegExp
  readonly titleBehind?: RegExp
  /** Whether a title makes a name of any capitalised word, not only of one that ends as a surname does. */
  readonly titleTellsAny?: true
  /** Form in which a surname stands for who did something («Аблязовым»), and of a noun that it would only describe. */
  readonly byWhom?: { readonly surname: RegExp; readonly described: RegExp }
  /** Words before and behind the name of a person that something bears: «улица Жамбыла Жабаева», "Nelson Mandela Foundation". */
  readonly bearsName: { readonly before: RegExp | undefined; readonly behind: RegExp | undefined }
  /** A word or two before a capitalised word that make it an example of a group ("like Hamas"), unless things are only written there. */
  readonly example?: {
    readonly words: RegExp
    readonly phrase: readonly [string, string]
    readonly platforms: RegExp
  }
  /** Words for those who fight or speak under the capitalised name before, and a word that may stand between: "Reuters news agency". */
  readonly underName?: { readonly words: RegExp; readonly between: string }
}

/** What a clause has to hold, or to have behind it, so that it can be quoted alone. Folded. */
export interface PredicateWords {
  /** Main verbs, and what stands for one. */
  readonly finite: RegExp
  /** Words that are main verbs only before some others: "warned | that", not "fabricated reports". */
  readonly past?: { readonly word: RegExp; readonly before: RegExp }
  /** Main verbs that a clause may begin with, since they tell whose they are: «призываем», "we". */
  readonly ownSubject?: RegExp
  /** Verbs that call on people where a sentence begins with them. */
  readonly imperative?: RegExp
  /** Verbs that are not a clause's own, where they have a form of theirs. */
  readonly infinitive?: RegExp
  /** Words that open a clause without which the one before is not whole: «сообщил, что …». */
  readonly complements: readonly string[]
  /** Words that no quote ends with: «против тех, | кто …». */
  readonly wantsMore?: RegExp
}

/** How it is told who says something. Folded. */
export interface SpeechWords {
  /** Verbs of saying. */
  readonly says: RegExp
  /** Words between such a verb and what is said. */
  readonly that: readonly string[]
  /** Words before a source that a comma parts from what it says: «по словам …,». */
  readonly heads: readonly (readonly string[])[]
  /** Whether a name behind them stands in another form than its base one. */
  readonly headsInflect?: true
  /** Words that stand for a source named before. */
  readonly pronouns: RegExp
  /** Endings of surnames in other than their base form. */
  readonly oblique?: RegExp
  /** Last word of such a source, where it tells one: «…айтуынша,». */
  readonly headEnds?: RegExp
}

/** A language that statements are read in. One folder in `src/languages/` each; found by its folder. */
export interface Language extends ClauseWords {
  readonly tag: StatementLanguage
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
  readonly acts: ActWords
  /** Where it cites statutes in ways of its own: "section 1 of the Food Act". */
  readonly statutes?: StatuteReferences
  readonly figures: FigureWords
  readonly years: YearWords
  readonly articles: ArticleWords
  readonly liability: LiabilityWords
  readonly penalties: PenaltyWords
  readonly fined: FinedWords
  readonly bodies: BodyWords
  readonly offices: OfficeWords
  readonly names: NameWords
  readonly terms: TermWords
  readonly predicates: PredicateWords
  readonly speech: SpeechWords
  /**
   * Light keys of a word: two words with a common key are forms of one word, as far as suffixes tell. No dictionary, so
   * that a cold start stays cheap; the folder's `dictionary.ts` knows more, where there is one.
   */
  readonly keys: (folded: string) => readonly string[]
}
