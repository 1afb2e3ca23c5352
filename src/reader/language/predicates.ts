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
  /** Words by which speakers call on themselves and others together, and nobody is ordered: "let us", «давайте», «сақтайық». */
  readonly together?: RegExp
  /** Verbs that are not a clause's own, where they have a form of theirs. */
  readonly infinitive?: RegExp
  /** Words that may stand between a subject and its verb: adverbs, auxiliaries, and what opens a relative clause. */
  readonly besideVerb?: RegExp
  /** How words end that tell of what became usual, where verbs stand last: «жиі ұрынатын болды», «тарала бастады». */
  readonly habitual?: RegExp
  /** Words that open a clause without which the one before is not whole: «сообщил, что …». */
  readonly complements: readonly string[]
  /** Verbs that tell nothing without another: «пытаются», "want". */
  readonly seeks?: RegExp
  /** Words that no quote ends with: «против тех, | кто …». */
  readonly wantsMore?: RegExp
  /** Where verbs stand last: those by which speakers tell what they do themselves, … */
  readonly own?: RegExp
  /** … main verbs that tell what happened, … */
  readonly happened?: RegExp
  /** … forms of a verb that describe the noun behind it, … */
  readonly describes?: RegExp
  /** … and endings of nouns that take part in the sentence. */
  readonly inflected?: RegExp
}
