import type { Move, Raise, View } from '../../reader/check.ts'
import { provisions } from '../../reader/evidence.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { isOfLay, prefersLay, TRUSTING } from './no-trust.ts'
import { tellsSource } from './source-told.ts'

type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'topic' | 'weight'>

const LAY: Asked = { asks: 'alone', missing: 'alone', evidence: [], topic: 'exclusive-trust alone' }
const UNHEARD: Asked = { ...LAY, asks: 'unheard', missing: 'unheard' }
/** Where a text tells itself what was untrue, or who answers for it. */
const REFUTED = ['calls-untrue', 'called-false', 'case-made', 'dealt-with']
/** What else a text says of official sources carries the question. */
const CHECKED: Asked = { asks: 'checked', missing: 'checked', evidence: [], weight: -1 }

/**
 * Which sources there are and how they answer; of one that the words name only how it answers, and why no other; of those that are only
 * called reliable, which they are; of what the press is bound to, by what right.
 */
export function askedOf(view: View, move: Move, isOnly: boolean): Asked {
  if (isOfLay(move)) return prefersLay(move) && !REFUTED.some((list) => view.mentions(list)) ? UNHEARD : LAY
  const evidence = clocksOf(view)
  if (isOnly && isToPress(move)) return { asks: 'press', missing: 'press', evidence }
  if (!namesSource(move) && !tellsSource(view, move)) {
    if (isOnlyVouchedFor(move)) return CHECKED
    return { asks: 'sources', missing: 'sources', evidence }
  }
  return { asks: isOnly ? 'named-only' : 'named', missing: 'named', evidence }
}

/**
 * «Доверяйте проверенным источникам», "only reliable information": nobody official is named, and who vouches for them is left open. What
 * else describes them stands before a comma or a joint: «тек ресми, | тексерілген ақпаратқа».
 */
function isOnlyVouchedFor(move: Move): boolean {
  const { sentence } = move
  const { joints } = sentence.spokenIn.terms
  const vouched = sentence.hits('vouched-for', move)
  if (vouched.some(({ from }) => sentence.parted(from) || joints.includes(sentence.word(from - 1))))
    return false
  if (!hitsIn(move, 'sources').every(({ from }) => vouched.some((words) => words.from === from))) return false
  return hitsOfAny(move, ['told', 'sources']).some(({ from, to }) =>
    vouched.some((words) => words.to === from || (words.from === from && words.to < to)),
  )
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
      if (!verbsLast && source.from < from && !endsWithSole(move, to)) return false
      return !isParted(sentence, { from: Math.min(from, source.from), to: Math.max(to, source.to) })
    }),
  )
}

/** "Must come from the minister or the akimat | alone": what only they may tell stands before. */
function endsWithSole({ sentence, to: end }: Move, to: number): boolean {
  return to === end || to === sentence.to || sentence.parted(to)
}

/** How soon they answer the law of that day may say: what a question for information starts is shown. */
function clocksOf({ law, on }: View): Asked['evidence'] {
  return provisions(law && on ? (law.clocks?.('answer', on, 'question') ?? []) : [])
}
