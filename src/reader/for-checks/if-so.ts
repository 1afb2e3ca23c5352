import type { SentenceView, Stretch } from '../check.ts'
import { betweenMarks, upToMark } from './between-marks.ts'

/** Words between the end of a condition and what hangs on it. */
const FURTHEST = 14

/**
 * Whether what a stretch tells hangs on a condition in its sentence: «арамшөп отамаса, қаулап өсе береді», «если не лечить, болезнь
 * растёт». A comparison of times («если раньше …, то теперь») and a phrase of speech («если говорить о …») are none.
 */
export function hangsOnCondition(sentence: SentenceView, { from, to }: Stretch): boolean {
  const { supposes } = sentence.spokenIn.clauses
  if (supposes === undefined || sentence.hits('no-condition').length > 0) return false
  const { opens, ends, asserts, behindMay } = supposes
  if (asserts?.test(sentence.word(upToMark(sentence, { from, to }).to - 1))) return false
  for (let token = sentence.from; token < to; token++)
    if (ends?.test(sentence.word(token)) && isJustBefore(sentence, token + 1, { from, to })) return true
  if (behindMay !== undefined && opensBehindMay(sentence, behindMay, from)) return true
  for (let token = sentence.from; token < sentence.to; token++)
    if (token === sentence.from || sentence.parted(token))
      if (opens.includes(sentence.word(token)) && (token <= from || token >= to)) return true
  return false
}

/** "May act against sites | where insults get out of hand": the clause tells when, and of nothing that came. */
function opensBehindMay(
  sentence: SentenceView,
  { may, opens }: { readonly may: RegExp; readonly opens: readonly string[] },
  from: number,
): boolean {
  let isPossible = false
  for (let token = sentence.from; token <= from; token++) {
    const word = sentence.word(token)
    if (isPossible && opens.includes(word)) return true
    isPossible ||= may.test(word)
  }
  return false
}

/** Whether a sentence holds a condition anywhere: "they face prison if they write again", «түрмеге түседі, үндемесе». */
export function holdsCondition(sentence: SentenceView): boolean {
  const { supposes } = sentence.spokenIn.clauses
  if (supposes === undefined || sentence.hits('no-condition').length > 0) return false
  for (let token = sentence.from; token < sentence.to; token++) {
    if (supposes.opens.includes(sentence.word(token))) return true
    const isLast = token + 1 === sentence.to || sentence.parted(token + 1)
    if (isLast && supposes.ends?.test(sentence.word(token))) return true
  }
  return false
}

/** Whether words stand in a condition themselves: "if the police demand it, …", «талап етсе, …». */
export function isSupposed(sentence: SentenceView, at: Stretch): boolean {
  const { supposes } = sentence.spokenIn.clauses
  if (supposes === undefined || sentence.hits('no-condition').length > 0) return false
  const { from, to } = betweenMarks(sentence, at)
  return supposes.opens.includes(sentence.word(from)) || supposes.ends?.test(sentence.word(to - 1)) === true
}

/** Whether a mark stands before a token, and what is told begins soon behind it. */
function isJustBefore(sentence: SentenceView, token: number, { from, to }: Stretch): boolean {
  return token < to && sentence.parted(token) && from < token + FURTHEST
}
