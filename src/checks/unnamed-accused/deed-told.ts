import type { Move, Raise, View } from '../../reader/check.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'

type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'fill' | 'question'>

/** What was done is asked in these; where the words say it, what forbids it. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['did', 'deed'],
  ['did-one', 'deed-one'],
  ['defined-did', 'defined-deed'],
  ['not-defined-did', 'not-defined-deed'],
  ['which-did', 'which-deed'],
])

/** What is asked of those accused, with nothing that the words themselves answer. */
export function unlessTold(view: View, move: Move, asked: Asked): Asked {
  const asks = INSTEAD.get(asked.asks)
  if (asks === undefined || !tellsDeed(view, move)) return asked
  return { ...asked, asks, missing: 'rule', question: 'who it is, and what forbids it' }
}

/**
 * "Collect money in messengers", «выкладывают снимки очередей»: what was done is said, and can be seen by anybody; of figures of speech
 * beside it («раскачивают лодку») nobody knows what they stand for.
 */
function tellsDeed(view: View, move: Move): boolean {
  const { sentence } = move
  const { deeds } = sentence.spokenIn
  if (deeds === undefined) return false
  const said = view.text(betweenMarks(sentence, move)).toLowerCase()
  return deeds.seen.test(said) && !deeds.unclear.test(said)
}
