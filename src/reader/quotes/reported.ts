import type { Stretch } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import { DASH_BEFORE } from '../scan/tokens.ts'
import { hasSpeechEnd, marksBefore } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { holdsFrame } from './frames.ts'
import type { ReportText } from './report-text.ts'
import { isOnlyTold, tellsBefore, tellsNow } from './telling.ts'

/**
 * Whether words are a reporter's, who tells what an office or a person said: «Он призвал блогеров …», "the bank on Friday alerted …".
 * No statement says that of its speaker, and so a question says that a report does.
 */
export function isReported(facts: SentenceFacts, words: Stretch, text: ReportText): boolean {
  if (isSpoken(facts, words)) return false
  if (tellsBefore(facts, words)) return true
  if (holdsFrame(facts, words)) return !text.isOwn
  if (text.isSpokenOn(facts)) return false
  if (isOnlyTold(facts, words)) return !text.isOwn
  return tellsNow(facts, facts) ? text.isReport : text.isPlainReport
}

/** Whether words are what somebody is quoted with, in marks, behind a dash or behind a name and a colon. */
function isSpoken(facts: SentenceFacts, words: Stretch): boolean {
  const { from, to, quoted, speeches, survey, behindSpeaker } = facts
  if (quoted.some((marked) => marked.from <= words.from && words.to <= marked.to)) return true
  if (quotationAround(survey.tokens, from) !== undefined && speeches.length === 0) return true
  if (from < behindSpeaker && behindSpeaker <= words.from) return true
  for (let token = words.to; token < to; token++) if (hasSpeechEnd(facts, token)) return true
  return (marksBefore(facts, from) & DASH_BEFORE) !== 0
}
