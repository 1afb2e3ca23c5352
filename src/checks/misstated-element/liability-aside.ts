import type { Move, Stretch, View } from '../../reader/check.ts'
import { hitsIn, meet } from '../../reader/stretch.ts'

const LIABILITY = ['liable', 'liability-told']
/** Words of a clause by which it takes up what stands before it: «и за это», "for such posts". */
const TAKES_UP = 3

/** Whether liability is named only for another matter behind a semicolon: none is named for spreading false information. */
export function isLiabilityAside(view: View, move: Move): boolean {
  const aside = otherMatter(view, move)
  if (aside === undefined) return false
  return LIABILITY.every((list) => move.sentence.hits(list).every((words) => meet(words, aside)))
}

/** What stands behind a semicolon and tells nothing of the false information before it. */
function otherMatter(view: View, move: Move): Stretch | undefined {
  const { sentence, from, to } = move
  const { pointing } = sentence.spokenIn.terms
  const short = hitsIn(move, 'short')
  for (let token = from + 1; token < to; token++) {
    if (!sentence.parted(token) || !/;/u.test(view.text({ from: token - 1, to: token + 1 }))) continue
    if (short.some((words) => words.to > token)) continue
    let takesUp = false
    for (let at = token; at < Math.min(to, token + TAKES_UP); at++)
      takesUp ||= pointing.test(sentence.word(at))
    if (!takesUp) return { from: token, to }
  }
  return undefined
}
