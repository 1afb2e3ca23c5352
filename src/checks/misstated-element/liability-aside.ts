import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { upToMark } from '../../reader/for-checks/between-marks.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'

const LIABILITY = ['liable', 'liability-told']
/** Words between false information and what tells what it is about: «ложную информацию о выплатах, | говоря …». */
const BETWEEN = 8
/** Words of a clause by which it takes up what stands before it: «и за это», "for such posts". */
const TAKES_UP = 3

/**
 * Whether liability is named only in what false information is said to tell, «недостоверная информация о том, | что водителей будут
 * штрафовать», or for another matter behind a semicolon: none is named for spreading it.
 */
export function isLiabilityAside(view: View, move: Move): boolean {
  const short = hitsIn(move, 'short')
  const asides = [...whatIsTold(move, short), ...otherMatters(view, move, short)]
  if (asides.length === 0) return false
  const isAside = (words: Stretch): boolean => meetsAny(words, asides)
  return LIABILITY.every((list) => move.sentence.hits(list).every(isAside))
}

function* whatIsTold({ sentence }: Move, short: readonly Stretch[]): Generator<Stretch> {
  const { verbsLast } = sentence.spokenIn.clauses
  for (const tells of sentence.hits('tells')) {
    if (verbsLast) {
      if (short.some(({ from }) => from === tells.to)) yield { from: sentence.from, to: tells.from }
    } else if (short.some(({ to }) => to <= tells.from && tells.from - to <= BETWEEN)) {
      yield quotedFrom(sentence, tells.to) ?? upToMark(sentence, { from: tells.to, to: tells.to })
    }
  }
}

/** Others' words that begin at a token, up to where they end. */
function quotedFrom(sentence: SentenceView, from: number): Stretch | undefined {
  let to = from
  while (to < sentence.to && sentence.quotesOthers({ from: to, to: to + 1 })) to++
  return to > from ? { from, to } : undefined
}

/** What stands behind a semicolon and tells nothing of the false information before it. */
function* otherMatters(
  view: View,
  { sentence, from, to }: Move,
  short: readonly Stretch[],
): Generator<Stretch> {
  const { pointing } = sentence.spokenIn.terms
  for (let token = Math.max(from, sentence.from + 1); token < to; token++) {
    if (!sentence.parted(token) || !/;/u.test(view.text({ from: token - 1, to: token + 1 }))) continue
    if (short.some((words) => words.to > token)) continue
    let takesUp = false
    for (let at = token; at < Math.min(to, token + TAKES_UP); at++)
      takesUp ||= pointing.test(sentence.word(at))
    if (!takesUp) return yield { from: token, to }
  }
}
