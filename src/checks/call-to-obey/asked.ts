import type { Move, Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { withItsClause } from '../../reader/for-checks/between-marks.ts'
import { BINDING } from '../../reader/for-checks/binding.ts'
import { cautionsIn } from '../../reader/for-checks/cautions.ts'
import { measureTold } from '../../reader/for-checks/measure-told.ts'
import { hitsIn, hitsOfAny, meetsAny, wholeOf } from '../../reader/stretch.ts'
import { askedToAwait, awaitsOfficial } from './awaiting.ts'
import { openerOf } from './opener.ts'
import { tellsWhatIsDenied } from './what-is-denied.ts'

/** Calls that name no deed: to keep the law, not to give in, not to believe, to be careful. */
const VAGUE = ['keep-law', 'not-give-in', 'belief', 'of-care', 'figurative-call']
/** What else is not to be followed than what somebody calls false. */
const OTHER_LURES = ['provoked', 'figurative-call']
/** Words between these and what they are about. */
const BESIDE = 2
/** Lists of what is to be done or left. */
const DEEDS = ['refrain', 'plain']
/** Demands, and orders to say nothing. */
const STERN = ['demand', 'silenced']
/** From here on a sentence tells what follows. */
const THREATENED = 0
/** Sentences around a call, its own among them, in which that may be told. */
const AROUND = [-1, 0, 1]
/** Sentences behind a call in which what is to be done to whoever does not follow it may be told. */
const TOLD_BEHIND = 2
/** What calls on somebody, in whatever voice. */
export const CALLS = ['asks-others', 'calls-on', 'demand']

/** What a call is asked, without where it stands and how certain it is. */
type Asked = Omit<Raise, 'at' | 'certainty'>

const ASKED_OF_CALL: Asked = {
  asks: 'conduct',
  missing: 'conduct',
  evidence: [],
  topic: 'call-to-obey conduct',
  behind: { beside: 'legal-form', asks: 'conduct-behind' },
}

/** «Не верьте слухам»: which these are. */
const ASKED_OF_BELIEF: Asked = {
  ...ASKED_OF_CALL,
  asks: 'belief',
  missing: 'belief',
  behind: { beside: 'legal-form', asks: 'belief-behind' },
}

/** The same where the text tells itself what is untrue: what shows that. */
const ASKED_OF_DENIED: Asked = {
  ...ASKED_OF_CALL,
  asks: 'denied',
  missing: 'untrue',
  behind: { beside: 'legal-form', asks: 'denied-behind' },
}

/** «Не верьте непроверенной информации»: nobody has said that it is untrue. */
const ASKED_OF_UNVERIFIED: Asked = {
  ...ASKED_OF_CALL,
  asks: 'unverified',
  missing: 'unverified',
  behind: { beside: 'legal-form', asks: 'unverified-behind' },
}

/** Which provision requires a deed that is demanded, or forbids it, and what follows: by which its act is asked already, where it is. */
export const ASKED_OF_DEMAND: Asked = {
  ...ASKED_OF_CALL,
  asks: 'obliged',
  missing: 'obliged',
  // By which provision a body demands or warns is what its act is asked.
  behind: { beside: 'legal-form', asks: 'follows-behind' },
  briefly: { beside: 'legal-form', asks: 'follows' },
}

/** The same where what follows is threatened with beside it, or nothing need follow: nobody fails to comply with an appeal. */
const ASKED_OF_APPEAL: Asked = {
  ...ASKED_OF_CALL,
  asks: 'owed',
  missing: 'owed',
  askedWith: 'legal-form',
}

/** «Просим не пересылать»: whether it binds. */
const ASKED_OF_REQUEST: Asked = {
  ...ASKED_OF_CALL,
  asks: 'request',
  missing: 'obliged',
  question: BINDING,
  askedWith: 'legal-form',
}

/** What is asked of a call: what exactly is to be done, by what it is owed, or on what it rests that one is to wait for official word. */
export function askedOf(view: View, sentence: SentenceView, at: Stretch): Asked {
  if (awaitsOfficial(sentence, at)) return askedToAwait(view)
  const call = { ...at, sentence, score: 0 }
  const vague = hitsOfAny(call, VAGUE)
  if (vague.length > 0 && hitsOfAny(call, DEEDS).every((deed) => meetsAny(deed, vague)))
    return vague.every((words) => meetsAny(words, hitsIn(call, 'belief'))) || isOfFalseNews(call, vague)
      ? askedOfBelief(view, call)
      : ASKED_OF_CALL
  if (callsTogether(view, call)) return ASKED_OF_CALL
  if (AROUND.some((step) => threatens(view, sentence.n + step))) return ASKED_OF_APPEAL
  const told = consequenceBehind(view, sentence)
  if (told !== undefined) return askedOfConsequence(told)
  if (isMild(view, sentence)) return ASKED_OF_REQUEST
  return demands(sentence) ? ASKED_OF_DEMAND : ASKED_OF_APPEAL
}

/** What the sentences behind a call tell of what is to be done to whoever does not follow it. */
function consequenceBehind(view: View, { n }: SentenceView): string | undefined {
  const last = Math.min(n + TOLD_BEHIND, view.sentenceCount - 1)
  for (let at = n; at <= last; at++) {
    const sentence = view.sentence(at)
    const told = measureTold(sentence)
    if (told !== undefined && !sentence.quotesOthers(told)) return view.quote(told).text
  }
  return undefined
}

/** What follows is not asked where the text says it, but on what that rests. */
function askedOfConsequence(told: string): Asked {
  const fill = { told }
  return {
    ...ASKED_OF_CALL,
    asks: 'told',
    missing: 'told',
    fill,
    behind: { beside: 'legal-form', asks: 'told-behind' },
  }
}

/** What a text asks for in a soft voice here, and otherwise there, is asked about once, by the other. */
export function inOneVoice(raises: readonly Raise[]): readonly Raise[] {
  if (!raises.some(({ asks }) => asks === 'obliged' || asks === 'owed')) return raises
  return raises.map((raise) => {
    if (raise.asks !== 'request') return raise
    const { question: _, ...plain } = raise
    return { ...plain, ...ASKED_OF_APPEAL }
  })
}

/** "Demands", «запрещает», «ескертеді»: more than an appeal. */
function demands(sentence: SentenceView): boolean {
  return STERN.some((list) => sentence.hits(list).length > 0) || cautionsIn(wholeOf(sentence)).length > 0
}

/** «Не поддаваться слухам», "not to fall for fakes": what is not to be followed is news that somebody calls false, and nothing besides. */
function isOfFalseNews(call: Move, vague: readonly Stretch[]): boolean {
  const news = hitsOfAny(call, ['topic-false-information', 'false-counsel'])
  if (news.length === 0 || hitsIn(call, 'keep-law').length > 0) return false
  const isBesideNews = ({ from, to }: Stretch): boolean =>
    news.some((words) => words.from <= to + BESIDE && from <= words.to + BESIDE)
  // «Призываем» is itself a word of those lures.
  const isOther = (lure: Stretch): boolean => !meetsAny(lure, news) && !meetsAny(lure, hitsOfAny(call, CALLS))
  return vague.every(isBesideNews) && !hitsOfAny(call, OTHER_LURES).some(isOther)
}

/** "Let us not repeat inventions", «қайталамайық»: nobody is ordered, and no provision need require it. */
function callsTogether(view: View, { sentence, ...at }: Move): boolean {
  return sentence.spokenIn.predicates.together?.test(view.text(withItsClause(sentence, at))) === true
}

function askedOfBelief(view: View, call: Move): Asked {
  if (hitsIn(call, 'unverified').length > 0) return ASKED_OF_UNVERIFIED
  return tellsWhatIsDenied(view, call.sentence) ? ASKED_OF_DENIED : ASKED_OF_BELIEF
}

function threatens(view: View, n: number): boolean {
  if (n < 0 || n >= view.sentenceCount) return false
  return view.speaksFor('threatened-sanction', wholeOf(view.sentence(n))) >= THREATENED
}

/** «Просим не пересылать», "advised drivers not to": nobody is ordered, only asked; of an item of a list the words that open it tell. */
function isMild(view: View, sentence: SentenceView): boolean {
  const mild = sentence.hits('mild-request')
  const calls = hitsOfAny(wholeOf(sentence), CALLS)
  if (mild.length > 0) return calls.every((call) => meetsAny(call, mild))
  const opener = calls.length > 0 ? undefined : openerOf(view, sentence)
  return opener !== undefined && isMild(view, opener)
}
