import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { ownGoodName } from '../../reader/for-checks/own-good-name.ts'
import { isTakenBack } from '../../reader/for-checks/taken-back.ts'
import { hasNothingBut, hitsIn, meetsAny, wholeOf } from '../../reader/stretch.ts'
import { isElement } from './element.ts'
import { isOfPrices, isOnlyAlien, isOnlyCause } from './no-harm.ts'

/** From here on the model is believed, though the words could be of nature or only of misleading. */
export const BELIEVED = 2
/** Words between a hypothesis and the harm that it keeps from being a fact. */
export const BESIDE = 4
/** Words between a harm and the good name that it is done to. */
const NAME = 2

/** Harm as an element of an offence («повлёкшее тяжкие последствия»), as one of nature, supposed, shown or taken back is no bare claim that it came. */
export function isOnlyNamed(view: View, move: Move): boolean {
  const { sentence } = move
  if (sentence.citations().length > 0 || sentence.hits('defines').length > 0) return true
  if (sentence.hits('by-law').length > 0 || isShown(sentence) || isOfDisaster(sentence)) return true
  if (sentence.near('supposed', move, BESIDE) || (move.score < BELIEVED && isOfNature(move))) return true
  if (isHarmless(move) || isOnlyCause(move) || isOfPrices(move) || isOnlyAlien(move)) return true
  return isTakenBack(view, sentence) || isOnlyWorry(move) || isElement(move) || isOfOwnName(move)
}

/** «Статья вредит моей репутации»: what is done to the speaker's own name is no harm to the public. */
function isOfOwnName(move: Move): boolean {
  const { sentence } = move
  const harms = hitsIn(move, 'harm')
  return harms.length > 0 && ownGoodName(sentence).some((own) => harms.every((harm) => isBeside(harm, own)))
}

function isBeside(harm: Stretch, own: Stretch): boolean {
  return harm.from <= own.to + NAME && own.from <= harm.to + NAME
}

/** «Вводит общество в заблуждение» tells what a falsehood is, and of no harm that it did. */
export function onlyMisleads({ sentence }: Move, harms: readonly Stretch[]): boolean {
  const misleads = sentence.hits('misleads')
  return misleads.length > 0 && harms.length > 0 && harms.every((harm) => meetsAny(harm, misleads))
}

/** "The epidemic harms health" is of nature; "rumours about the disease spread panic" is of messages, which stand before the harm. */
function isOfNature({ sentence, from, to }: Move): boolean {
  const isNear = (hit: Stretch): boolean => hit.from < to + BESIDE && hit.to > from - BESIDE
  // «Привела к смертям и вспышкам | болезней»: illness is what came of it.
  const caused = new Set<number>()
  for (const list of ['leads-to-loss', 'leads-to-harm', 'stirs-harm'])
    for (const words of sentence.hits(list))
      for (let token = words.from + 1; token <= words.to + BESIDE; token++) caused.add(token)
  return (
    sentence.hits('of-nature').some((hit) => isNear(hit) && !caused.has(hit.from)) &&
    !sentence.hits('message').some((hit) => hit.from < to)
  )
}

/** "The earthquake caused great damage": an event that everybody knows, unless words are told of beside it. */
function isOfDisaster(sentence: SentenceView): boolean {
  if (sentence.hits('disaster-did').length === 0) return false
  return ['message', 'crime-of-words'].every((list) => sentence.hits(list).length === 0)
}

/** «Вызывает обеспокоенность» is what the speaker feels, unless the text tells who else does. */
function isOnlyWorry(move: Move): boolean {
  const worries = hitsIn(move, 'worry')
  if (worries.length === 0 || hitsIn(move, 'worried').length > 0) return false
  return hitsIn(move, 'harm').every((harm) => meetsAny(harm, worries))
}

/** "As the fire of 2017 showed": the event is told in which the harm was seen. */
function isShown(sentence: SentenceView): boolean {
  return sentence.hits('shown-by').length > 0 && sentence.figures().length > 0
}

/** «Кампания проходит в атмосфере доверия», "applications arrive every day": praise, and what only comes in, tells of no harm. */
function isHarmless({ sentence }: Move): boolean {
  return hasNothingBut(wholeOf(sentence), 'no-harm-told', [
    'harm',
    'plain-harm',
    'stirs-harm',
    'does-wrong',
    'message',
  ])
}
