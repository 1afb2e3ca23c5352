import type { Move, View } from '../../reader/check.ts'
import { hangsOnCondition } from '../../reader/for-checks/if-so.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { isUpheld, outright } from '../../reader/for-checks/outright.ts'
import { isTakenBack } from '../../reader/for-checks/taken-back.ts'

/** Words between a denial or a guess and the wrong that it keeps from being a fact. */
const BESIDE = 2
/** Who found it: then nobody need be asked. */
const FOUND_BY = ['proven-by', 'court-decided', 'found-by-court']
/** Words between what is staged or waited for and the turn of speech. */
const ABOUT = 4

/**
 * "Is being heated up artificially", «готовятся провокации», «мердігерлер кінәлі», "they sit over there and wait": somebody is accused
 * whom a passive hides, whom only "they" names, or who is no more than a trade.
 */
export function hiddenHands(view: View): readonly Move[] {
  return outright(view, 'hidden-hand', (phrase) => {
    const { sentence } = phrase
    if (sentence.isQuestion || !isUpheld(sentence, phrase) || isDoubted(phrase)) return false
    if (FOUND_BY.some((list) => sentence.hits(list).length > 0)) return false
    // "The panic was provoked in a drill", «готовится спектакль «Провокация»»: nobody hides there.
    if (sentence.near('shown-or-trained', phrase, ABOUT)) return false
    if (hangsOnCondition(sentence, phrase) || isTakenBack(view, sentence)) return false
    return !isOfRumour(view, phrase, [])
  })
}

/** A denial or a guess right beside an accusation, or within, takes it back: "the contractors are not to blame". */
function isDoubted({ sentence, from, to }: Move): boolean {
  const around = { from: from - BESIDE, to: to + BESIDE }
  return ['negation', 'hypothesis'].some((list) => sentence.hits(list, around).length > 0)
}
