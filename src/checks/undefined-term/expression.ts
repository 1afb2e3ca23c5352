import type { Move, SentenceView, Stretch } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'

const SHORTEST_NOUN = 4

/**
 * Words of the speaker's own with no mark between them: «кампания, …, порочащие» is two expressions, and so are two nouns with
 * «и» between them; two adjectives before one noun are one.
 */
export function isExpression(sentence: SentenceView, hit: Stretch): boolean {
  // «Спекулирующие на теме» tells what somebody does.
  if (length(hit) > 1 && (tellsDeed(sentence, hit) || holdsVerb(sentence, hit))) return false
  if (hasAnotherOwner(sentence, hit)) return false
  for (let token = hit.from + 1; token < hit.to; token++) {
    if (sentence.parted(token)) return false
    if (isJoint(sentence, token) && !joinsAdjectives(sentence, token)) return false
  }
  return !leapsToAnother(sentence, hit) && !sentence.quotesOthers(hit)
}

/** «Бросают тень», «прикрываясь свободой», «халықты арандатып», "distort facts": a verb with what it is done to names nothing. */
function tellsDeed(sentence: SentenceView, { from, to }: Stretch): boolean {
  const { terms, clauses } = sentence.spokenIn
  if (clauses.verbsLast)
    return terms.deeds?.test(sentence.word(to - 1)) === true && !describesNext(sentence, to - 1)
  return terms.deeds?.test(sentence.word(from)) === true || isMainVerb(sentence, from)
}

/** "Campaign | is aimed at discrediting", «дәстүрге қарсы жұмыс істеп | жатыр»: words with a main verb say something, and name nothing. */
function holdsVerb(sentence: SentenceView, { from, to }: Stretch): boolean {
  const { clauses, predicates } = sentence.spokenIn
  const isVerb = (token: number): boolean => {
    const word = sentence.word(token)
    return predicates.finite.test(word) && predicates.describes?.test(word) !== true
  }
  if (clauses.verbsLast) return to - from > 2 && isVerb(to - 1)
  for (let token = from + 1; token < to - 1; token++) if (isVerb(token)) return true
  return false
}

/** «Азаматтарды | деструктивті күштердің арандатуы»: behind an object what is told of belongs to those who do it. */
function hasAnotherOwner(sentence: SentenceView, { from, to }: Stretch): boolean {
  const { objects, owners } = sentence.spokenIn.terms
  if (objects?.test(sentence.word(from)) !== true) return false
  for (let token = from + 1; token < to - 1; token++) if (owners?.test(sentence.word(token))) return true
  return false
}

/** «Билікті қаралаған | жазбалар»: a verb that describes the noun behind it. */
function describesNext(sentence: SentenceView, token: number): boolean {
  const next = token + 1
  if (sentence.spokenIn.predicates.describes?.test(sentence.word(token)) !== true) return false
  return next < sentence.to && !sentence.parted(next) && isNoun(sentence, next) && !endsBefore(sentence, next)
}

/**
 * «Информационный сайт сообщил об атаке»: behind its own noun an adjective reaches neither over a main verb nor into what begins
 * there. What stands right behind it belongs to it: «нетрадиционные для нас течения».
 */
function leapsToAnother(sentence: SentenceView, { from, to }: Stretch): boolean {
  const { beginsAnother, governing, notNouns } = sentence.spokenIn.terms
  const first = sentence.word(from)
  if (!isAdjective(sentence, from) || notNouns.test(first) || governing?.test(first)) return false
  for (let token = from + 2; token + 1 < to; token++)
    if (beginsAnother?.test(sentence.word(token)) || isMainVerb(sentence, token)) return true
  return false
}

export function isMainVerb(sentence: SentenceView, token: number): boolean {
  const { finite, describes, past } = sentence.spokenIn.predicates
  const word = sentence.word(token)
  if (finite.test(word)) return describes?.test(word) !== true
  return past?.word.test(word) === true && past.before.test(sentence.word(token + 1))
}

