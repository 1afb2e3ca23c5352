import type { SentenceView, Stretch } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'
import { isAdjective, isJoint, isMainVerb, isNoun, mayJoinAdjectives } from './expression.ts'

/** Adjectives that a list is followed over at most, on either side. */
const LONGEST = 5

/** A list of adjectives with the noun of all, in which one of them stands for a term: «ложные, провокационные и деструктивные призывы». */
export interface Listed {
  /** What is quoted, unless another term is asked about there too. */
  readonly whole?: Stretch
  /** Whether it is one of two with "and" between: of "divisive and unpatriotic content" neither is asked about alone. */
  readonly isPair?: boolean
  /** The noun, where it does not stand beside the adjective that is asked about. */
  readonly noun?: Stretch
}

/** The list that an expression is part of; nothing where no other adjective stands beside it. */
export function listedAround(sentence: SentenceView, at: Stretch): Listed | undefined {
  const noun = nounBehind(sentence, at)
  const to = noun?.to ?? at.to
  // Of adjectives without a noun nothing is told that has a list.
  if (noun === undefined && isDescribing(sentence, at.to - 1)) return undefined
  const from = listStart(sentence, at.from)
  if (from === at.from && to === at.to) return undefined
  const whole = { from, to }
  return { whole, ...(isPair(sentence, at, whole) ? { isPair: true } : {}), ...(noun ? { noun } : {}) }
}

/** Whether a list has nothing but one more adjective, joined before the expression or behind it. */
function isPair(sentence: SentenceView, at: Stretch, whole: Stretch): boolean {
  const before = at.from - whole.from
  const behind = whole.to - at.to
  if (before === 2 && behind === 0) return mayJoinAdjectives(sentence, at.from - 1)
  return before === 0 && behind === 3 && mayJoinAdjectives(sentence, at.to)
}

/** Uses of one list are told apart by their own words: quotes of one check share none. */
export function apartFrom(listed: Listed | undefined, others: readonly Stretch[]): Listed | undefined {
  const whole = listed?.whole
  if (whole === undefined || !others.some((other) => meet(other, whole))) return listed
  return listed?.noun && { noun: listed.noun }
}

/** «Провокационные, | лживые и деструктивные призывы»: the noun behind the last of the list. */
function nounBehind(sentence: SentenceView, { to }: Stretch): Stretch | undefined {
  if (!isDescribing(sentence, to - 1)) return undefined
  let token = to
  for (let passed = 0; passed < LONGEST; passed++) {
    const isNext = isMarked(sentence, token) || mayJoinAdjectives(sentence, token)
    if (!isNext) break
    if (mayJoinAdjectives(sentence, token)) token++
    if (token >= sentence.to || !isDescribing(sentence, token)) return undefined
    token++
  }
  if (token === to || token >= sentence.to || sentence.parted(token)) return undefined
  if (!isNoun(sentence, token) || isMainVerb(sentence, token)) return undefined
  return { from: token, to: token + 1 }
}

/** «Ложную, | провокационную информацию»: where the adjectives before it begin. */
function listStart(sentence: SentenceView, from: number): number {
  if (!isDescribing(sentence, from)) return from
  let start = from
  for (let passed = 0; passed < LONGEST; passed++) {
    const isJoined = !sentence.parted(start) && mayJoinAdjectives(sentence, start - 1)
    const before = isJoined ? start - 2 : start - 1
    if (!isJoined && !isMarked(sentence, start)) break
    if (before < sentence.from || !isDescribing(sentence, before) || hasObject(sentence, before)) break
    start = before
  }
  return start
}

/** «Өтірік таратқан, | арандатушы жазба»: where verbs stand last, what describes by a deed may have an object before it. */
function hasObject(sentence: SentenceView, token: number): boolean {
  const { clauses, terms } = sentence.spokenIn
  if (!clauses.verbsLast || isAdjective(sentence, token)) return false
  const before = token - 1
  if (before < sentence.from || sentence.parted(token) || isJoint(sentence, before)) return false
  return [terms.deeds, terms.wantsNoun].some((verbs) => verbs?.test(sentence.word(token)))
}

/** Whether a mark between items stands before a word. */
function isMarked(sentence: SentenceView, token: number): boolean {
  return token < sentence.to && token > sentence.from && sentence.partsClauses(token)
}

function isDescribing(sentence: SentenceView, token: number): boolean {
  if (token < sentence.from || token >= sentence.to) return false
  const { clauses, terms } = sentence.spokenIn
  const word = sentence.word(token)
  // «Атакой, | которую ведут» begins to tell more.
  if (clauses.relativeForms?.test(word)) return false
  return terms.adjectives.test(word) || terms.inLists?.test(word) === true
}
