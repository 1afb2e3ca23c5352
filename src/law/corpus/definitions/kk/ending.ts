import type { Subject } from '../subject.ts'
import { behindAside, behindBracket, behindList, behindSpan, ofHeading } from './behind.ts'
import { behindDone, behindDoneTo, doneTo } from './done.ts'
import { known } from './known.ts'
import {
  answerTo,
  behindDoer,
  comparedAgain,
  doerOf,
  kindWithQuality,
  ofMany,
  roleOf,
  sumOf,
  thoseWho,
} from './many.ts'
import { behindOwned, behindSubject, doerSize, qualityOfHeading, titleSize } from './name-size.ts'
import { calledSize, FEWEST_BEFORE, NO_LAST, nameSize } from './noun.ts'
import { DOING, DONE, GENITIVE, isParticiple, KIND, POSSESSED } from './words.ts'

/** What the verb at the end lets one expect before it. */
export interface Verb {
  /** «Болып табылады» also tells what a thing is like; any other verb tells what it is taken for. */
  readonly isTold: boolean
  readonly isCalled: boolean
  /** It gives the meaning of a word, and presumes nothing. */
  readonly isMeant: boolean
  readonly isLookedAt: boolean
  readonly isAnnounced: boolean
}

/** A sentence without the verb that ends it: what is explained, and then the name. */
export interface Ending {
  readonly said: string
  /** The same without a bracket at its end. */
  readonly bare: string
  readonly words: readonly string[]
  readonly verb: Verb
  readonly subject: Subject
  /** Whether the sentence began with where its name holds. */
  readonly isScoped: boolean
  /** Whether the heading announces the concept, and the last word is it. */
  readonly isConcept: boolean
}

const TABLED = /болып табылады[.;]?$/
const CALLED = /(?:аталады|аталды|аталсын)[.;]?$/
/** What a word is said to mean; what is presumed is told otherwise. */
const MEANT =
  /деп (?:аталады|аталсын|айтылады|түсініледі|түсінілсін|ұғынылады|ұғылады)[.;]?$|ретінде (?:түсініледі|ұғынылады)[.;]?$/
const LOOKED_AT = /(?:қаралады|қарастырылады)[.;]?$/
const ANNOUNCED = /жарияланады[.;]?$/

export const verbOf = (tail: string): Verb => ({
  isTold: !TABLED.test(tail),
  isCalled: CALLED.test(tail),
  isMeant: MEANT.test(tail),
  isLookedAt: LOOKED_AT.test(tail),
  isAnnounced: ANNOUNCED.test(tail),
})

const BRACKET = / \([^()]{1,80}\)$/
/** «… іс бойынша дәлелдемелер» */
const IN_CASE = / іс бойынша(?=(?: \S+){1,2}$)/
const OF_CONCEPT = / (?:ұғымы|түсінігі)(?: |$)/

export function endingOf(said: string, verb: Verb, subject: Subject, isScoped: boolean): Ending {
  const bare = said.replace(BRACKET, '')
  const words = bare.replace(IN_CASE, '').split(' ')
  const isConcept = verb.isTold && OF_CONCEPT.test(subject.title) && subject.is(words.at(-1) as string)
  return { said, bare, words, verb, subject, isScoped, isConcept }
}

/** How many words at the end are the name: first what the heading has, last what only the verb gives away. */
export function endingSize(ending: Ending): number | undefined {
  const { said, words, verb, subject, isScoped } = ending
  return (
    qualityOfHeading(words, subject) ??
    titleSize(words, subject) ??
    doerSize(words, subject) ??
    behindAside(said) ??
    behindBracket(said, subject) ??
    ofHeading(words, subject) ??
    (isScoped || (verb.isTold && subject.namesAny(words.slice(-1))) ? behindList(said) : undefined) ??
    behindSubject(words, subject) ??
    known(words, subject, verb.isTold) ??
    thoseWho(words) ??
    comparedAgain(words) ??
    (verb.isTold ? (answerTo(words) ?? sumOf(words)) : undefined) ??
    roleOf(words) ??
    nameSize(words, verb.isTold) ??
    sizeByVerb(ending)
  )
}

/** These would take much for a name that is none, if the verb were not plain. */
function sizeByVerb(ending: Ending): number | undefined {
  const { words, subject, isScoped } = ending
  const { isTold, isMeant } = ending.verb
  if (isTitleAlone(ending)) return 1
  return (
    (isTold ? (behindDoer(words) ?? (isScoped ? kindWithQuality(words) : undefined)) : undefined) ??
    (isMeant || isCollected(ending) ? behindOwned(words) : undefined) ??
    (isMeant ? calledSize(words) : undefined) ??
    behindOwnDoing(words) ??
    (isTold ? (behindSpan(words, subject) ?? ofMany(words)) : undefined) ??
    behindDoing(words, subject) ??
    (isTold ? (doneTo(words) ?? behindDone(words) ?? behindDoneTo(words)) : undefined)
  )
}

