import type { Move, Raise, SentenceView, View } from '../../reader/check.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { isOfThey } from '../../reader/for-checks/of-they.ts'
import type { DeedWords } from '../../reader/language/deeds.ts'

type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'fill' | 'question'>

/** What was done is asked in these; where the words say it and anybody can see it, what forbids it. */
const FORBIDDEN: ReadonlyMap<string, string> = new Map([
  ['did', 'deed'],
  ['did-one', 'deed-one'],
  ['defined-did', 'defined-deed'],
  ['not-defined-did', 'not-defined-deed'],
  ['which-did', 'which-deed'],
])
/** Where few can have seen it, how it is known. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['did', 'known'],
  ['did-one', 'known-one'],
])

/** What is asked of those accused, with nothing that the words themselves or the sentence behind answer. */
export function unlessTold(view: View, move: Move, asked: Asked): Asked {
  const { sentence } = move
  const { deeds } = sentence.spokenIn
  const forbidden = FORBIDDEN.get(asked.asks)
  if (forbidden === undefined || deeds === undefined) return asked
  const said = view.text(betweenMarks(sentence, move)).toLowerCase()
  const isClear = !deeds.unclear.test(said)
  if (isClear && deeds.seen.test(said))
    return { ...asked, asks: forbidden, missing: 'rule', question: 'who it is, and what forbids it' }
  const known = KNOWN.get(asked.asks)
  if (known === undefined) return asked
  // One question for both forms: they are of the same accusation.
  return (isClear && deeds.told.test(said)) || goesOnToTell(view, sentence, deeds)
    ? { ...asked, asks: known, missing: 'known' }
    : asked
}

/** «Там орудуют знахари. | Они продают …», "There are traitors among us. | They film …": what was done is said in the sentence behind. */
function goesOnToTell(view: View, { n }: SentenceView, deeds: DeedWords): boolean {
  if (n + 1 >= view.sentenceCount) return false
  const next = view.sentence(n + 1)
  if (next.isQuestion || !isOfThey(next)) return false
  const said = view.text(next).toLowerCase()
  return deeds.seen.test(said) || deeds.told.test(said) || deeds.unclear.test(said)
}
