import type { Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { upToMark } from '../../reader/for-checks/between-marks.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { ownTopics, topicsOf } from '../../reader/for-checks/topics.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { isDated } from './dated.ts'

/** «Порядка 80 тысяч граждан состоят в таких сообществах»: a round number of those who are told of an offence, of no day and nobody's. */
export function* roughCounts(
  view: View,
  raisedIn: (sentence: SentenceView) => readonly Stretch[],
): Generator<Raise> {
  for (const hit of outright(view, 'rough-count')) {
    const { sentence } = hit
    const at = upToMark(sentence, hit)
    if (
      meetsAny(at, raisedIn(sentence)) ||
      sentence.quotesOthers(at) ||
      sentence.negated(hit) ||
      isDated(sentence)
    )
      continue
    if (['report', 'hypothesis', 'case-made'].some((list) => sentence.hits(list).length > 0)) continue
    if (!tellsOfOffence(view, sentence)) continue
    yield { at, trigger: [hit], asks: 'count', missing: 'source', certainty: 'likely', evidence: [] }
  }
}

/** Whether a sentence names an offence, or points at one that the sentence before names. */
function tellsOfOffence(view: View, sentence: SentenceView): boolean {
  if (ownTopics(sentence).length > 0) return true
  const { pointers = [] } = sentence.spokenIn.terms
  for (let token = sentence.from; token < sentence.to; token++)
    if (pointers.includes(sentence.word(token))) return topicsOf(view, sentence).length > 0
  return false
}
