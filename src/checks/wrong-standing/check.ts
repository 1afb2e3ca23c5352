import type { CitedFact } from '../../law/law.ts'
import {
  type Check,
  type Move,
  type Raise,
  type SentenceView,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { labelsOf, lawNotChecked, provisions } from '../../reader/evidence.ts'
import { betweenMarks, upToMark, withItsClause } from '../../reader/for-checks/between-marks.ts'
import { certaintyOf } from '../../reader/for-checks/certainty.ts'
import { isOfDefendants } from '../../reader/for-checks/of-defendants.ts'
import { ownGoodName, tellerNamed } from '../../reader/for-checks/own-good-name.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { forWhom } from './for-whom.ts'
import { isHoldersOwn, speaksForSomebody } from './holders-own.ts'
import { isElement } from './is-element.ts'
import { isLimit, LIMIT, withoutPenal } from './limit.ts'
import { isMembersLament } from './members-lament.ts'
import { isNamedAsCrime } from './named-crime.ts'
import { whoseBody } from './of-body.ts'
import { isOfMinors } from './of-minors.ts'
import { isSuitOfNoName } from './of-no-name.ts'
import { ownClause } from './own-clause.ts'
import { isOwnFault } from './own-fault.ts'
import { isOwnMandate } from './own-mandate.ts'
import { ownSuits } from './own-suit.ts'
import { saidPlainly } from './said-plainly.ts'

/** As far down as words that name a right speak for it. */
const FAINT = -0.2
/** From here on the model needs no word of a right: "we will sue on behalf of the offended guards". */
const SURE = 0.5
/** From here on it is believed that somebody speaks for others, whatever right is stated or prevented beside it. */
const BELIEVED = 3.3
/** Words between a right and what says that it is only stated, or that attacks on it are prevented. */
const BESIDE = 2

/** An authority speaks for private persons' honour, dignity, reputation or privacy, which only its holder may claim. */
const wrongStanding: Check = function* (view) {
  const told = new Set<number>()
  for (const move of view.moves(FAINT, (move) => move.score >= SURE || namesRight(move))) {
    if (
      move.sentence.quotesOthers(move) ||
      (isElement(view, move.sentence, move.to) && !speaksForSomebody(move.sentence))
    )
      continue
    if (move.score < BELIEVED && (speaksForNobody(move) || isOfMinors(move))) continue
    if (isSuitOfNoName(view, move) || isForOneself(move.sentence) || isHoldersOwn(move.sentence)) continue
    if (isOfDefendants(view, move) && !speaksForSomebody(move.sentence)) continue
    if (isOwnFault(move.sentence) && !speaksForSomebody(move.sentence)) continue
    if (isMembersLament(view, move) || isOwnMandate(view, move)) continue
    told.add(move.sentence.n)
    // Moral harm is claimed for what was said of somebody's name, unless private life is spoken of.
    const isOfName = namesHonour(move) || !namesPrivacy(move) || isOnlyHarm(move)
    const right = isOfName ? 'honour' : 'privacy'
    yield {
      ...ownClause(move),
      trigger: view.strongest(move),
      missing: 'standing',
      certainty: certaintyOf(move),
      ...asked(view, right, move),
    }
  }
  yield* plainly(view, told)
  for (const suit of ownSuits(view)) {
    if (told.has(suit.sentence.n) || isForOneself(suit.sentence)) continue
    const at = { ...suit, ...betweenMarks(suit.sentence, suit) }
    yield { at, trigger: [suit], missing: 'standing', ...ofOwnName(view) }
  }
}

/**
 * «Порочат доброе имя граждан», «прокуратура подаст в суд за честь граждан», "demands an apology to the family" says it outright,
 * whatever the model makes of it.
 */
function* plainly(view: View, told: Set<number>): Generator<Raise> {
  for (const phrase of saidPlainly(view)) {
    const { sentence } = phrase
    if (told.has(sentence.n)) continue
    const grown = sentence.near('attacks-persons', phrase, 0) ? upToMark : withItsClause
    const at = { ...phrase, ...grown(sentence, phrase) }
    if (
      isOnlyPossible(phrase) ||
      isForOneself(sentence) ||
      isHoldersOwn(sentence) ||
      isMembersLament(view, at) ||
      speaksForNobody(at) ||
      isOfMinors(at)
    )
      continue
    told.add(sentence.n)
    yield {
      ...ownClause(at),
      trigger: [phrase],
      missing: 'standing',
      certainty: 'likely',
      ...asked(view, 'honour', at),
    }
  }
}

/** "If the smears go on" takes for granted that there are some. */
function isOnlyPossible({ sentence, ...phrase }: Move): boolean {
  return sentence.near('hypothesis', phrase) && sentence.hits('goes-on').length === 0
}

function namesRight(move: Move): boolean {
  return namesHonour(move) || namesPrivacy(move)
}

function namesPrivacy(move: Move): boolean {
  return move.sentence.near('private', move, 1)
}

/** Whether what seems to be private is only the moral harm. */
function isOnlyHarm({ sentence, from, to }: Move): boolean {
  const harm = sentence.hits('moral-harm')
  return sentence.hits('private', { from: from - 1, to: to + 1 }).every((hit) => meetsAny(hit, harm))
}

function namesHonour(move: Move): boolean {
  return move.sentence.near('honour', move, 1)
}

/**
 * "A citizen may demand in court …" states the right of its holder, "everyone has the right to dignity" what a constitution says, and
 * lessons that prevent insults are held in nobody's place: unless the body goes on to speak for somebody.
 */
function speaksForNobody({ sentence, from, to }: Move): boolean {
  // «Врач подал иск, чтобы защитить свою честь»: whose name it is claims for it.
  if (sentence.near('own-right', { from, to }, 0)) return true
  if (speaksForSomebody(sentence)) return false
  if (isOwnFault(sentence)) return true
  if (['own-claim', 'claims-for-self', 'complained-of'].some((list) => sentence.near(list, { from, to })))
    return true
  const isDefaming = sentence.near('defames', { from, to }, 0)
  return (
    !isDefaming && ['right-stated', 'prevention'].some((list) => sentence.near(list, { from, to }, BESIDE))
  )
}

/** «Я подам в суд от своего имени», "as a private citizen I …": who holds an office has a name of his own, and the law wants him to claim so. */
function isForOneself(sentence: SentenceView): boolean {
  const ownName = ownGoodName(sentence)
  const own = [...sentence.hits('for-oneself'), ...ownName]
  // "As a citizen I will sue for the honour of the police" claims for others all the same.
  if (own.length === 0 || sentence.hits('for-our-body').some((body) => !sentence.negated(body))) return false
  const holders = ownName.length === 0 ? own : [...own, ...tellerNamed(sentence, ownName)]
  return sentence.hits('persons').every((person) => meetsAny(person, holders))
}

type Right = 'honour' | 'privacy'
type Asked = Pick<Raise, 'asks' | 'fill' | 'evidence'> & Partial<Pick<Raise, 'certainty' | 'missing'>>

function ofOwnName(view: View, right: Right = 'honour'): Asked & Pick<Raise, 'certainty'> {
  const { law, on } = view
  const holders = law && on ? law.standing(right, on) : []
  const evidence = holders.length > 0 ? provisions(holders) : lawNotChecked(view)
  return { asks: 'own-name', certainty: 'likely', evidence }
}

function asked(view: View, right: Right, move: Move): Asked {
  const { law, on, body } = view
  const ofBody = whoseBody(move)
  if (ofBody === 'public-body') return ofOwnName(view, right)
  if (ofBody === 'of-no-person') return { ...ofOwnName(view, right), asks: 'of-another' }
  const holders = law && on ? law.standing(right, on) : []
  const [first] = holders
  if (isLimit(move))
    return { ...LIMIT, evidence: first ? provisions(withoutPenal(view, holders)) : lawNotChecked(view) }
  const whom = forWhom(view, move, right)
  if (!law || !on || !first) return { asks: 'not-checked', fill: whom, evidence: lawNotChecked(view) }
  if (!speaksForSomebody(move.sentence) && isNamedAsCrime(view, move, right))
    return { asks: 'crime', fill: { provision: labelsOf([first]) }, evidence: provisions(holders) }
  // A power in libel cases lets the body act after all; what else the law says of that right limits it.
  const cases = body && right === 'honour' ? law.powers(body, 'libel', on) : []
  const known = new Set(cases.map(({ label }) => label.en))
  const limits = body ? law.powers(body, right, on).filter(({ label }) => !known.has(label.en)) : []
  const fill = { ...whom, provision: labelsOf([first]) }
  const evidence = provisions([...holders, ...cases, ...limits])
  return body === 'prosecutor'
    ? { ...ofProsecutor(cases, limits), evidence }
    : { asks: 'provision', fill, evidence }

  /** A prosecutor may open an administrative case of libel, and sue for others in few cases; each as far as it stood that day. */
  function ofProsecutor(opens: readonly CitedFact[], [suit]: readonly CitedFact[]): Omit<Asked, 'evidence'> {
    const nuance = labelsOf(opens)
    if (opens.length > 0 && suit) return { asks: 'prosecutor', fill: { ...fill, nuance, suit: suit.label } }
    if (suit) return { asks: 'prosecutor-suit', fill: { ...fill, suit: suit.label } }
    if (opens.length > 0) return { asks: 'prosecutor-case', fill: { ...fill, nuance } }
    return { asks: 'provision', fill }
  }
}

export default withTraits(
  {
    asks: [
      'provision',
      'limit',
      'crime',
      'own-name',
      'of-another',
      'prosecutor',
      'prosecutor-suit',
      'prosecutor-case',
      'not-checked',
    ],
    missing: ['standing', 'limit'],
  },
  wrongStanding,
)
