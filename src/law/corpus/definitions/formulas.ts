import type { Gap } from './gaps.ts'
import type { Subject } from './subject.ts'
import type { Span } from './units.ts'

export type Scope = 'act' | 'chapter' | 'article' | 'other'

/** What a formula finds, as places in the words that it was given. */
export interface Match {
  readonly term: Span
  readonly says: Span
  readonly scope?: Scope
}

/** How a language defines. All words are given as `plain` makes them. */
export interface Formulas {
  /** A heading that announces definitions. */
  readonly heading: RegExp
  /** What a heading has around what it is about: "Concept of X". */
  readonly concept: RegExp
  /** What a heading tells of besides: "X and its kinds". */
  readonly further: RegExp
  /** A sentence that announces a list of definitions. */
  readonly intro: RegExp
  /** A paragraph that is nothing but a title of a list. */
  readonly title: RegExp
  /** A sentence that may announce one, if what follows looks like it: "In this section:". */
  readonly bareIntro: RegExp
  /** What stands in a list where a definition was taken out, or is not in force yet. */
  readonly gone: RegExp
  /** A term that a full stop parts from its meaning, in a list that is announced: "Nuisance. Any condition that …" */
  readonly stopped?: RegExp
  /** Where items of an announced list begin that commas alone join. */
  readonly commaItems?: (words: string) => readonly Gap[]
  /** What begins a statutory note. */
  readonly note: RegExp
  /** Verbs that part the term of a list from what it means, besides a dash or a colon. */
  readonly verb: RegExp
  /** A coat of arms, a seal: how it looks is described, and not what it is. */
  readonly drawn: RegExp
  /** The beginning of a paragraph that tells of a body that it names besides. */
  readonly toldOf?: RegExp
  /** The beginning of the last words of a list of terms, that tell of one more: "and references to X are to Y". */
  readonly refers?: RegExp
  /** The title of what is listed and not explained: the tasks of a body. */
  readonly listed?: RegExp
  /** The end of a word that something else belongs to. */
  readonly owner?: RegExp
  /** Ends of words that no term has, unless the title has it too: cases, what something belongs or relates to. */
  readonly forms?: readonly RegExp[]
  /** A thing and what it is of: «сдача крови». */
  readonly ofThing?: RegExp
  /** Another name between commas behind the first: ", also called a walker,". */
  readonly alias: RegExp
  /** What stands in brackets before a short name. */
  readonly hereinafter: RegExp
  /** What an aside begins with that explains: "that is". */
  readonly thatIs: RegExp
  /** What opens the meanings of the letters of a formula: "where:". */
  readonly legend: RegExp
  /** Which of several, and no name: "the first group". */
  readonly numbered: RegExp
  /** What stands between the title of an article and what it means, where its first sentence repeats it. */
  readonly titleVerb: RegExp
  /** The same where the verb ends the sentence; `says` is what stands before it. */
  readonly titleEnd?: RegExp
  /** Words that tell one thing from another of its kind: a description, no list and no time. */
  readonly described: RegExp
  /** What opens a list of forms or kinds, or of what the law calls so; every item must then say what its thing is. */
  readonly kinds: RegExp
  /** Words that tell how, when or to whom, and no thing. */
  readonly adverbial: RegExp
  /** The end of a sentence that names what it told of before: no dash in it explains. */
  readonly called?: RegExp
  /** What stands before a dash and has no name: a result, a term, a chairman. Without it, only the heading names. */
  readonly unnamed?: RegExp
  /** A meaning that tells one person from others: a role of two words has a name then. */
  readonly person?: RegExp
  /** A noun with what tells it from others of its kind, right behind a colon: «сообщение, направленное без согласия». */
  readonly explained?: RegExp
  /** A dash that only says which of its kind a thing is: «юридическое лицо – нерезидент»; read from the last word before it. */
  readonly apposition?: RegExp
  /** What follows the name of an offence: it is punished, not defined. */
  readonly sanction: RegExp
  /** What opens a sentence that only says what holds where the one before it does not: «если оно неизвестно, …». */
  readonly otherwise: RegExp
  /** A line of the publisher about changes of the text. */
  readonly editorial: RegExp
  /** Beginning of defining words that are none: a sanction, a number. */
  readonly notDefining: RegExp
  /** Beginning of words that are no term, and of words that define no item even of a list of terms: a time limit. */
  readonly noTerm: RegExp
  readonly noMeaning: RegExp
  /** The end of words before a dash that sentences read: "X is –". */
  readonly said?: RegExp
  /** A finite verb: words with one are no term, unless the law says that they are. */
  readonly told: RegExp
  readonly scope: (words: string) => Scope | undefined
  /** Definitions that a sentence makes; `listed` inside a list of definitions. */
  readonly inSentence: (sentence: string, listed: boolean, subject: Subject) => readonly Match[]
  /** The end of a sentence that goes on in the points below it: "… if—". */
  readonly opens?: RegExp
  /** What a paragraph defines that opens a list whose last words have the verb. */
  readonly opensList?: (said: string, tail: string, subject: Subject) => Span | undefined
  /** Short names that a text gives: "(hereinafter – X)". */
  readonly shortNames: (text: string) => readonly Match[]
}
