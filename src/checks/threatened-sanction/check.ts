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
import { formerLawIn } from '../../reader/cited/other-law.ts'
import { sinceMark, upToMark } from '../../reader/for-checks/between-marks.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'
import { isCourtReport, tellsOfDefendant } from '../../reader/for-checks/court-report.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { tellsOnlyHarm } from '../../reader/for-checks/only-harm.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { hitsIn, hitsOfAny, meet, meetsAny } from '../../reader/stretch.ts'
import { asked } from './asked.ts'
import { blockingOnly } from './blocking.ts'
import { type Asked, withoutConduct } from './forms.ts'

/** Shorter phrases («уголовное дело») also stand in threats. */
const TOLD_WORDS = 3
/** Sentences before, in which the case of those spoken of may be told. */
const TOLD_BEFORE = 2
/** From here on the model's word alone makes sure. */
const PLAIN = 4
/** Below this the stretch must name a sanction or cite a provision: the model alone takes a warning of danger for a threat. */
const WORDLESS = 2
/** Below this a threat must stand there in so many words («ответственность предусмотрена», "will be fined"). */
const DOUBTED = 1
/** As far down as a sentence that begins with the penalty of an article is taken for one that reminds of it. */
const REMINDING = -0.5
/** As far down as words of a sanction («будет пресечено», "will be impounded") still say what the model doubts. */
const FAINT = -1.2
/** Words that a threat has at least. */
const FEWEST = 3
/** How far behind a threat a sentence may tell more of it. */
const BEHIND = [1, 2]
/** Words in which a threat is made. */
const LISTS = ['liability', 'penalty']
/** These, and words in which it is made outright. */
const SAID = [...LISTS, 'plain']
const SAID_ANYHOW = [...SAID, 'plain-threat']
/** Words that speak of a sanction and threaten nobody with it. */
const NO_THREATS = [
  'of-order',
  'help-wanted',
  'moral-liability',
  'measures-under-way',
  'signs-of-crime',
  'warned-before',
]
/**
 * The same, where nothing else in the words speaks of one: roads are blocked, not accounts; what is stopped is punished by nothing;
 * a prosecutor's office is a body.
 */
const NO_SANCTIONS = [
  'roads-blocked',
  'only-suppressed',
  'prosecuting-body',
  'forbids-content',
  'offence-found',
]
/** A code tells what content must not be, and a body finds that a known post is an offence: whatever law is named. */
const FOR_KNOWN = ['forbids-content', 'offence-found']
/** Figures that may tell how much a penalty is. */
const SIZES: ReadonlySet<Figure['kind']> = new Set(['number', 'term-of-years'])

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
function tellsMoreOf(other: Threat, { sentence, weight, asks }: Threat): boolean {
  if (asks !== 'article' || other.weight <= weight) return false
  if (sentence.hits('punished-by-law').length === 0) return false
  return other.sentence.hits('such-conduct').length > 0
}

/** "They may be charged. These are grave offences": no more than the threat before it, named once more. */
function tellsAgain({ sentence, weight, asks }: Threat): boolean {
  if (asks !== 'article' || weight > 0) return false
  return sentence.hits('threat-told-again').length > 0
}

function* threatsOf(view: View): Generator<Threat> {
  const raised = new Set<number>()
  for (const move of view.moves(FAINT, (stretch) => isSaid(view, stretch))) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || isNoThreat(view, move) || isSaidPlainlyElsewhere(move)) continue
    raised.add(sentence.n)
    const raise = {
      sentence,
      at: move,
      trigger: view.strongest(move),
      ...askedOf(view, move),
      weight: factsTold(move),
    }
    yield raise.asks === 'article' && !isPlain(move) ? { ...raise, certainty: 'likely' } : raise
  }
  yield* plainThreats(view, 'plain-threat', raised)
  // «За фейк дадут 20 лет» names no penalty, but what it is for.
  yield* plainThreats(view, 'plain-term', raised, isOfOffence)
  // «При тяжких последствиях срок возрастает»: which term, the threat in the sentence before tells.
  yield* plainThreats(view, 'penalty-grows', raised, ({ n }) => raised.has(n - 1))
}

/** "They go beyond what the law allows, and the police will take action against any attempt": the plainer words are the threat. */
function isSaidPlainlyElsewhere(move: Move): boolean {
  if (move.score >= WORDLESS) return false
  const plain = move.sentence.hits('plain-threat')
  return plain.length > 0 && !meetsAny(move, plain)
}

