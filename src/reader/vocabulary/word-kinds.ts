import type { Language } from '../language.ts'
import { USUAL_WORDS, type Words } from '../scan/words.ts'
import { widened } from '../tables/growing.ts'

/** What a word may be to the clauses, the sources and the terms around it, as its language's lists and patterns tell. */
export const OPENER = 0
export const JOINER = 1
export const COORDINATOR = 2
export const TURN = 3
export const STRESS = 4
export const COMPLEMENT = 5
export const VERB = 6
export const FINITE = 7
/** A main verb only before a word of the next kind. */
export const PAST = 8
export const BEHIND_PAST = 9
export const INFINITIVE = 10
export const IMPERATIVE = 11
export const OWN_SUBJECT = 12
export const WANTS_MORE = 13
export const SAYS = 14
export const THAT = 15
export const ENDS_HEAD = 16
export const PRONOUN = 17
export const OBLIQUE = 18
export const GENERAL = 19
export const WANTS_NOUN = 20
export const INDEFINITE = 21
export const NO_NOUN = 22
export const JOINT = 23
/** Words that phrases begin with: what joins the last item of a list, what a source stands behind, conditions, and ties. */
export const ADDS = 24
export const HEAD = 25
export const CONDITION_BEFORE = 26
export const CONDITION_BEHIND = 27
export const POSTPOSITION = 28
export const TIE = 29
export const NO_SUBJECT = 30
export const RELATIVE = 31
const KINDS = 32

type Test = (folded: string) => boolean

/** Answers whether words are of a kind; each is asked once for each distinct word, and only if anybody asks. */
export interface WordKinds {
  is(word: number, kind: number): boolean
  /** Forgets all words. */
  forget(): void
}

const YES = 1
const NO = 2

/** Makes the answers for one language. */
export function createWordKinds(language: Language, words: Words): WordKinds {
  const tests = testsOf(language)
  /** An answer for each kind, of one word behind the other; 0 where it was not asked yet. */
  let known = new Int8Array(KINDS * USUAL_WORDS)
  return {
    is(word, kind) {
      const at = word * KINDS + kind
      return (at < known.length && known[at] !== 0 ? known[at] : ask(word, kind)) === YES
    },
    forget() {
      known.fill(0)
    },
  }

  function ask(word: number, kind: number): number {
    if ((word + 1) * KINDS > known.length) known = widened(known, new Int8Array(2 * (word + 1) * KINDS))
    const answer = (tests[kind] as Test)(words.folded[word] as string) ? YES : NO
    known[word * KINDS + kind] = answer
    return answer
  }
}

function testsOf(language: Language): readonly Test[] {
  const { clauses, generalWords, predicates, speech, terms } = language
  const { conditions } = clauses
  const tests: Test[] = []
  tests[OPENER] = among(clauses.clauseOpeners)
  tests[JOINER] = among(clauses.joiners)
  tests[COORDINATOR] = among(clauses.coordinators)
  tests[TURN] = among(clauses.turns)
  tests[STRESS] = among(clauses.stresses)
  tests[COMPLEMENT] = among(predicates.complements)
  tests[VERB] = like(clauses.verbs)
  tests[FINITE] = like(predicates.finite)
  tests[PAST] = like(predicates.past?.word)
  tests[BEHIND_PAST] = like(predicates.past?.before)
  tests[INFINITIVE] = like(predicates.infinitive)
  tests[IMPERATIVE] = like(predicates.imperative)
  tests[OWN_SUBJECT] = like(predicates.ownSubject)
  tests[WANTS_MORE] = like(predicates.wantsMore)
  tests[SAYS] = like(speech.says)
  tests[THAT] = among(speech.that)
  tests[ENDS_HEAD] = like(speech.headEnds)
  tests[PRONOUN] = like(speech.pronouns)
  tests[OBLIQUE] = like(speech.oblique)
  tests[GENERAL] = (word) => generalWords.has(word)
  tests[WANTS_NOUN] = like(terms.wantsNoun)
  tests[INDEFINITE] = like(terms.indefinite)
  tests[NO_NOUN] = like(terms.notNouns)
  tests[JOINT] = among(terms.joints)
  tests[ADDS] = beginning(clauses.additions)
  tests[HEAD] = beginning(speech.heads)
  tests[CONDITION_BEFORE] = beginning(conditions.before.map(wordsOf))
  tests[CONDITION_BEHIND] = beginning(conditions.behind.map(wordsOf))
  tests[POSTPOSITION] = among(clauses.postpositions ?? [])
  tests[TIE] = beginning([...(clauses.ties ?? []), ...(clauses.tiesBeforeComma ?? [])])
  tests[NO_SUBJECT] = like(clauses.noSubject)
  tests[RELATIVE] = among(clauses.relatives ?? [])
  return tests
}

function among(list: readonly string[]): Test {
  return (word) => list.includes(word)
}

function like(pattern: RegExp | undefined): Test {
  return (word) => pattern?.test(word) === true
}

function beginning(phrases: readonly (readonly string[])[]): Test {
  return (word) => phrases.some(([first]) => first === word)
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.split(' ')
}
