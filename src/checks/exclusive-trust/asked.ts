import type { Move, Raise, View } from '../../reader/check.ts'
import { provisions } from '../../reader/evidence.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { isOfLay, prefersLay, TRUSTING } from './no-trust.ts'

type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'topic'>

const LAY: Asked = { asks: 'alone', missing: 'alone', evidence: [], topic: 'exclusive-trust alone' }
const UNHEARD: Asked = { ...LAY, asks: 'unheard', missing: 'unheard' }

/**
 * Which sources there are and how they answer; of one that the words name only how it answers, and why no other; of what the press is
 * bound to, by what right.
 */
export function askedOf(view: View, move: Move, isOnly: boolean): Asked {
  if (isOfLay(move)) return prefersLay(move) ? UNHEARD : LAY
  const evidence = clocksOf(view)
  if (isOnly && isToPress(move)) return { asks: 'press', missing: 'press', evidence }
  if (!namesSource(move)) return { asks: 'sources', missing: 'sources', evidence }
  return { asks: isOnly ? 'named-only' : 'named', missing: 'named', evidence }
}

/** “Journalists must quote only …”; «получать новости только из государственных СМИ» names the press as whom to hear. */
function isToPress(move: Move): boolean {
  const heard = hitsOfAny(move, ['sources', 'heard-source'])
  return hitsIn(move, 'press-told').some((press) => !meetsAny(press, heard))
}

/** «Верьте только | министерству»: a body beside what is to be trusted; «Министерство просит верить …», "…, the ministry said" tells who asks. */
function namesSource(move: Move): boolean {
  const { sentence } = move
  const heard = hitsOfAny(move, [...TRUSTING, 'sole'])
  const { verbsLast } = sentence.spokenIn.clauses
  return hitsIn(move, 'named-source').some((source) =>
    heard.some(({ from, to }) => {
      if (!verbsLast && source.from < from) return false
      return !isParted(sentence, { from: Math.min(from, source.from), to: Math.max(to, source.to) })
    }),
  )
}

/** How soon they answer the law of that day may say: what a question for information starts is shown. */
function clocksOf({ law, on }: View): Asked['evidence'] {
  return provisions(law && on ? (law.clocks?.('answer', on, 'question') ?? []) : [])
}
