import type { Move, SentenceView, View } from '../../reader/check.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'

/** Words between a value and what is said of it. */
const BESIDE = 2
/** Sentences behind and before one that a greeting or thanks may stand in. */
const GREETED_BEFORE = 2
const THANKED_BEHIND = 1
/** What makes an appeal of a value that is told of. */
const APPEALS = ['appeal', 'modal', 'demand', 'hypothesis', 'purpose']

/** Whether a value is only greeted with, told of as shown, or asked for while works go on. */
export function appealsToNobody(view: View, move: Move): boolean {
  return (
    isOfGreeting(view, move) ||
    isShown(move) ||
    isDepicted(move) ||
    isOfNotice(move) ||
    isTurnOfSpeech(move) ||
    isOfCare(move)
  )
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
  return view.numbersWith('greets').some((at) => at >= n - GREETED_BEFORE && at <= n + THANKED_BEHIND)
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
export function isOfCare({ sentence }: Pick<Move, 'sentence'>): boolean {
  const cares = sentence.hits('tends-loved')
  return cares.length > 0 && sentence.hits('negation').every((words) => meetsAny(words, cares))
}

/** "Customers are asked to be patient while the system is updated": the courtesy of those who serve. */
function isOfNotice(move: Move): boolean {
  const { sentence } = move
  if (sentence.hits('works-going-on').length === 0) return false
  const patience = hitsIn(move, 'polite-patience')
  return patience.length > 0 && hitsIn(move, 'values').every((value) => meetsAny(value, patience))
}

/** "Let's be honest, the road is bad", «будем честны», «шынын айтайық»: whoever begins so calls on nobody to be honest. */
function isTurnOfSpeech(move: Move): boolean {
  const turns = hitsIn(move, 'turn-of-speech')
  return turns.length > 0 && hitsIn(move, 'values').every((value) => meetsAny(value, turns))
}

/** «Наберитесь терпения: ремонт закончат 15 октября, выделено 120 млн»: what is done, and when, stands beside the appeal, and not in place of it. */
export function tellsMeasures({ sentence }: Pick<Move, 'sentence'>): boolean {
  if (sentence.hits('works-going-on').length === 0 || sentence.figures().length === 0) return false
  return ['calm', 'polite-patience', 'drill-step'].some((list) => sentence.hits(list).length > 0)
}
