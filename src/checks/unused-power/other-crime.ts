import type { Move, SentenceView, View } from '../../reader/check.ts'
import { pointsBack } from '../../reader/for-checks/points-back.ts'

/** Kinds of crime that have nothing to do with each other; what stands between two of them stands in the lists of both. */
const KINDS = ['crime-of-words', 'crime-of-drugs', 'crime-of-gain', 'crime-of-force', 'crime-of-road']

/** What several sentences tell of crimes, read off once: each offence or case is held against all of them in one step. */
export interface Crimes {
  /** Numbers of the sentences. */
  readonly told: ReadonlySet<number>
  /** Kinds of all together, a bit each. */
  readonly kinds: number
  /** Whether one of them may be of any kind. */
  readonly mayBeAny: boolean
}

/** Of which crimes the cases in some sentences are. One that says that it is another is of none that the text tells of besides. */
export function crimesOfCases(view: View, numbers: readonly number[]): Crimes {
  let kinds = 0
  let mayBeAny = false
  for (const n of numbers) {
    const sentence = view.sentence(n)
    if (isAnother(sentence)) continue
    const own = kindsOfCase(sentence)
    kinds |= own
    mayBeAny ||= own === 0
  }
  return { told: new Set(numbers), kinds, mayBeAny }
}

/** Which crimes some moves tell of. */
export function crimesOfOffences(view: View, moves: readonly Move[]): Crimes {
  const told = new Set(moves.map(({ sentence }) => sentence.n))
  const kinds = Array.from(told, (n) => kindsOfOffence(view, n))
  return { told, kinds: kinds.reduce((all, own) => all | own, 0), mayBeAny: kinds.includes(0) }
}

/**
 * «В чате звучат угрозы … За кражу велосипеда задержан житель Оша»: cases that say themselves that they are others, or that are of another
 * kind of crime, and take up nothing.
 */
export function isOfOtherCrime(view: View, { sentence }: Move, cases: Crimes): boolean {
  if (cases.told.has(sentence.n) || cases.mayBeAny) return false
  if (cases.kinds === 0) return true
  const kinds = kindsOfOffence(view, sentence.n)
  return kinds !== 0 && (kinds & cases.kinds) === 0
}

/** Whether the case in a sentence is of none of the crimes that are told. */
export function isOtherCase(sentence: SentenceView, offences: Crimes): boolean {
  if (offences.told.has(sentence.n)) return false
  if (isAnother(sentence)) return true
  const kinds = kindsOfCase(sentence)
  return kinds !== 0 && !offences.mayBeAny && (kinds & offences.kinds) === 0
}

function isAnother(sentence: SentenceView): boolean {
  return sentence.hits('another-case').length > 0
}

/** Kinds of the case in a sentence, none where it takes up what was told before. */
function kindsOfCase(sentence: SentenceView): number {
  return pointsBack(sentence) ? 0 : kindsIn(sentence)
}

/** Kinds of an offence by its own sentence, or else by the one before. */
function kindsOfOffence(view: View, n: number): number {
  const own = kindsIn(view.sentence(n))
  return own !== 0 || n === 0 ? own : kindsIn(view.sentence(n - 1))
}

/** Kinds of crime that a sentence names, a bit each. */
export function kindsIn(sentence: SentenceView): number {
  return KINDS.reduce((kinds, kind, bit) => (sentence.hits(kind).length > 0 ? kinds | (1 << bit) : kinds), 0)
}