/** «Жалған және арандатушы», and never «дүмшелік пен популизм»: a joint that may stand between adjectives of one noun. */
export function mayJoinAdjectives(sentence: SentenceView, token: number): boolean {
  return (
    isJoint(sentence, token) && sentence.spokenIn.terms.nounJoints?.includes(sentence.word(token)) !== true
  )
}

function joinsAdjectives(sentence: SentenceView, token: number): boolean {
  if (!isAdjective(sentence, token - 1) || !isAdjective(sentence, token + 1)) return false
  if (!mayJoinAdjectives(sentence, token)) return false
  return !sentence.spokenIn.terms.governing?.test(sentence.word(token + 1))
}

export function isJoint(sentence: SentenceView, token: number): boolean {
  return sentence.spokenIn.terms.joints.includes(sentence.word(token))
}

/** The match of several words that leaps over the fewest others; a single word only where there is no other. */
export function plainestOf<Hit extends Stretch>(hits: readonly Hit[]): Hit | undefined {
  if (hits.length < 2) return hits[0]
  const order = (hit: Stretch): number => (length(hit) === 1 ? Number.POSITIVE_INFINITY : length(hit))
  return hits.toSorted((a, b) => order(a) - order(b) || a.from - b.from)[0]
}

/** The expression with a noun of its own that is joined to one: «деструктивным течениям и | чуждым ценностям». */
export function joinedTo(
  sentence: SentenceView,
  at: Stretch,
  others: readonly Stretch[],
): Stretch | undefined {
  return others.find((other) => {
    const [first, last] = at.from < other.from ? [at, other] : [other, at]
    if (last.from !== first.to + 1 || !isJoint(sentence, first.to)) return false
    if (isParted(sentence, { from: first.to - 1, to: last.from + 1 })) return false
    if (sentence.word(first.from) === sentence.word(last.from)) return false
    return length(first) > 1 && length(last) > 1
  })
}

/** «Дезинформируют», "is provocative": a verb, or an adjective whose noun stands elsewhere, is no term that anybody could define. */
export function lacksNoun(at: Stretch, move: Move): boolean {
  const { sentence } = move
  const { from, to } = withNoun(at, move)
  if (to - from > 1 || !sentence.spokenIn.terms.noTermAlone?.test(sentence.word(from))) return false
  return !hasNounBehindList(sentence, to)
}

/** «Провокационных, деструктивных | материалов»; "provocative, insulting | to officials" has none. */
function hasNounBehindList(sentence: SentenceView, at: number): boolean {
  if (at >= sentence.to || !isAdjective(sentence, at)) return false
  let token = at + 1
  while (token < sentence.to && (isAdjective(sentence, token) || isJoint(sentence, token))) token++
  return token < sentence.to && !sentence.parted(token) && isNoun(sentence, token)
}

/** The expression with the noun that its adjectives describe, where it stands right behind them. */
export function withNoun(at: Stretch, move: Move): Stretch {
  const { sentence } = move
  const { to } = sentence
  const last = at.to - 1
  const { wantsNoun, complements } = sentence.spokenIn.terms
  // «Чуждая нам» lacks its noun as «чуждая» does.
  const wants =
    wantsNoun.test(sentence.word(last)) ||
    (length(at) > 1 && (complements?.test(sentence.word(last)) === true || describesNext(sentence, last)))
  if (!wants && (length(at) > 1 || !isAdjective(sentence, last))) return withHead(sentence, at)
  const joined = at.to
  if (joined + 2 < to && isJoint(sentence, joined) && joinsAdjectives(sentence, joined)) {
    const whole = { from: at.from, to: joined + 3 }
    if (!isParted(sentence, whole) && isNoun(sentence, joined + 2)) return whole
  }
  for (const words of wants ? [1, 2] : [1]) {
    const whole = { from: at.from, to: at.to + words }
    if (whole.to > to || isParted(sentence, whole) || endsBefore(sentence, whole.to - 1)) break
    if (!isNoun(sentence, whole.to - 1) || wantsNoun.test(sentence.word(whole.to - 1))) continue
    if (words === 1 && wants && isOnlyAdjective(sentence, whole.to - 1)) continue
    return withHead(sentence, whole)
  }
  return at
}

