import type { Raise, Stretch, View } from '../../reader/check.ts'
import { upToMark } from '../../reader/for-checks/between-marks.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { isDated } from './dated.ts'

/** «Порядка 80 тысяч граждан состоят в таких сообществах»: a round number of those who are told of an offence, of no day and nobody's. */
export function* roughCounts(view: View, isRaised: (at: Stretch) => boolean): Generator<Raise> {
  for (const hit of outright(view, 'rough-count')) {
    const { sentence } = hit
    const at = upToMark(sentence, hit)
    if (isRaised(at) || sentence.quotesOthers(at) || sentence.negated(hit) || isDated(sentence)) continue
    if (sentence.hits('report').length > 0 || ownTopics(sentence).length === 0) continue
    yield { at, trigger: [hit], asks: 'count', missing: 'source', certainty: 'likely', evidence: [] }
  }
}
