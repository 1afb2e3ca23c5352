import type { Day, Law } from '../../law/law.ts'
import type { SentenceView } from '../check.ts'
import { meet } from '../stretch.ts'
import type { CitedPlace } from './places.ts'
import { notInForce } from './standing.ts'

/** Words before and behind in which a change of law is denied: «статья не исключена». */
const BESIDE = { before: 2, behind: 1 }

/**
 * Whether a sentence that cites a place which does not stand on that day says so itself: «статья 130 исключена в 2020 году», "once
 * article 456-2 takes effect". Who tells of a change takes no law of another day for that of his own.
 */
export function tellsChange(law: Law, on: Day, sentence: SentenceView, place: CitedPlace): boolean {
  const gone = notInForce(law, on, place)
  if (gone === undefined || gone.kind === 'no-such-provision') return false
  return sentence.hits(gone.kind === 'not-yet' ? 'law-begins' : 'law-ended').some((words) => {
    const around = { from: words.from - BESIDE.before, to: words.to + BESIDE.behind }
    // «Больше не действует», "no longer" have a "not" of their own.
    // «Күшіне енеді: жалған ақпарат …»: behind a mark another clause has its own.
    return sentence
      .hits('negation', around)
      .every((hit) => meet(hit, words) || (hit.from >= words.to && sentence.parted(words.to)))
  })
}