/** "Commits an offence", «будем выдворять» threatens in so many words, whatever the model makes of it. */
function* plainThreats(
  view: View,
  list: string,
  raised: Set<number>,
  isMeant: (sentence: SentenceView) => boolean = () => true,
): Generator<Threat> {
  for (const hit of outright(view, list)) {
    const { sentence } = hit
    if (raised.has(sentence.n) || !isMeant(sentence)) continue
    const move = { ...hit, ...upToMark(sentence, sinceMark(sentence, hit, FEWEST)) }
    if (sentence.quotesOthers(move) || sentence.negated(hit) || sentence.denied(hit)) continue
    // "He faces trial; anyone who repeats it may be jailed" goes on to others.
    const isOfOthers = hitsIn(move, 'group').length > 0
    if ((!isOfOthers && isOfOne(sentence, sentence)) || isNoThreat(view, move)) continue
    raised.add(sentence.n)
    const told = { ...askedOf(view, move), weight: factsTold(move), certainty: 'likely' as const }
    yield { sentence, at: move, trigger: [hit], ...told }
  }
}

function isOfOffence(sentence: SentenceView): boolean {
  return ownTopics(sentence).length > 0 && sentence.figures().some(({ kind }) => kind === 'term-of-years')
}

/** A question may quote more of the sentence than the threat: what it says of the conduct is known. */
function askedOf(view: View, move: Move): Asked {
  const question = blockingOnly(move) ?? asked(view, move)
  return move.sentence.hits('conduct-named').length > 0 ? withoutConduct(question) : question
}

/** How much of what is asked a threat tells itself: an act or an article, and how much it carries. */
function factsTold({ sentence, from, to }: Move): number {
  const within = (stretches: readonly Stretch[]): boolean => meetsAny({ from, to }, stretches)
  const isLawNamed = within(sentence.citations()) || within(sentence.hits('law-named'))
  const isSizeTold = within(sentence.figures().filter(({ kind }) => SIZES.has(kind)))
  return Number(isLawNamed) + Number(isSizeTold)
}

/** A sanction threatens nobody where it is only limited, asked for, told of or already imposed. */
function isNoThreat(view: View, move: Move): boolean {
  if (isLimited(move) || isAskedFor(move) || isOnlyTold(move)) return true
  if (isOfRumour(view, move, LISTS) || tellsOnlyHarm(move, SAID)) return true
  if (isOfFormerTimes(move) || isOfBill(move)) return true
  if (NO_THREATS.some((list) => isOnly(move, list)) || evades(move) || warnsOnly(move)) return true
  const isOther = NO_SANCTIONS.some((list) => isNothingBut(move, list, [...SAID_ANYHOW, 'liability-told']))
  if (isOther && move.sentence.citations().length === 0) return true
  if (FOR_KNOWN.some((list) => isNothingBut(move, list, SAID_ANYHOW))) return true
  return isImposed(move) || isOfKnown(view, move) || isForCourt(view, move)
}

function isSaid(view: View, move: Move): boolean {
  const { sentence, score } = move
  if (score >= WORDLESS || sentence.near('plain', move, 0)) return true
  // "The maximum sentence is 20 years": what the article of the sentence before carries.
  if (score >= REMINDING && sentence.spokenIn.articles.penalty.test(view.text(sentence))) return true
  if (score < DOUBTED) return false
  return sentence.citations().length > 0 || LISTS.some((list) => sentence.near(list, move, 0))
}

/** «Ранее предусматривалось до 15 лет»: a law that no longer stands threatens nobody, unless the sentence goes on to that of the day. */
function isOfFormerTimes(move: Move): boolean {
  return meetsAny(move, formerLawIn(move.sentence)) && move.sentence.hits('law-now').length === 0
}

/** «Законопроект предусматривает штраф»: what may become law threatens nobody yet, unless the sentence tells the law of the day too. */
function isOfBill({ sentence, from, to }: Move): boolean {
  return sentence.near('of-bill', { from, to }, 4) && sentence.hits('law-now').length === 0
}

/** Where no phrase of a threat stands, only the model speaks for one. */
function isPlain(move: Move): boolean {
  return move.score >= PLAIN || LISTS.some((list) => move.sentence.near(list, move, 0))
}

/** A penalty that was already imposed threatens nobody any more. */
function isImposed(move: Move): boolean {
  const { sentence } = move
  if (sentence.near('imposed', move, 0) || isOfOne(sentence, move)) return true
  const made = casesMade(sentence)
  const told = made.filter((hit) => hit.to - hit.from >= TOLD_WORDS)
  return meetsAny(move, told) || (made.length > 0 && sentence.names().length > 0)
}

