import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { hitsIn, meet, meetsAny } from '../../reader/stretch.ts'
import { isPoliteHope, isSaying, isThanked } from './courtesies.ts'

/** Below this a value that is told of, with no word of an appeal beside it, is none. */
const TOLD = 0.5
/** Words between a value and what is said of it. */
const BESIDE = 2
/** Sentences behind and before one that a greeting or thanks may stand in. */
const GREETED_BEFORE = 2
const THANKED_BEHIND = 1
/** What makes an appeal of a value that is told of. */
const APPEALS = ['appeal', 'modal', 'demand', 'hypothesis', 'purpose']
/** Phrases that call on a value in so many words. */
export const SAYINGS = ['calls-for-calm', 'calls-on-values', 'value-slogans', 'value-reported']
/** What makes more than care of what whoever loves a thing does for it. */
const BESIDE_CARE = ['negation', 'values', 'calm', 'call-to-silence', 'virtues']

/** Whether a value is only greeted with, told of as shown, or asked for while works go on. */
export function appealsToNobody(view: View, move: Move): boolean {
  return (
    isOfGreeting(view, move) ||
    isShown(move) ||
    isNotCalledOn(move) ||
    isOnlyTold(move) ||
    isDepicted(move) ||
    isOfNotice(move) ||
    isTurnOfSpeech(move) ||
    isNeededAtWork(move) ||
    isOfCare(move) ||
    isFromChair(move) ||
    isSaying(move) ||
    isThanked(move) ||
    isPoliteHope(move)
  )
}

/** «Председательствующий попросил стороны умерить пыл»: whoever chairs keeps order among those in the room, and calls on no public. */
function isFromChair({ sentence }: Move): boolean {
  return sentence.hits('chairs-meeting').some((words) => !sentence.quotesOthers(words))
}

/** «Поздравляем! Навруз – символ единства», «Ваш труд требует терпения. Спасибо вам!»: nobody is called on. */
function isOfGreeting(view: View, move: Move): boolean {
  const { sentence } = move
  const greets = sentence.hits('greets')
  if (sentence.near('yours-praised', move, BESIDE) && sentence.hits('appeal').length === 0)
    return isGreeted(view, sentence)
  if (isCalledFor(move, greets)) return false
  return sentence.near('feast', move, BESIDE) || isGreeted(view, sentence)
}

function isGreeted(view: View, { n }: SentenceView): boolean {
  const last = Math.min(n + THANKED_BEHIND, view.sentenceCount - 1)
  for (let at = Math.max(0, n - GREETED_BEFORE); at <= last; at++) if (view.holds(at, 'greets')) return true
  return false
}

/** «Жители сохранили спокойствие», «халық сабырлылық танытып, кезекпен отырды»: what people did is praised, and asked of none. */
function isShown(move: Move): boolean {
  const { sentence, from, to } = move
  const shown = sentence.hits('value-shown', { from: from - BESIDE, to: to + BESIDE })
  if (shown.length === 0 || sentence.isQuestion || sentence.negated(move)) return false
  if (APPEALS.some((list) => sentence.hits(list).length > 0)) return false
  const { happened } = sentence.spokenIn.predicates
  if (happened) return happened.test(sentence.word(sentence.to - 1))
  return !isCalledFor(move, shown)
}

/**
 * "It published the list in order to preserve peace", «мы сохранили стабильность»: a value that is told of, where nobody is called on;
 * beside what is cancelled or banned it stands in place of reasons. Where verbs stand last their endings call on people, and only what
 * is told as an aim is none.
 */
function isOnlyTold(move: Move): boolean {
  const { sentence, score } = move
  if (score >= TOLD) return false
  const { verbsLast } = sentence.spokenIn.clauses
  if (verbsLast && !sentence.near('purpose', move, BESIDE)) return false
  return [...SAYINGS, 'appeal', 'modal', 'demand', 'plain', 'restricted-for'].every(
    (list) => sentence.hits(list).length === 0,
  )
}

