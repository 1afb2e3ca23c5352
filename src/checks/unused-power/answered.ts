import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { isPromised } from '../../reader/for-checks/cases-told.ts'
import { isPointing } from '../../reader/for-checks/points-back.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'

/** Sentences behind an offence in which it is told what was done about it, or that it is denied. */
const BEHIND = 3
/** Words before what is denied that take up what it is: "it is a | scene from a film", "these | accusations". */
const BEFORE = 3
/** Words between the use of a power and the messages that it is used on. */
const ITS_OBJECT = 6
/** What is said by so many words that it is done by them: no notice to a site answers for threats or extortion. */
const GRAVE = ['threat-or-violence', 'violent-deed', 'extorts']

/**
 * «Установил факты … | и направил требования об удалении», "accreditation was withdrawn for …": the power was used, and it is its ground that
 * is asked for. What an office sent to somebody else in the next sentence answers for nothing.
 */
export function isMetByPower(view: View, { sentence }: Move): boolean {
  if (GRAVE.some((list) => sentence.hits(list).length > 0)) return false
  return holdsWithin(
    view,
    sentence.n,
    'power-used',
    (where, hit) => where.n === sentence.n || takesUp(where, hit),
  )
}

/**
 * "The letter accuses clerks of theft. | The office denied these accusations", "the clip shows a beating. | It is a scene from a film": what
 * a message tells nobody claims. That a message is false is an offence told of itself, and what it threatens or calls for it commits itself.
 */
export function isDeniedLater(view: View, { sentence }: Move): boolean {
  if (sentence.hits('message').length === 0 || ownTopics(sentence).includes('false-information')) return false
  const isOwn = sentence.hits('threat-or-violence').length > 0 && sentence.hits('letter-accuses').length === 0
  if (isOwn) return false
  return holdsWithin(
    view,
    sentence.n,
    'denies-it',
    (where, hit) => isTakenUp(where, hit) || where.hits('message').some((message) => message.to <= hit.from),
  )
}

/** A message, or a word that points back to it, is what the power was used on. */
function takesUp(sentence: SentenceView, hit: Stretch): boolean {
  return isTakenUp(sentence, hit) || sentence.near('message', hit, ITS_OBJECT)
}

function isTakenUp(sentence: SentenceView, { from, to }: Stretch): boolean {
  if (isPointing(sentence, sentence.from)) return true
  for (let token = Math.max(sentence.from, from - BEFORE); token < to; token++)
    if (isPointing(sentence, token)) return true
  return false
}

function holdsWithin(
  view: View,
  first: number,
  list: string,
  isOfIt: (sentence: SentenceView, hit: Stretch) => boolean,
): boolean {
  const last = Math.min(view.sentenceCount - 1, first + BEHIND)
  for (let n = first; n <= last; n++) {
    if (!view.holds(n, list)) continue
    const sentence = view.sentence(n)
    const isTold = (hit: Stretch): boolean =>
      !isPromised(sentence, hit) && !sentence.near('hypothesis', hit, 1) && isOfIt(sentence, hit)
    if (sentence.hits(list).some(isTold)) return true
  }
  return false
}
