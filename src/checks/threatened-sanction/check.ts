import {
  type Check,
  type Figure,
  type Move,
  type Raise,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { sinceMark, upToMark } from '../../reader/for-checks/between-marks.ts'
import { isBrief } from '../../reader/for-checks/brief.ts'
import { outright, outrightIfHeard } from '../../reader/for-checks/outright.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'
import { asked } from './asked.ts'
import { blockingOnly } from './blocking.ts'
import { tellsConduct } from './conduct-told.ts'
import { ellipticThreats } from './elliptic.ts'
import { isExplained } from './explained.ts'
import { type Asked, withoutConduct } from './forms.ts'
import { threatIdioms } from './idioms.ts'
import { hasNoCase, isNoThreat, isOfOne, LISTS, PLAIN } from './no-threat.ts'
import { claimAnnounced, claimsAnnounced } from './suit.ts'

/** Below this the stretch must name a sanction or cite a provision: the model alone takes a warning of danger for a threat. */
const WORDLESS = 1.1
/** The same where a sentence only calls a conduct an offence. */
const OFFENCE_ONLY = 2.5
/** Below this a brief sentence must name one too. */
const BARELY = 0.6
/** Below this a threat must stand there in so many words («ответственность предусмотрена», "will be fined"). */
const DOUBTED = 1
/** The same where a provision is cited beside it. */
const CITED = 0.5
/** As far down as a sentence that begins with the penalty of an article, or cites one with its years, is taken for one that reminds of it. */
const REMINDING = -0.5
/** Figures that may tell how much a penalty is. */
const SIZES: ReadonlySet<Figure['kind']> = new Set(['number', 'term-of-years'])
/** As far down as words of a sanction («будет пресечено», "will be impounded") still say what the model doubts. */
const FAINT = -1.4
/** Words that a threat has at least. */
const FEWEST = 3
/** How far behind a threat a sentence may tell more of it. */
const BEHIND = [1, 2]

/** A threat with the sentence that it stands in, and how much it tells of what is asked. */
type Threat = Raise & { readonly sentence: SentenceView; readonly weight: number }

/** The text reminds of liability or punishment; a number that no cited article carries is a finding of its own. */
const threatenedSanction: Check = function* (view) {
  const threats = [...threatsOf(view)]
  const threatsIn = Map.groupBy(threats, ({ sentence }) => sentence.n)
  const first = threats[0]?.sentence.n
  for (const threat of threats) {
    const { n } = threat.sentence
    const isToldBehind = (more: number): boolean =>
      threatsIn.get(n + more)?.some((other) => tellsMoreOf(other, threat)) === true
    if (BEHIND.some(isToldBehind)) continue
    if (first !== undefined && first < n && tellsAgain(threat)) continue
    yield threat
  }
}

/** «Такие слова караются законом. За подобное предусмотрено до 20 лет»: the sentence behind tells the law or the size of the same. */
function tellsMoreOf(other: Threat, { sentence, weight }: Threat): boolean {
  if (other.weight <= weight) return false
  if (sentence.hits('punished-by-law').length === 0) return false
  return other.sentence.hits('such-conduct').length > 0
}

/** "They may be charged. These are grave offences": no more than the threat before it, named once more. */
function tellsAgain({ sentence, weight }: Threat): boolean {
  return weight === 0 && sentence.hits('threat-told-again').length > 0
}

function* threatsOf(view: View): Generator<Threat> {
  const raised = new Set<number>()
  for (const move of view.moves(FAINT, (stretch) => isSaid(view, stretch))) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || isNoThreat(view, move) || isSaidPlainlyElsewhere(move)) continue
    raised.add(sentence.n)
    const question = askedOf(view, move)
    if (isExplained(view, move, question)) continue
    const raise = {
      sentence,
      at: move,
      trigger: view.strongest(move),
      ...question,
      weight: factsTold(move),
    }
    yield raise.asks === 'article' && !isPlain(move) ? { ...raise, certainty: 'likely' } : raise
  }
  yield* plainThreats(view, outrightIfHeard(view, 'plain-threat'), raised)
  for (const [move, hit] of claimsAnnounced(view)) {
    if (raised.has(hit.sentence.n)) continue
    raised.add(hit.sentence.n)
    yield outrightThreat(view, move, [hit])
  }
  // «За фейк дадут 20 лет» names no penalty, but what it is for.
  yield* plainThreats(view, outright(view, 'plain-term'), raised, isOfOffence)
  // «Паблики клевещут. За это им грозит до трех лет»: what it is for was said.
  yield* plainThreats(view, outright(view, 'takes-up-term'), raised, (sentence) => hasNoCase(view, sentence))
  // «При тяжких последствиях срок возрастает»: which term, the threat in the sentence before tells.
  yield* plainThreats(view, outright(view, 'penalty-grows'), raised, ({ n }) => raised.has(n - 1))
  yield* sizesBehind(view, raised)
  for (const [move, hit] of threatIdioms(view)) {
    if (raised.has(hit.sentence.n) || isNoThreat(view, hit)) continue
    raised.add(hit.sentence.n)
    yield outrightThreat(view, move, [hit])
  }
  for (const move of ellipticThreats(view, raised)) {
    if (isNoThreat(view, move)) continue
    raised.add(move.sentence.n)
    yield outrightThreat(view, move, [move])
  }
}

