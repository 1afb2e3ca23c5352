import {
  type Check,
  type Move,
  type Raise,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { betweenMarks, upToMark } from '../../reader/for-checks/between-marks.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'
import { certaintyOf } from '../../reader/for-checks/certainty.ts'
import { tellsOfDefendant } from '../../reader/for-checks/court-report.ts'
import { hangsOnCondition } from '../../reader/for-checks/if-so.ts'
import { namesOffence } from '../../reader/for-checks/names-offence.ts'
import { isOfCriminalsPursued } from '../../reader/for-checks/of-criminals-pursued.ts'
import { isOfDefendants } from '../../reader/for-checks/of-defendants.ts'
import { tellsPeopleApart } from '../../reader/for-checks/people-told-apart.ts'
import { bySentence, hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { accusedOutright, takesObject } from './accused-outright.ts'
import { askedOfBloggers } from './bloggers.ts'
import { unlessTold } from './deed-told.ts'
import { isShownInWords } from './habit.ts'
import { movesItself } from './moves-itself.ts'
import { accusedByName, isNamedInVain } from './named.ts'
import { isNobodysWrong, SURE } from './nobodys-wrong.ts'
import { tellsCaseOfMinor, unlessOfMinors } from './of-minors.ts'
import { isOneAccused } from './one-accused.ts'
import { isOnlyServed } from './only-served.ts'
import { presumedInnocent } from './presumed-innocent.ts'
import { isSaid, plain } from './said-plainly.ts'
import { isShownByText } from './shown-by-text.ts'
import { isTeller } from './teller.ts'
import { beginsWithDoer, namesVaguely, opensRelative, withItsGroup } from './vague.ts'
import { groupNamed, tellsOfMaster, whoAndWhat } from './who-and-what.ts'

/** Words between what forbids and the accusation that it keeps from being a fact. */
const BESIDE = 2
/** Words that what a plain accusation tells of takes at most. */
const OBJECT = 6
/** Words that a clause which tells what is wrong takes at most. */
const RELATIVE = 14

/** Others than defendants who may be accused beside them. */
const OTHERS = ['accused', 'by-name']

/** Those who make and use channels and sites. */
const PERSONS = ['bloggers', 'ill-meaning']

const WHO = { asks: 'who', missing: 'name', evidence: [], question: 'who it is, by which court' } as const
/** Of one person nobody asks how many; it is the same question. */
const WHO_ALONE = { ...WHO, asks: 'who-one' } as const
/** No court decides on what is no offence: asked is what was done at all. */
const DID = { asks: 'did', missing: 'deed', evidence: [], question: 'who it is, and what was done' } as const
const DID_ALONE = { ...DID, asks: 'did-one' } as const
/** Sites and channels are no persons: asked is which they are. */
const WHICH = { asks: 'which', missing: 'name', evidence: [] } as const
const WHICH_DID = { asks: 'which-did', missing: 'deed', evidence: [] } as const
/** Words that help somebody accuse nobody nameless: asked is whom they helped. */
const SERVES = { asks: 'serves', missing: 'serves', evidence: [] } as const
const PROOF = { asks: 'proof', missing: 'proof', evidence: [] } as const
const SHOWN = { asks: 'shown', missing: 'shown', evidence: [] } as const
const PLANNED = { asks: 'planned', missing: 'planned', evidence: [] } as const
const WHERE = { asks: 'where', missing: 'where', evidence: [] } as const
/** Who calls it unverified has not said that it is untrue. */
const WHERE_UNVERIFIED = { ...WHERE, asks: 'where-unverified' } as const

/** A group or nameless persons are accused of wrongdoing; one that a later sentence points back to was asked for. */
const unnamedAccused: Check = function* (view) {
  const accusations = [...accusing(view)]
  const first = accusations.reduce((least, { at }) => Math.min(least, at.from), Number.POSITIVE_INFINITY)
  for (const accusation of accusations) {
    const { at, sentence } = accusation
    const isFirst = at.from === first
    if (isFirst || !isGroupAskedBefore({ from: at.from, to: at.to, sentence, score: 0 })) yield accusation
  }
}

function* accusing(view: View): Generator<Raise & { readonly sentence: SentenceView }> {
  const told: Move[] = []
  let ofMinors: boolean | undefined
  const isOfMinors = (): boolean => {
    ofMinors ??= tellsCaseOfMinor(view)
    return ofMinors
  }
  for (const move of view.moves(0, isSaid)) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || hangsOnCondition(sentence, move) || tellsPeopleApart(sentence))
      continue
    if (move.score < plain(move) && !namesVaguely(move) && !beginsWithDoer(move) && !accusedByName(move))
      continue
    const isBelieved = move.score >= SURE
    if (!isBelieved && isTeller(move)) continue
    if (isNamedInVain(view, move) || sentence.near('forbidden', move, BESIDE)) continue
    if ((!isBelieved && tellsOfDefendant(sentence)) || isOfCase(move)) continue
    if (isNobodysWrong(view, move) || isShownByText(view, move) || isOfCriminalsPursued(move)) continue
    if (isOfDefendants(view, move, OTHERS)) continue
    told.push(move)
    const certainty = sentence.near('hypothesis', move) ? 'likely' : certaintyOf(move)
    const at = withWhatIsWrong(sentence, withItsGroup(move))
    const asked = { ...withMaster(askedOf(view, move, isOfMinors), view, at, sentence), ...toldApart(move) }
    yield { sentence, at, trigger: view.strongest(move), ...asked, certainty }
  }
  const toldIn = bySentence(told)
  const toldOutright = new Set<number>()
  for (const [list, hit] of accusedOutright(view)) {
    const at = takesObject(list) ? upToMark(hit.sentence, hit, OBJECT) : betweenMarks(hit.sentence, hit)
    if (toldOutright.has(hit.sentence.n) || meetsAny(at, toldIn(hit.sentence))) continue
    if (tellsPeopleApart(hit.sentence)) continue
    if (isOfDefendants(view, hit, OTHERS) || isShownByText(view, hit)) continue
    toldOutright.add(hit.sentence.n)
    const accusation = { sentence: hit.sentence, at, trigger: [hit], ...toldApart({ ...hit, ...at }) }
    const asked = withMaster(askedOf(view, hit, isOfMinors), view, at, hit.sentence)
    yield { ...accusation, ...asked, certainty: 'likely' }
  }
}