const isTitleAlone = ({ words, verb, subject, isConcept }: Ending): boolean =>
  words.length > FEWEST_BEFORE && (isConcept || (verb.isCalled && subject.title === words.at(-1)))

const COLLECTED =
  /(?:ның|нің|дың|дің|тың|тің) (?:\S+ ){0,2}(?:жиынтығы|тобы|қосындысы|бірлестігі) \S+(?: \S+)?$/
/** «… заттардың жиынтығы музей жинағы» */
const isCollected = ({ said, verb }: Ending): boolean => verb.isTold && COLLECTED.test(said)

const OFFENCE =
  /^(?:қылық|қылмыс|бұзушылық|жаза|жауаптылық|себеп|негіз|шарт|құқық|міндет|белгі|дәлел|талап|шара|мерзім|зиян|залал|құбылыс|таңдау|жағдай|мәселе|факт|оқиға|ісі?)$/
/** A doing that is presumed or proved by another, and is not its name. */
const FOLLOWS =
  /^(?:келісім|бас тарту|бұзушылық|мойындау|дәлел|негіз|себеп|қылмыс|теріс|жағдай|нәтиже|мерзім|растау|шарт$|шығын$|табыс$|кіріс$|міндет|құқық)/
/** «Теңізшінің … жіберілуі вахталық сапар», «адамның … аударуы ішкі көшу»: someone's doing, and a name that tells its kind. */
function behindOwnDoing(words: readonly string[]): number | undefined {
  const [end = '', quality = '', last = ''] = words.slice(-3)
  const isKind = /[^мк][лдт][ыі][қк]$|^(?:ішкі|сыртқы)$/.test(quality)
  const isOwned = DONE.test(end) && words.slice(0, -3).some((word) => GENITIVE.test(word))
  return isOwned && isKind && !POSSESSED.test(last) && !NO_LAST.test(last) && !OFFENCE.test(last)
    ? 2
    : undefined
}

/** «… алдын ала төлеу кепілақы болып табылады», of what the heading or the text speaks again. */
function behindDoing(words: readonly string[], subject: Subject): number | undefined {
  const last = words.at(-1) as string
  if (FOLLOWS.test(last)) return undefined
  const end = words.at(-2) ?? ''
  // «Жұмыскердің … баруы іссапар болып табылады»
  const isOwned = DONE.test(end) && words.some((word) => GENITIVE.test(word))
  const isDone = (isOwned || (DOING.test(end) && !DOING.test(last))) && !NO_LAST.test(last)
  return isDone &&
    !POSSESSED.test(last) &&
    words.length > FEWEST_BEFORE + 1 &&
    (subject.is(last) || subject.recursAlike(last))
    ? 1
    : undefined
}

const REFUSAL = /^(?:өз еркімен |ерікті түрде |біржола )?бас тарту$/
/** «… тоқтатуы құқық бұзушылықтан өз еркімен бас тарту»: how one refuses, and what, belong to the name. */
function refusedBefore(words: readonly string[], size: number): number {
  if (!REFUSAL.test(words.slice(-size).join(' '))) return 0
  let more = 0
  while (more < 3 && /^(?:өз|еркімен|ерікті|түрде|біржола)$/.test(words.at(-size - more - 1) ?? '')) more++
  if (more === 0 || !/[дтн][ае]н$/.test(words.at(-size - more - 1) ?? '')) return 0
  more++
  return DONE.test(words.at(-size - more - 1) ?? '') ? more : more + 1
}

const MORE = /^(?:аса|ерекше|өте)$/
/** How many words more the name has: «аса ірі мөлшер», «… аталған адамдар өсиет бойынша мұрагерлер». */
export function wordsMore(words: readonly string[], size: number): number {
  if (MORE.test(words.at(-size - 1) ?? '')) return 1
  // «Кезектен тыс отырыстар»
  if (words.at(-size - 1) === 'тыс' && /[дтн][ае]н$/.test(words.at(-size - 2) ?? '')) return 2
  const ofWhat = refusedBefore(words, size)
  if (ofWhat > 0) return ofWhat
  if (size === 1 && doerOf(words)) return 1
  const isBy = words.at(-size - 1) === 'бойынша' && KIND.test(words.at(-size - 3) ?? '')
  return isBy && isParticiple(words.at(-size - 4) ?? '') ? 2 : 0
}
