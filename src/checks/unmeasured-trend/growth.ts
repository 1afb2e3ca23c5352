import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { withItsClause } from '../../reader/for-checks/between-marks.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { bySentence, hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { countsOffences, growsOffence, slowsOfOffence } from './plain-growth.ts'

/** Words between a denial and the growth that it denies. */
const DENIED_WITHIN = 6
/** Words between a hypothesis and what it supposes. */
const BESIDE = 2
/** Below this a word of growth or of mass must stand in the stretch: "is spreading" says neither. */
const PLAIN = 0.6
/** Below this they must stand there in so many words («стало много», "are full of"). */
const DOUBTED = -0.3
/** As far down as such words say what the model doubts. */
const FAINT = -0.6
/** Words of growth. */
const GROWS = ['growth', 'more', 'plain']
/** Words of growth and of mass. */
export const SAY_SO = [...GROWS, 'mass']
/** Below this words of mass alone say nothing of a trend: "numerous cases were opened", "massively involve". */
const MASSIVE = 0

/** A list of phrases that say it in so many words. */
interface Outright {
  readonly list: string
  /** Which of its phrases are meant so. */
  readonly isMeant?: (phrase: Move, view: View) => boolean
  /** Whether its phrases are shown as what says so, rather than the words that the model weighs most. */
  readonly isShown: boolean
  /** Whether they say it though denied: «никогда не было столько», «рост не замедлился». */
  readonly thoughDenied?: true
}

const OUTRIGHT: readonly Outright[] = [
  { list: 'plain-trend', isShown: false },
  { list: 'became-frequent', isMeant: becameFrequent, isShown: true },
  { list: 'infers-growth', isShown: true },
  { list: 'volume-told', isShown: true, thoughDenied: true },
  { list: 'never-so-many', isMeant: countsOffences, isShown: true, thoughDenied: true },
  { list: 'growth-slowed', isMeant: slowsOfOffence, isShown: true, thoughDenied: true },
  { list: 'more-than-counted', isMeant: isUncounted, isShown: true },
  { list: 'plain-growth', isMeant: growsOffence, isShown: true },
]

/** Phrases that say it of offences alone. */
const OF_OFFENCES = ['never-so-many', 'growth-slowed']

const TELLS_GROWTH = [...SAY_SO, ...OUTRIGHT.map(({ list }) => list)]

/** «Жиі ұрынатын болды»: where verbs stand last, what became frequent is told by a form of the verb before. */
function becameFrequent({ sentence, from, to }: Move): boolean {
  const { habitual } = sentence.spokenIn.predicates
  if (habitual === undefined) return true
  return habitual.test(Array.from({ length: to - from }, (_, place) => sentence.word(from + place)).join(' '))
}

/** «71 процент публикаций был недостоверным, большинство – ложным»: the sentence tells how many. */
function isUncounted({ sentence }: Move): boolean {
  return sentence.figures().every(({ kind }) => kind !== 'number' && kind !== 'share')
}

/** A growth, and the list whose phrase says it where the model makes nothing of it. */
export interface Growth extends Move {
  readonly saidBy?: Outright
}

/** What the model sees as a growth or as massive, and what phrases say in so many words besides. */
export function growthsIn(view: View): readonly Growth[] {
  const moves = view.moves(FAINT, saysGrowth)
  return [...moves, ...saidOutright(view, moves)]
}

/** "So much disinformation", «стремительное распространение» says it in so many words, whatever the model makes of it. */
function* saidOutright(view: View, moves: readonly Move[]): Generator<Growth> {
  const movesIn = bySentence(moves)
  const told = new Set<number>()
  for (const saidBy of OUTRIGHT)
    for (const hit of outright(view, saidBy.list, (phrase) => saidBy.isMeant?.(phrase, view) ?? true)) {
      const { sentence } = hit
      if (told.has(sentence.n) || movesIn(sentence).length > 0 || isUnsaid(hit, saidBy)) continue
      told.add(sentence.n)
      // What grows stands before the words that say so where these end the clause.
      yield { ...hit, ...withItsClause(sentence, withEnd(hit)), saidBy }
    }
}

/** Whether words are denied or only supposed. */
function isUnsaid(hit: Move, { thoughDenied }: Outright): boolean {
  const { sentence } = hit
  if (sentence.denied(hit) || sentence.near('hypothesis', hit, BESIDE)) return true
  if (thoughDenied || unstoppedBy(hit).length > 0) return false
  if (sentence.negated(hit)) return true
  return isBehindDenial(sentence, hit, DENIED_WITHIN)
}

/** Words between a denial and the end of a growth that it denies: "the rise has not stopped". */
const END_DENIED_WITHIN = 3

/** "None of this has stopped the rise": the words that tell that a growth did not end. */
function unstoppedBy(growth: Move): readonly Stretch[] {
  return [
    ...hitsIn(growth, 'growth-unstopped'),
    ...hitsIn(growth, 'growth-over').filter((end) => isNoEnd(growth.sentence, end)),
  ]
}

/** A growth with the words that tell that it did not end. */
function withEnd(growth: Move): Stretch {
  const told = [growth, ...unstoppedBy(growth)]
  return { from: Math.min(...told.map(({ from }) => from)), to: Math.max(...told.map(({ to }) => to)) }
}

/** Whether words for the end of a growth are denied. */
export function isNoEnd(sentence: SentenceView, end: Stretch): boolean {
  return sentence.negated(end) || isBehindDenial(sentence, end, END_DENIED_WITHIN)
}

/** Whether a denial stands so many words before a stretch at most. */
function isBehindDenial(sentence: SentenceView, { from }: Stretch, within: number): boolean {
  const affirmed = sentence.hits('no-denial')
  return sentence
    .hits('negation')
    .some((hit) => hit.to <= from && hit.to > from - within && !meetsAny(hit, affirmed))
}

function saysGrowth(move: Move): boolean {
  const { sentence, score } = move
  if (score < DOUBTED) return sentence.near('plain', move, 0)
  // "Never so many guests", «рост урожая замедлился» tells of no offences: unless the model is sure, too, it is then no trend.
  if (score < PLAIN && OF_OFFENCES.some((list) => meetsAny(move, sentence.hits(list)))) return false
  if (GROWS.some((list) => sentence.near(list, move, 0))) return true
  // «Порядка 80 тысяч граждан состоят в …» is a count, and asked about as one.
  if (score >= PLAIN && hitsIn(move, 'rough-count').length === 0) return true
  return score >= MASSIVE && isMassive(move)
}

/** «Порядка 80 тысяч граждан» is a count, and «тысячи граждан» none. */
function isMassive(move: Move): boolean {
  const masses = hitsIn(move, 'mass')
  if (masses.length === 0) return false
  const counts = move.sentence.figures().filter(({ kind }) => kind === 'number')
  return masses.some(({ from, to }) => !meetsAny({ from: from - 1, to }, counts))
}

/** What says that something grew where the model makes nothing of it: «это говорит об усилении …», "crime has soared". */
export function shownOf(growth: Growth): readonly Stretch[] | undefined {
  const { saidBy } = growth
  return saidBy?.isShown ? hitsIn(growth, saidBy.list) : undefined
}

/** «Рост замедлился» says that something still grows, and less plainly. */
export function isSlower(move: Move): boolean {
  return move.sentence.near('growth-slowed', move, 0)
}

/** Words of a move that tell the growth. */
export function growthIn(move: Move): readonly Stretch[] {
  return hitsOfAny(move, TELLS_GROWTH)
}
