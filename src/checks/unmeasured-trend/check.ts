import type { CitedFact } from '../../law/law.ts'
import { wordedFrom } from '../../law/worded.ts'
import { asksWhether } from '../../reader/asks-whether.ts'
import { upToMark, withItsClause } from '../../reader/between-marks.ts'
import {
  type Check,
  type Move,
  type Raise,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { provisions } from '../../reader/evidence.ts'
import { hangsOnCondition } from '../../reader/if-so.ts'
import { outright } from '../../reader/outright.ts'
import type { Certainty } from '../../reader/reading.ts'
import { bySentence, hitsIn, meet } from '../../reader/stretch.ts'
import { ownTopics, topicsOf } from '../../reader/topics.ts'
import { isDated } from './dated.ts'
import { countBefore, givenCount } from './given-count.ts'
import { measureOf } from './measured.ts'
import messages from './messages.json' with { type: 'json' }
import { countsOffences, growsOffence, slowsOfOffence } from './plain-growth.ts'
import { publishedFigures } from './published.ts'

const worded = wordedFrom(messages)

/** Words between a denial and the growth that it denies. */
const DENIED_WITHIN = 6
/** Words between a denial and the end of a growth that it denies: "none of this has stopped". */
const OVER_DENIED_WITHIN = 3
/** Words between a growth and what makes it no claim of the speaker's: a hypothesis, somebody else's claim. */
const BESIDE = 2
/** Below this a word of growth or of mass must stand in the stretch: "is spreading" says neither. */
const PLAIN = 4.5
/** Below this they must stand there in so many words («стало много», "are full of"). */
const DOUBTED = -0.3
/** As far down as such words say what the model doubts. */
const FAINT = -1.2
/** A share or a multiple without the period that it is of. */
const UNDATED = { asks: 'measured', missing: 'period' } as const
/** Words of growth and of mass. */
const SAY_SO = ['growth', 'mass', 'more', 'plain']

/** A list of phrases that say it in so many words. */
interface Outright {
  readonly list: string
  /** Which of its phrases are meant so. */
  readonly isMeant?: (phrase: Move, view: View) => boolean
  readonly certainty: Certainty
  /** Whether its phrases are shown as what says so, rather than the words that the model weighs most. */
  readonly isShown: boolean
  /** Whether they say it though denied: «никогда не было столько», «рост не замедлился». */
  readonly thoughDenied?: true
}

const OUTRIGHT: readonly Outright[] = [
  { list: 'plain-trend', certainty: 'certain', isShown: false },
  { list: 'infers-growth', certainty: 'certain', isShown: true },
  { list: 'never-so-many', isMeant: countsOffences, certainty: 'likely', isShown: true, thoughDenied: true },
  { list: 'growth-slowed', isMeant: slowsOfOffence, certainty: 'likely', isShown: true, thoughDenied: true },
  { list: 'plain-growth', isMeant: growsOffence, certainty: 'likely', isShown: true },
]

/** A growth, and the list whose phrase says it where the model makes nothing of it. */
interface Growth extends Move {
  readonly saidBy?: Outright
}

/** Something is said to have grown or to be massive, with no figure and period for that very thing. */
const unmeasuredTrend: Check = function* (view) {
  const { law, on, body } = view
  const moves = view.moves(FAINT, saysGrowth)
  const growths: readonly Growth[] = [...moves, ...saidOutright(view, moves)]
  const raised: Stretch[] = []
  for (const move of growths) {
    const measure = measureOf(view, move)
    if (measure === 'measured' || isOthers(move) || isNotYet(move) || isOver(move) || isNoClaim(move))
      continue
    const own = law && on && body ? law.statistics(body, on) : []
    const published = law && on ? publishedFigures(view, law, on, move.sentence) : []
    raised.push(move)
    yield {
      at: move,
      trigger: shownOf(move) ?? view.strongest(move),
      ...(measure === 'undated' ? UNDATED : asked(view, move, own[0])),
      certainty: measure === 'undated' || isSlower(move) ? 'likely' : (move.saidBy?.certainty ?? 'certain'),
      evidence: [
        ...provisions(own.slice(0, 1)),
        ...provisions(published, worded('unmeasured-trend.official')),
      ],
    }
  }
  yield* roughCounts(view, (at) => raised.some((move) => meet(move, at)))
}

/** «Порядка 80 тысяч граждан состоят в таких сообществах»: a round number of those who are told of an offence, of no day and nobody's. */
function* roughCounts(view: View, isRaised: (at: Stretch) => boolean): Generator<Raise> {
  for (const hit of outright(view, 'rough-count')) {
    const { sentence } = hit
    const at = upToMark(sentence, hit)
    if (isRaised(at) || sentence.quotesOthers(at) || sentence.negated(hit) || isDated(sentence)) continue
    if (['report', 'hypothesis', 'case-made'].some((list) => sentence.hits(list).length > 0)) continue
    if (!tellsOfOffence(view, sentence)) continue
    yield { at, trigger: [hit], asks: 'count', missing: 'source', certainty: 'likely', evidence: [] }
  }
}

/** Whether a sentence names an offence, or points at one that the sentence before names. */
function tellsOfOffence(view: View, sentence: SentenceView): boolean {
  if (ownTopics(sentence).length > 0) return true
  const { pointers = [] } = sentence.spokenIn.terms
  for (let token = sentence.from; token < sentence.to; token++)
    if (pointers.includes(sentence.word(token))) return topicsOf(view, sentence).length > 0
  return false
}

type Asked = Pick<Raise, 'asks' | 'fill' | 'missing'>

/** What is asked about a growth: the comparison alone where the text gives a count, else the count itself. */
function asked(view: View, move: Move, own: CitedFact | undefined): Asked {
  const given = countBefore(view, move) ?? givenCount(view, move)
  if (given) return { asks: 'given', fill: { given: view.text(given) }, missing: 'comparison' }
  if (isActivity(move)) return { asks: 'activity', missing: 'figure' }
  if (isOfNoCase(move)) return { asks: 'measured', missing: 'figure' }
  if (!own) return { asks: 'figure', missing: 'figure' }
  return { asks: 'figure-own', fill: { keeps: own.says, provision: own.label }, missing: 'figure' }
}

/** "Especially active on social media" says how somebody behaves, and counts no cases. */
function isActivity(move: Move): boolean {
  return move.sentence.near('activity', move, 0) && !move.sentence.near('growth', move, 0)
}

/** «Стало много людей», «выросло внимание»: there are no cases to be counted. */
function isOfNoCase(move: Move): boolean {
  if (!move.sentence.near('no-case', move, 0) || move.sentence.near('counted', move, 0)) return false
  return ownTopics(move.sentence).length === 0
}

/** What says that something grew where the model makes nothing of it: «это говорит об усилении …», "crime has soared". */
function shownOf({ saidBy, ...move }: Growth): readonly Stretch[] | undefined {
  return saidBy?.isShown ? hitsIn(move, saidBy.list) : undefined
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
      yield { ...hit, ...withItsClause(sentence, hit), saidBy }
    }
}