/** «Стабильность сохраняется», "zero tolerance of fraud", «патриот болып көрінудің қажеті жоқ»: what is, or what is waved away, is asked of nobody. */
function isNotCalledOn(move: Move): boolean {
  const { sentence, from, to } = move
  const around = { from: from - BESIDE, to: to + BESIDE }
  const told = sentence.hits('value-not-called', around)
  if (told.length === 0) return false
  const beside = told.map((words) => ({ from: words.from - BESIDE, to: words.to }))
  if (isCalledFor(move, beside)) return false
  return sentence.hits('values', around).every((value) => meetsAny(value, beside))
}

/** «Книга посвящена единству народов», "a play about patience", "held in a friendly atmosphere": a value that is told of, and asked of none. */
function isDepicted(move: Move): boolean {
  const { sentence } = move
  const told = ['of-art', 'no-harm-told'].flatMap((list) => sentence.hits(list))
  if (told.length === 0) return false
  return ['call', ...APPEALS].every((list) => sentence.hits(list).every((words) => meetsAny(words, told)))
}

function isCalledFor({ sentence, from, to }: Move, shown: readonly { from: number; to: number }[]): boolean {
  const around = { from: from - BESIDE, to: to + BESIDE }
  return ['call', 'appeal', 'plain'].some((list) =>
    sentence.hits(list, around).some((words) => !meetsAny(words, shown)),
  )
}

/** "If you love the land, plant trees": what whoever loves a thing does for it, and no plea to be silent or to agree. */
function isOfCare({ sentence }: Pick<Move, 'sentence'>): boolean {
  const cares = sentence.hits('tends-loved')
  if (cares.length === 0) return false
  return BESIDE_CARE.every((list) => sentence.hits(list).every((words) => meetsCare(list, words, cares)))
}

/** «Трудитесь честно» is how the work is done, where no other value stands beside it. */
function meetsCare(list: string, words: Stretch, cares: readonly Stretch[]): boolean {
  return list === 'negation' ? meetsAny(words, cares) : cares.some(({ to }) => words.to === to)
}

/** "Customers are asked to be patient while the system is updated": the courtesy of those who serve. */
function isOfNotice(move: Move): boolean {
  const { sentence } = move
  if (sentence.hits('works-going-on').length === 0) return false
  const patience = hitsIn(move, 'polite-patience')
  return patience.length > 0 && hitsIn(move, 'values').every((value) => meetsAny(value, patience))
}

/** "The coach stressed the importance of patience in work with children", «призвал соблюдать скоростной режим»: what a trade, a contract or a road needs is asked of no public. */
function isNeededAtWork(said: Move): boolean {
  if (hitsIn(said, 'value-reported').length === 0) return false
  return ['value-of-work', 'private-person'].some((list) => said.sentence.hits(list).length > 0)
}

/** "Let's be honest, the road is bad", «будем честны», «шынын айтайық»: whoever begins so calls on nobody to be honest. */
function isTurnOfSpeech(move: Move): boolean {
  const { sentence } = move
  const [turn] = sentence.hits('turn-of-speech')
  if (turn === undefined || turn.from !== sentence.from) return false
  // «Давайте быть честными перед народом»: the turn itself would end here.
  if (turn.to < sentence.to && !sentence.parted(turn.to)) return false
  return ['values', 'virtues'].every((list) => sentence.hits(list).every((value) => meet(value, turn)))
}

/** «Наберитесь терпения: ремонт закончат 15 октября, выделено 120 млн»: what is done, and when, stands beside the appeal, and not in place of it. */
export function tellsMeasures({ sentence }: Pick<Move, 'sentence'>): boolean {
  if (sentence.hits('works-going-on').length === 0 || sentence.figures().length === 0) return false
  // No notice of works speaks of squares and rumours.
  if (sentence.hits('crowd-or-rumour').length > 0) return false
  const asked = ['calm', 'polite-patience', 'drill-step'].flatMap((list) => sentence.hits(list))
  return asked.length > 0 && sentence.hits('values').every((value) => meetsAny(value, asked))
}