/** "Some bloggers post videos | that insult teachers": what is wrong stands in the clause behind. */
function withWhatIsWrong(sentence: SentenceView, at: Stretch): Stretch {
  if (at.to >= sentence.to || sentence.parted(at.to)) return at
  return opensRelative(sentence, at.to) ? upToMark(sentence, at, RELATIVE) : at
}

/** "These individuals", «такие каналы» are a group that was asked about before; «те, кто …» are not. */
function isGroupAskedBefore(at: Move): boolean {
  const { sentence } = at
  const { demonstratives } = sentence.spokenIn.terms
  const groups = hitsOfAny(at, ['accused', 'group'])
  const first = groups.reduce((least, { from }) => Math.min(least, from), sentence.to)
  return first < sentence.to && first > sentence.from && demonstratives.test(sentence.word(first - 1))
}

/** What is asked of those accused, with what the law says of their guilt before a verdict. */
function askedOf(view: View, move: Move, isOfMinors: () => boolean): Asked {
  const asked = unlessOfMinors(unlessTold(view, move, askedOfThem(view, move)), isOfMinors)
  const innocence = isShownInWords(move) ? [] : presumedInnocent(view, move.sentence)
  return innocence.length === 0 ? asked : { ...asked, evidence: [...innocence, ...asked.evidence] }
}

type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'fill' | 'question'>

/** Whoever is paid or bidden is asked about apart: what was asked of others who only lie leaves the gravest of it open. */
function withMaster(asked: Asked, view: View, at: Stretch, sentence: SentenceView): Asked {
  if (asked.question === undefined || !tellsOfMaster(view, at, sentence)) return asked
  return { ...asked, question: `${asked.question} by a master` }
}

function toldApart(move: Move): Pick<Raise, 'matters' | 'says'> {
  const matters = whoAndWhat(move)
  const group = groupNamed(move)
  return { ...(matters && { matters }), ...(group !== undefined && { says: [group] }) }
}

/** Of information that moves by itself only the place can be asked, and of those named what it was established by. */
function askedOfThem(view: View, move: Move): Asked {
  if (accusedByName(move)) return PROOF
  if (isOnlyServed(view, move)) return SERVES
  if (isShownInWords(move)) return SHOWN
  if (movesItself(move)) return hitsIn(move, 'unverified').length > 0 ? WHERE_UNVERIFIED : WHERE
  // "Intend to loot shops on Tuesday": no court can have decided on that.
  if (hitsOfAny({ ...move, to: move.to + BESIDE }, ['planned']).length > 0) return PLANNED
  const isOffence = namesOffence(move.sentence)
  if (isOfOutlets(move)) return isOffence ? WHICH : WHICH_DID
  const ofBloggers = askedOfBloggers(view, move, isOffence)
  if (ofBloggers !== undefined) return ofBloggers
  if (isOneAccused(move)) return isOffence ? WHO_ALONE : DID_ALONE
  return isOffence ? WHO : DID
}

/**
 * «Некоторые зарубежные сайты сеют …»: of «владельцы сайтов», who are persons, they do not come first; "such channels are made by
 * ill-wishers" accuses those.
 */
function isOfOutlets(move: Move): boolean {
  const { sentence, from: first } = move
  if (hitsOfAny(move, PERSONS).length > 0) return false
  return sentence.hits('outlets').some(({ from, to }) => from <= first + 1 && first <= to)
}

/** "Apprehended several individuals over false messages": whose case is told has been asked about by those who opened it. */
function isOfCase(move: Move): boolean {
  return move.score < SURE && meetsAny(move, casesTold(move.sentence))
}

export default withTraits(
  {
    asksWherePlainest: 1,
    quotes: 'deed',
    asks: [
      'who',
      'who-one',
      'did',
      'did-one',
      'defined',
      'defined-one',
      'defined-did',
      'not-defined',
      'not-defined-one',
      'not-defined-did',
      'where',
      'where-unverified',
      'which',
      'which-did',
      'deed',
      'deed-one',
      'defined-deed',
      'not-defined-deed',
      'which-deed',
      'known',
      'known-one',
      'serves',
      'planned',
      'episodes',
      'proof',
      'shown',
    ],
    missing: ['name', 'deed', 'rule', 'known', 'serves', 'where', 'planned', 'episodes', 'proof', 'shown'],
    hears: ['threatened-sanction', 'call-to-obey', 'asserted-harm', 'imputed-motive'],
  },
  unnamedAccused,
)