/** Cases that a sentence tells of as made: "they could be charged with …" tells of none yet. */
function casesMade(sentence: SentenceView): readonly Stretch[] {
  const cases = casesTold(sentence)
  if (cases.length === 0) return cases
  const threats = [...sentence.hits('plain'), ...sentence.hits('plain-threat')]
  return cases.filter((hit) => !meetsAny(hit, threats))
}

/** "Measures will be taken against her", «енді ол сотталуы мүмкін» tells of one who is known; "if anyone lies, … against him" does not. */
function isOfOne(sentence: SentenceView, at: Stretch): boolean {
  const [one] = sentence.hits('of-one').filter((hit) => meet(hit, at))
  return one !== undefined && sentence.hits('hypothesis').every(({ from }) => from >= one.from)
}

/** «Задержаны трое. Их действиям дадут правовую оценку»: those whose case was just told of are known. */
function isOfKnown(view: View, move: Move): boolean {
  const { sentence } = move
  if (!sentence.near('of-known', move, 0)) return false
  for (let n = Math.max(0, sentence.n - TOLD_BEFORE); n <= sentence.n; n++)
    if (view.holds(n, 'case-made') && casesMade(view.sentence(n)).length > 0) return true
  return false
}

/**
 * "The defendants face up to four years", and in a report of their case "if convicted, he faces …": what a court may impose on those who
 * stand before it threatens nobody else. An article that is cited is still held against the law.
 */
function isForCourt(view: View, { sentence, from, to }: Move): boolean {
  if (sentence.citations().length > 0) return false
  if (tellsOfDefendant(sentence)) return true
  return sentence.near('for-convict', { from, to }, 2) && isCourtReport(view)
}

/** «Статья применяется, только если лицо знало о ложности»: who says when the law does not punish explains it. */
function isLimited(move: Move): boolean {
  return move.sentence.near('limited', move, 0)
}

/** Who asks others to punish threatens with no power of his own. */
function isAskedFor(move: Move): boolean {
  return move.sentence.near('asks-for', move, 0)
}

/** «Ложные сообщения о задержании и привлечении к ответственности»: what a message tells threatens nobody. */
function isOnlyTold(move: Move): boolean {
  const told = hitsIn(move, 'told-of')
  if (told.length === 0) return false
  return sanctionsIn(move).every((hit) => told.some(({ from, to }) => from <= hit.from && hit.to <= to))
}

/**
 * «Меры по обеспечению правопорядка» are taken against nobody, and "information that may lead to the arrest of the culprits" is asked
 * for: whether nothing but such words speaks of a sanction.
 */
function isOnly(move: Move, list: string): boolean {
  const phrases = hitsIn(move, list)
  if (phrases.length === 0) return false
  return sanctionsIn(move).every((hit) => meetsAny(hit, phrases))
}

/** "No broadcast shall incite to crime" threatens nobody, though it speaks of crime. */
function isNothingBut(move: Move, list: string, said: readonly string[]): boolean {
  const phrases = hitsIn(move, list)
  if (phrases.length === 0) return false
  return said.every((each) => hitsIn(move, each).every((hit) => meetsAny(hit, phrases)))
}

/** "A stern warning against spreading rumours": it may be one without any liability. */
function warnsOnly(move: Move): boolean {
  const { sentence, score } = move
  if (score >= PLAIN || !sentence.near('warned-against', move, 0)) return false
  return ![...SAID, 'liability-told', 'plain-threat'].some((list) => sentence.near(list, move, 0))
}

/** «Чтобы уйти от ответственности»: what the accused are after; "nobody will manage to escape" threatens. */
function evades(move: Move): boolean {
  return isOnly(move, 'evades') && !move.sentence.near('negation', move, 0)
}

function sanctionsIn(move: Move): readonly Stretch[] {
  return hitsOfAny(move, LISTS)
}

export default withTraits(
  {
    asks: [
      'article',
      'article-range',
      'covers',
      'covers-several',
      'blocking',
      'number',
      'fine',
      'only-part',
      'no-such-range',
      'own-part',
      'own-parts',
      'meant',
      'not-found',
      'not-in-force',
      'not-carried',
      'no-such-size',
      'texts-differ',
      'other-conduct',
      'other-article',
    ],
    missing: ['article', 'number', 'blocking'],
    hears: ['misstated-element'],
  },
  threatenedSanction,
)
