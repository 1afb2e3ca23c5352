import type { Move, Stretch } from '../../reader/check.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'

/** What can be read, heard or believed, and whoever tells it. */
const TOLD = ['told', 'sources', 'heard-source']
/** Words of trusting, and of asking, learning or reading from somebody. */
export const TRUSTING = ['trust', 'learns-from']
/** What calls on people, or tells that somebody does. */
const CALLS = ['asks-others', 'calls-on', 'appeal', 'demand', 'modal']

/** Words between a negation and what it takes back. */
const BEFORE = 2
/** From here on the model hears that nobody else is to be believed, whatever the news is about. */
const PLAINLY = 3

/** Whether “only” is said of something else than whom the public is to believe. */
export function isOfNoTrust(move: Move): boolean {
  return isOfThings(move) || isService(move) || isOfOwnWork(move) || isOfPast(move)
}

/** «Қайықшылар кеңеске құлақ аспай, суға түсті»: where verbs stand last, what people did is told, and nobody calls on them. */
function isOfPast(move: Move): boolean {
  const { sentence } = move
  const { predicates, clauses } = sentence.spokenIn
  if (predicates.happened?.test(sentence.word(sentence.to - 1)) !== true) return false
  const trusts = hitsOfAny(move, TRUSTING)
  const isDone = ({ to }: Stretch): boolean =>
    to === sentence.to || clauses.itemEnds?.beside.test(sentence.word(to - 1)) === true
  if (trusts.length === 0 || !trusts.every(isDone)) return false
  return CALLS.every((list) => sentence.hits(list).length === 0)
}

/** “Use only the marked exits”: things are used too, and where nothing is named that tells anything, they are meant. */
function isOfThings(move: Move): boolean {
  const used = hitsIn(move, 'uses')
  if (used.length === 0 || hitsOfAny(move, TOLD).length > 0) return false
  return hitsIn(move, 'trust').every((hit) => meetsAny(hit, used))
}

/** «Билеты покупайте только на официальном сайте»: where a thing is to be done, and nothing is to be learned there. */
function isService(move: Move): boolean {
  const steps = hitsIn(move, 'service-step')
  return steps.length > 0 && hitsOfAny(move, TRUSTING).every((hit) => meetsAny(hit, steps))
}

/**
 * “Our statisticians use only official data”, «просим редакции публиковать только подтверждённые сведения»: how somebody works, or is to
 * work, tells nobody whom to believe.
 */
function isOfOwnWork(move: Move): boolean {
  return ['uses-facts-only', 'press-facts-only'].some((list) => move.sentence.near(list, move, 0))
}

/** "Refers to no reliable source", «не верить ничем не подтверждённым выдумкам»: whom to trust is said by neither. */
export function isOfDistrust(move: Move): boolean {
  const { sentence } = move
  const isDenied = ({ from, to }: Stretch): boolean =>
    sentence.hits('negation', { from: from - BEFORE, to }).some((words) => words.from < to)
  return [TRUSTING, ['sources']].some((lists) => {
    const hits = hitsOfAny(move, lists)
    return hits.length > 0 && hits.every(isDenied)
  })
}

/** «Слушайте врачей, а не соседей»: some are not to be heard, and nobody else is spoken of. */
export function prefersLay(move: Move): boolean {
  return isOfLay(move) && !move.sentence.near('sole', move)
}

/** Where something may be looked up, and news of roads and weather: without “only” such a notice is a service, unless it is plainly more. */
export function isNotice({ sentence, score, ...at }: Move): boolean {
  if (['safety-step', 'may-be-found'].some((list) => sentence.near(list, at, 0))) return true
  return score < PLAINLY && sentence.near('everyday-news', at, 0)
}

/** “Believe the doctor and nobody else”: what is known of official sources does not answer for those who speak for no authority. */
export function isOfLay(move: Move): boolean {
  const lay = hitsIn(move, 'lay-source')
  return lay.length > 0 && hitsOfAny(move, ['sources', 'heard-source']).every((hit) => meetsAny(hit, lay))
}