/** Whether words are denied or only supposed. */
function isUnsaid(hit: Move, { thoughDenied }: Outright): boolean {
  const { sentence } = hit
  if (sentence.denied(hit) || sentence.near('hypothesis', hit, BESIDE)) return true
  if (thoughDenied) return false
  if (sentence.negated(hit)) return true
  return isBehindDenial(sentence, hit, DENIED_WITHIN)
}

function isBehindDenial(sentence: SentenceView, { from }: Stretch, within: number): boolean {
  return sentence.hits('negation').some(({ to }) => to <= from && to > from - within)
}

function saysGrowth(move: Move): boolean {
  const { sentence, score } = move
  if (score < DOUBTED) return sentence.near('plain', move, 0)
  return score >= PLAIN || SAY_SO.some((list) => sentence.near(list, move, 0))
}

/** "The article claimed that cases rise", «… деген ақпарат тарады», «нас спрашивают, почему …»: what others say is no claim of the speaker. */
function isOthers(move: Move): boolean {
  const { sentence } = move
  return (
    sentence.quotesOthers(move) || ['claimed', 'others-ask'].some((list) => sentence.near(list, move, BESIDE))
  )
}

/** "Risks increasing tensions", «для эскалации»: what is feared, aimed at or prevented did not grow. */
function isNotYet(move: Move): boolean {
  return move.sentence.near('not-yet', move, 0)
}

/** «Рост замедлился» says that something still grows, and less plainly. */
function isSlower(move: Move): boolean {
  return move.sentence.near('growth-slowed', move, 0)
}

/** «Рост прекратился» tells of no growth any more; «рост не прекратился» does. */
function isOver(move: Move): boolean {
  const { sentence } = move
  return hitsIn(move, 'growth-over').some(
    (hit) => !sentence.negated(hit) && !isBehindDenial(sentence, hit, OVER_DENIED_WITHIN),
  )
}

/** "Stepped up its patrols", «увеличение расхода воды»: one's own work and the weather are no trend that is held against anybody. */
function isNoClaim(move: Move): boolean {
  const { sentence } = move
  if (sentence.near('weather', move, 0)) return true
  // "Sometimes rumours go viral" says the opposite of a trend.
  if (sentence.near('now-and-then', move, BESIDE) && !sentence.near('growth', move, 0)) return true
  if (hangsOnCondition(sentence, move)) return true
  const told = [...SAY_SO, ...OUTRIGHT.map(({ list }) => list)].flatMap((list) => hitsIn(move, list))
  if (asksWhether(sentence, move, told.toSorted((a, b) => a.to - b.to).at(-1) ?? move)) return true
  // «Широкий общественный резонанс» tells how much was said of a thing, not how often it happens.
  return ['own-work', 'resonance'].some((list) => tellsAllOf(move, hitsIn(move, list)))
}

/** Whether words of growth stand in these phrases only. */
function tellsAllOf(move: Move, phrases: readonly Stretch[]): boolean {
  if (phrases.length === 0) return false
  const said = SAY_SO.flatMap((list) => hitsIn(move, list))
  return said.every((hit) => phrases.some((words) => meet(words, hit)))
}

export default withTraits(
  {
    asks: ['figure', 'figure-own', 'measured', 'given', 'activity', 'count'],
    missing: ['figure', 'comparison', 'period', 'source'],
  },
  unmeasuredTrend,
)
