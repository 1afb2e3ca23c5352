import type { Move, SentenceView, View } from '../../reader/check.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { isUpheld, outright } from '../../reader/for-checks/outright.ts'
import { bySentence, meetsAny } from '../../reader/stretch.ts'

/** «За непроверенную информацию грозит штраф», "when you share ignorantly, you may be charged", whatever the model makes of it. */
export function droppedOutright(view: View, moves: readonly Move[]): readonly Move[] {
  const movesIn = bySentence(moves)
  const phrases = outright(
    view,
    'element-dropped',
    (phrase) =>
      isHeard(view, phrase.sentence) &&
      // What was not known or checked is negated by its own words.
      isUpheld(phrase.sentence, phrase) &&
      isOfMessages(phrase.sentence) &&
      !namesElement(phrase.sentence),
  )
  return phrases
    .filter((phrase) => !meetsAny(phrase, movesIn(phrase.sentence)))
    .map((phrase) => ({ ...phrase, ...betweenMarks(phrase.sentence, phrase) }))
}

/** Heard by the model, or reminded of in so many words: "We draw attention to the liability for rumours". */
function isHeard(view: View, sentence: SentenceView): boolean {
  return view.hearsIn(sentence.n) || sentence.hits('plain-threat').length > 0
}

/** "Drivers who turn without checking" are careless about the road, not about what they pass on. */
function isOfMessages(sentence: SentenceView): boolean {
  return ['speech', 'message'].some((list) => sentence.hits(list).length > 0)
}

function namesElement(sentence: SentenceView): boolean {
  return sentence.hits('with-element').length > 0
}
