import type { Tokens } from '../scan/tokens.ts'
import { COMMA_BEFORE, DASH_BEFORE, PARAGRAPH_STARTS, QUOTE_CLOSED, QUOTE_OPENS } from '../scan/tokens.ts'
import { lineStartsAt } from '../sentence/lines.ts'

/** Words at most of a quotation: in a longer one a mark was forgotten. */
const LONGEST = 600
const SPEECH_END = COMMA_BEFORE | DASH_BEFORE

/**
 * By number, sentences that are somebody's speech by marks that stand in others, or may be: within a quotation that began before them,
 * behind a dash up to the end of the line on which who speaks is told, and in a paragraph before a mark that closes what none has opened.
 */
export function spokenOn(text: string, tokens: Tokens): Uint8Array {
  const { before, sentences, sentenceCount } = tokens
  const spoken = new Uint8Array(sentenceCount)
  let paragraph = 0
  let isBehindDash = false
  let isTold = false
  let depth = 0
  let opened = 0
  for (let n = 0; n < sentenceCount; n++) {
    const from = sentences[n] as number
    const to = sentences[n + 1] as number
    for (let token = from; token < to; token++) {
      const marks = before[token] as number
      if (marks & QUOTE_CLOSED) {
        if (depth === 0) {
          spoken.fill(1, paragraph, token > from ? n + 1 : n)
          isTold = true
        }
        // One mark may close a name at the end of a speech and the speech.
        else depth = marks & PARAGRAPH_STARTS || (marks & SPEECH_END) === SPEECH_END ? 0 : depth - 1
      }
      if (depth > 0 && token - opened > LONGEST) depth = 0
      if (token === from) {
        if (marks & PARAGRAPH_STARTS) paragraph = n
        if (marks & DASH_BEFORE) isBehindDash = true
        else if (isBehindDash && isTold) isBehindDash = !lineStartsAt(text, tokens, n)
        isTold &&= isBehindDash
        if (depth > 0 || isBehindDash) spoken[n] = 1
      }
      isTold ||= isBehindDash && token > from && (marks & SPEECH_END) === SPEECH_END
      if (!(marks & QUOTE_OPENS)) continue
      // A mark at the head of each paragraph of a quotation opens no other within it.
      if (depth > 0 && marks & PARAGRAPH_STARTS) continue
      if (depth === 0) opened = token
      depth++
      // «Группа «Степь» лжёт»: one mark may close the name and the speech.
      if (depth > 1) spoken[n] = 1
    }
  }
  return spoken
}
