import type { SentenceView, Stretch, View } from '../../reader/check.ts'
import { wholeOf } from '../../reader/stretch.ts'
import { withNoun } from './expression.ts'
import { FAMILIES } from './families.ts'
import { isSpoken } from './spoken.ts'
import { termsOf } from './terms-of.ts'
import type { Use } from './uses.ts'
import { withKind } from './with-kind.ts'

/** Letters in which forms of a word agree. */
const SAME_WORD = 5

/** A use in a reporter's words, or another form of it that the official is quoted with: «ролики провокационного характера». */
export function asSpoken(view: View, use: Use): Use {
  const { family, at, sentence } = use
  if (!FAMILIES.includes(family) || isSpoken(view, at, sentence)) return use
  const words = stemsOf(sentence, at)
  for (const other of view.with(family)) {
    if (other === sentence) continue
    const whole = wholeOf(other)
    for (const term of termsOf(whole, family, [whole])) {
      if (!isSpoken(view, term, other) || other.denied(term)) continue
      const named = withKind(other, withNoun(term, whole))
      const said = stemsOf(other, named)
      if (words.every((word) => said.includes(word))) return { ...use, at: named, sentence: other }
    }
  }
  return use
}

function stemsOf(sentence: SentenceView, { from, to }: Stretch): string[] {
  const stems: string[] = []
  for (let token = from; token < to; token++) stems.push(sentence.word(token).slice(0, SAME_WORD))
  return stems
}
