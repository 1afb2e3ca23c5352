import type { Stretch } from '../check.ts'
import { withPairedMarks } from '../scan/paired-marks.ts'
import { sentenceAt, sentenceUnits } from '../scan/tokens.ts'
import { INITIAL } from '../scan/words.ts'
import { hasShape } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** «№ | 8 гимназия»: no word, and part of its number. */
const NUMBER_SIGN = /№ ?$/u

/** Words with both marks around a name that begins or ends among them: «ТОО «Водоканал»». */
export function markedAt({ text, survey: { tokens } }: SentenceFacts, { from, to }: Stretch): string {
  const units = { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }
  const { start, end } = withPairedMarks(text, units, sentenceUnits(tokens, sentenceAt(tokens, from)))
  return text.slice(
    start - (NUMBER_SIGN.exec(text.slice(Math.max(start - 2, 0), start))?.[0].length ?? 0),
    end,
  )
}

/** A name as it stands there, with the stop of its last initial. */
export function wordsAt(facts: SentenceFacts, at: Stretch): string {
  // «Комитет (| КНБ |)»
  const words = markedAt(facts, at).replace(/\s*\([^)]*\)?$|['’]s$/u, '')
  return hasShape(facts, at.to - 1, INITIAL) ? `${words}.` : words
}
