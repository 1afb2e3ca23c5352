import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { asksWhether } from '../../reader/for-checks/asks-whether.ts'
import { hangsOnCondition } from '../../reader/for-checks/if-so.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { hasNothingBut, hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { isReasonToServe } from './as-reason.ts'
import { isExplained } from './explained.ts'
import { growthIn, isNoEnd, SAY_SO } from './growth.ts'
import { isGuessOnly } from './marked-guess.ts'
import { isOfNature, isUnderWater } from './of-nature.ts'
import { isOfOneThing } from './one-thing.ts'

/** Words between a growth and what makes it no claim of the speaker's: words for now and then, somebody else's claim. */
const BESIDE = 2
/** From here on the model hears a call, where no word of growth stands. */
const CALLED = 0
/** From here on the model is believed to hear a trend, though the words could be of something that goes on or is yet to come. */
const BELIEVED = 1.5
/** From here on it is believed, whatever single words say of others' talk, of one's own work or of masses. */
const SURE = 2.5

/** Whether words of growth claim none of the speaker's own. */
export function claimsNoGrowth(view: View, move: Move): boolean {
  const { sentence } = move
  if (sentence.quotesOthers(move) || hangsOnCondition(sentence, move) || isAsked(move)) return true
  if (isForbidden(view, move)) return true
  if (isOver(move) || isOfWeather(sentence, move) || isOfNature(move) || isUnderWater(move)) return true
  if (isOfOneThing(view, move) || isExplained(view, move) || isReasonToServe(view, move)) return true
  if (isGuessOnly(move)) return true
  if (move.score >= SURE) return false
  if (isOthers(view, move) || isNoTrend(move) || isOfOneText(move)) return true
  return move.score < BELIEVED && (isNotYet(move) || onlyGoesOn(move))
}

/** "Asked them not to multiply rumours": what nobody is to do has not been done yet. */
function isForbidden(view: View, move: Move): boolean {
  const { sentence } = move
  const growth = hitsOfAny(move, SAY_SO)
  if (growth.length === 0)
    return hitsIn(move, 'negation').length > 0 && view.speaksFor('call-to-obey', move) > CALLED
  const isCall = ['asks-others', 'mild-request', 'appeal'].some((list) => sentence.hits(list).length > 0)
  return isCall && growth.every((words) => sentence.negated(words))
}

/** "The report is full of distortions", «статья пестрит ошибками»: one text has no earlier period. */
function isOfOneText(move: Move): boolean {
  const full = hitsIn(move, 'one-text-full')
  return full.length > 0 && growthIn(move).every((each) => meetsAny(each, full))
}

/** "The article claimed that cases rise", «… деген ақпарат тарады», «нас спрашивают, почему …»: what others say is no claim of the speaker. */
function isOthers(view: View, move: Move): boolean {
  const { sentence } = move
  if (isOfRumour(view, move, SAY_SO)) return true
  return sentence.near('others-ask', move, BESIDE) || isClaimed(move) || isOfFalsehood(move)
}

/** "Rumours of rising prices are untrue" tells what rumours say; "rumours of a strike multiply" tells of rumours. */
function isOfFalsehood(move: Move): boolean {
  const { sentence } = move
  if (sentence.hits('falsehood-of').length === 0) return false
  const growth = growthIn(move)
  return growth.length > 0 && growth.every((each) => isNamedByFalsehood(sentence, each))
}

function isNamedByFalsehood(sentence: SentenceView, { from, to }: Stretch): boolean {
  const beside = { from: from - NAMED - 1, to: to + NAMED + 1 }
  return sentence
    .hits('falsehood-of', beside)
    .filter((falsehood) => !isCounted(sentence, falsehood))
    .map((falsehood) => namedBy(sentence, falsehood))
    .some((named) => named.from <= from && to <= named.to)
}

/** "The volume of misleading posts about a shutdown keeps climbing": they are counted, and it is they that grow. */
function isCounted(sentence: SentenceView, falsehood: Stretch): boolean {
  return sentence
    .hits('amount-of', { from: falsehood.from - AMOUNT, to: falsehood.from })
    .some(({ to }) => to <= falsehood.from)
}

