import type { Move, View } from '../../reader/check.ts'
import { hitsIn } from '../../reader/stretch.ts'

/** Sentences before in which the text that does it may be told of. */
const BEFORE = 2

/** «Статья газеты … Нас изображают врагами»: a verb without a subject tells of the very text that was just named, and accuses nobody nameless. */
export function isShownByText(view: View, move: Move): boolean {
  const { sentence } = move
  const { shownSo, text } = sentence.spokenIn.slights ?? {}
  if (shownSo === undefined || text === undefined) return false
  if (!shownSo.test(view.text(sentence)) || hitsIn(move, 'vague-group').length > 0) return false
  for (let n = sentence.n - 1; n >= Math.max(0, sentence.n - BEFORE); n--)
    if (text.test(view.text(view.sentence(n)))) return true
  return false
}