/** "Article 274 punishes it. | The maximum sentence is 20 years": how much the threat carries, in the sentence behind, is held against the article. */
function* sizesBehind(view: View, raised: ReadonlySet<number>): Generator<Threat> {
  for (const before of raised) {
    const n = before + 1
    if (n >= view.sentenceCount || raised.has(n)) continue
    const sentence = view.sentence(n)
    const isSize =
      sentence.spokenIn.articles.penalty.test(view.text(sentence)) || sentence.hits('such-conduct').length > 0
    if (!isSize || sentence.citations().length > 0) continue
    const trigger = sentence.figures().filter(({ kind }) => kind === 'term-of-years')
    const move = { from: sentence.from, to: sentence.to, score: 0, sentence }
    if (trigger.length === 0 || sentence.quotesOthers(move) || isNoThreat(view, move)) continue
    yield outrightThreat(view, move, trigger)
  }
}

/** "They go beyond what the law allows, and the police will take action against any attempt": the plainer words are the threat. */
function isSaidPlainlyElsewhere(move: Move): boolean {
  if (move.score >= WORDLESS) return false
  const plain = move.sentence.hits('plain-threat')
  return plain.length > 0 && !meetsAny(move, plain)
}

/** "Commits an offence", «будем выдворять» threatens in so many words. */
function* plainThreats(
  view: View,
  hits: readonly Move[],
  raised: Set<number>,
  isMeant: (sentence: SentenceView) => boolean = () => true,
): Generator<Threat> {
  for (const hit of hits) {
    const { sentence } = hit
    if (raised.has(sentence.n) || !isMeant(sentence)) continue
    const move = { ...hit, ...upToMark(sentence, sinceMark(sentence, hit, FEWEST)) }
    if (sentence.quotesOthers(move) || sentence.negated(hit) || sentence.denied(hit)) continue
    // "He faces trial; anyone who repeats it may be jailed" goes on to others.
    const isOfOthers = hitsIn(move, 'group').length > 0
    if ((!isOfOthers && isOfOne(sentence, sentence)) || isNoThreat(view, move)) continue
    raised.add(sentence.n)
    yield outrightThreat(view, move, [hit])
  }
}

/** A threat that its words make, whatever the model hears in them. */
function outrightThreat(view: View, move: Move, trigger: readonly Stretch[]): Threat {
  return {
    sentence: move.sentence,
    at: move,
    trigger,
    ...askedOf(view, move),
    weight: factsTold(move),
    certainty: 'likely',
  }
}

function isOfOffence(sentence: SentenceView): boolean {
  return ownTopics(sentence).length > 0 && sentence.figures().some(({ kind }) => kind === 'term-of-years')
}

/** A question may quote more of the sentence than the threat: what it says of the conduct is known. */
function askedOf(view: View, move: Move): Asked {
  const question = claimAnnounced(move) ?? blockingOnly(move) ?? asked(view, move)
  return tellsConduct(move) ? withoutConduct(question) : question
}

/** How much of what is asked a threat tells itself: an act or an article, and how much it carries. */
function factsTold({ sentence, from, to }: Move): number {
  const within = (stretches: readonly Stretch[]): boolean => meetsAny({ from, to }, stretches)
  const isLawNamed = within(sentence.citations()) || within(sentence.hits('law-named'))
  const isSizeTold = within(sentence.figures().filter(({ kind }) => SIZES.has(kind)))
  return Number(isLawNamed) + Number(isSizeTold)
}

/** "Maligning the army is an offence" tells what a law calls so: of what follows from it, only the model may speak. */
function callsOffence({ sentence }: Move): boolean {
  return sentence.hits('called-offence').length > 0
}

function isSaid(view: View, move: Move): boolean {
  const { sentence, score } = move
  if (sentence.near('plain', move, 0)) return true
  const saysSanction = LISTS.some((list) => sentence.near(list, move, 0))
  if (score >= (saysSanction || !callsOffence(move) ? WORDLESS : OFFENCE_ONLY)) return true
  if (score >= BARELY && isBrief(move)) return true
  // "The maximum sentence is 20 years": what the article of the sentence before carries.
  if (score >= REMINDING && sentence.spokenIn.articles.penalty.test(view.text(sentence))) return true
  if (score >= DOUBTED && saysSanction) return true
  if (sentence.citations().length === 0) return false
  // «За ложную информацию – статья 274 (до 10 лет)»: an article with what it carries.
  return (
    score >= CITED || (score >= REMINDING && sentence.figures().some(({ kind }) => kind === 'term-of-years'))
  )
}

/** Where no phrase of a threat stands, only the model speaks for one. */
function isPlain(move: Move): boolean {
  return move.score >= PLAIN || LISTS.some((list) => move.sentence.near(list, move, 0))
}

export default withTraits(
  {
    asks: [
      'article',
      'article-range',
      'covers',
      'covers-several',
      'rule',
      'blocking',
      'suit',
      'report',
      'number',
      'fine',
      'only-part',
      'only-limit',
      'no-such-range',
      'known-part',
      'own-part',
      'own-parts',
      'meant',
      'not-found',
      'not-in-force',
      'other-code',
      'not-carried',
      'no-such-size',
      'texts-differ',
      'other-conduct',
      'other-article',
    ],
    missing: ['article', 'number', 'blocking', 'claim'],
    hears: ['misstated-element'],
  },
  threatenedSanction,
)