/** Words between an amount and what it is of. */
const AMOUNT = 2
/** Words that what a falsehood tells of is named with. */
const NAMED = 5

/** What a falsehood tells of, up to a mark or a verb: «ложная информация о | резком росте», «күрт өскені | туралы жалған ақпарат». */
function namedBy(sentence: SentenceView, { from, to }: Stretch): Stretch {
  const { clauses, predicates } = sentence.spokenIn
  if (clauses.verbsLast) {
    let start = from
    while (start > sentence.from && from - start < NAMED && !sentence.partsClauses(start)) start--
    return { from: start, to: from }
  }
  const isVerb = (word: string): boolean => clauses.verbs.test(word) || predicates.finite.test(word)
  let end = to
  while (end < sentence.to && end - to < NAMED && !sentence.partsClauses(end) && !isVerb(sentence.word(end)))
    end++
  return { from: to, to: end }
}

/** "A surge of posts claiming that …", «шабуыл болады деген жалған хабар тарату жиіледі» tells of a growth of the claims themselves. */
function isClaimed(move: Move): boolean {
  const { sentence } = move
  if (!sentence.near('claimed', move, BESIDE)) return false
  const growth = growthIn(move)
  if (growth.length === 0) return true
  if (sentence.spokenIn.clauses.verbsLast) {
    const first = Math.min(...growth.map(({ from }) => from))
    return sentence.hits('claimed').some(({ to }) => to > first)
  }
  const last = Math.max(...growth.map(({ from }) => from))
  return sentence.hits('claimed').some(({ from }) => from <= last)
}

/** "Risks increasing tensions", «для эскалации»: what is feared, aimed at or prevented did not grow. */
function isNotYet(move: Move): boolean {
  return move.sentence.near('not-yet', move, 0)
}

/** «Рост прекратился» tells of no growth any more; «рост не прекратился» does. */
function isOver(move: Move): boolean {
  const { sentence } = move
  return hitsIn(move, 'growth-over').some((end) => !isNoEnd(sentence, end))
}

/** "Have continued abusing the site": what goes on did not grow, however many things are told of it. */
function onlyGoesOn(move: Move): boolean {
  return hitsIn(move, 'goes-on').length > 0 && growthIn(move).length === 0
}

/** «Увеличение расхода воды»; «растёт поток публикаций о паводке»: words multiply there, and not the water. */
function isOfWeather(sentence: SentenceView, at: Stretch): boolean {
  return sentence.near('weather', at, 0) && !sentence.near('message', at, 0)
}

/** "Have attacks become worse?" */
function isAsked(move: Move): boolean {
  const later = (last: Stretch | undefined, hit: Stretch): Stretch => (last && last.to >= hit.to ? last : hit)
  return asksWhether(move.sentence, move, growthIn(move).reduce(later, undefined) ?? move)
}

/** "Stepped up its patrols": one's own work is no trend that is held against anybody. */
function isNoTrend(move: Move): boolean {
  const { sentence } = move
  // "Sometimes rumours go viral" says the opposite of a trend.
  if (sentence.near('now-and-then', move, BESIDE) && !sentence.near('growth', move, 0)) return true
  // «Широкий общественный резонанс» tells how much was said of a thing, not how often it happens.
  // «На днях возникли слухи», "many people came": what appeared, or who came once, has not grown.
  if (
    ['own-work', 'resonance', 'no-trend', 'only-appeared'].some((list) => hasNothingBut(move, list, SAY_SO))
  )
    return true
  return hasNothingBut(move, 'no-rise', SAY_SO) && !isInMass(move)
}

/** «Отмечены факты массового оскорбления»: that they were found tells of no trend, that there are masses of them does; a mass brawl is one. */
function isInMass(move: Move): boolean {
  const noRise = hitsIn(move, 'no-rise')
  return hitsIn(move, 'in-mass').some((hit) => !meetsAny(hit, noRise))
}
