import type { Move, SentenceView, View } from '../../reader/check.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { outrightIfHeard } from '../../reader/for-checks/outright.ts'
import { bySentence, meetsAny } from '../../reader/stretch.ts'

/** «За непроверенную информацию грозит штраф», "when you share ignorantly, you may be charged", whatever the model makes of it. */
export function droppedOutright(view: View, moves: readonly Move[]): readonly Move[] {
  const movesIn = bySentence(moves)
  const phrases = outrightIfHeard(
    view,
    'element-dropped',
    (phrase) => isSaid(phrase) && isOfMessages(phrase.sentence) && !namesElement(phrase.sentence),
  )
  return phrases
    .filter((phrase) => !meetsAny(phrase, movesIn(phrase.sentence)))
    .map((phrase) => ({ ...phrase, ...betweenMarks(phrase.sentence, phrase) }))
}

/** "Drivers who turn without checking" are careless about the road, not about what they pass on. */
function isOfMessages(sentence: SentenceView): boolean {
  return ['speech', 'message'].some((list) => sentence.hits(list).length > 0)
}

/** What was not known or checked is negated by its own words. */
function isSaid({ sentence, ...at }: Move): boolean {
  return !sentence.quotesOthers(at) && !sentence.denied(at)
}

function namesElement(sentence: SentenceView): boolean {
  return sentence.hits('with-element').length > 0
}