/** «Жат | деструктивті ағымдар»: a word that can be nothing but an adjective, with its noun behind it. */
function isOnlyAdjective(sentence: SentenceView, token: number): boolean {
  const next = token + 1
  if (sentence.spokenIn.terms.noTermAlone?.test(sentence.word(token)) !== true) return false
  return next < sentence.to && !sentence.parted(next) && isNoun(sentence, next) && !endsBefore(sentence, next)
}

/** Words between an expression and the noun that it only describes: "discrediting the law | enforcement agencies". */
const BEFORE_HEAD = 1

/** "Human rights | defenders", «жалған құқық | қорғаушылар»: with the noun that the last one only describes. */
function withHead(sentence: SentenceView, { from, to }: Stretch): Stretch {
  const { beginsAnother, heads } = sentence.spokenIn.terms
  if (heads === undefined || to - from < 2) return { from, to }
  for (let token = to; token <= to + BEFORE_HEAD && token < sentence.to; token++) {
    // «Ағымнан | қорғау» tells what is done.
    if (beginsAnother?.test(sentence.word(token - 1)) || sentence.parted(token)) break
    if (heads.test(sentence.word(token))) return { from, to: token + 1 }
    if (endsBefore(sentence, token) || beginsAnother?.test(sentence.word(token))) break
  }
  return { from, to }
}

/** «Жат контентті | азайтамыз», «іріткі салатын | әрі …»: no noun of an expression stands there or behind it. */
function endsBefore(sentence: SentenceView, token: number): boolean {
  return isMainVerb(sentence, token) || isJoint(sentence, token)
}

/**
 * Where no word is of a family, an adjective and the noun behind it, both of which speak strongly: one word («Facebook») or any
 * two are no term.
 */
export function describedNoun(
  { sentence, from, to }: Move,
  strongest: readonly Stretch[],
): Stretch | undefined {
  const { ordinals, wantsNoun } = sentence.spokenIn.terms
  const speaks = (token: number): boolean => strongest.some((run) => run.from <= token && token < run.to)
  for (let token = from; token + 1 < to; token++) {
    const at = { from: token, to: token + 2 }
    const word = sentence.word(token)
    if (!speaks(token) || !speaks(token + 1) || isParted(sentence, at)) continue
    if (word.length < SHORTEST_NOUN || !isAdjective(sentence, token) || ordinals?.test(word)) continue
    if (isMainVerb(sentence, token + 1)) continue
    if (!isNoun(sentence, token + 1) || isAdjective(sentence, token + 1)) continue
    if (wantsNoun.test(sentence.word(token + 1))) {
      const whole = withNoun(at, { sentence, from: token, to: token + 2, score: 0 })
      if (length(whole) > 2) return whole
      continue
    }
    const wantsBefore = sentence.spokenIn.terms.wantsBefore?.test(word) === true && token > sentence.from
    return withHead(sentence, wantsBefore && !sentence.parted(token) ? { ...at, from: token - 1 } : at)
  }
  return undefined
}

export function isAdjective(sentence: SentenceView, token: number): boolean {
  return sentence.spokenIn.terms.adjectives.test(sentence.word(token))
}

export function isNoun(sentence: SentenceView, token: number): boolean {
  const word = sentence.word(token)
  const { indefinite, joints, notNouns, shortNouns } = sentence.spokenIn.terms
  if (joints.includes(word) || notNouns.test(word) || indefinite.test(word)) return false
  return word.length >= SHORTEST_NOUN || shortNouns.includes(word)
}

function length({ from, to }: Stretch): number {
  return to - from
}
