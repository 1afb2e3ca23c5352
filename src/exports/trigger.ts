import type { Finding, Quote } from '../reader/reading.ts'

/** Letters between two pieces that are shown as one phrase. */
const NEAR = 24
/** What parts phrases. */
const PARTS = /[,;:()«»“”"—–]/u

/**
 * The words that raised a finding as phrases of the statement, for people to read: in their order, with the few words between
 * two pieces. No single words, and none where all that the question quotes already raised it.
 */
export function triggerPhrases({ quote, trigger }: Pick<Finding, 'quote' | 'trigger'>): readonly Quote[] {
  const phrases: Quote[] = []
  for (const piece of trigger) {
    const before = phrases.at(-1)
    const both = before && joined(before, piece, quote)
    if (both) phrases[phrases.length - 1] = both
    else phrases.push(piece)
  }
  if (phrases.some(({ text }) => text === quote.text)) return []
  const shown = phrases.filter(({ text }) => /\S\s+\S/u.test(text))
  return shown.filter(
    (phrase, index) => !shown.some((other, at) => at !== index && holds(other, phrase, at < index)),
  )
}

/** Whether a phrase stands within another one; of two alike the first is kept. */
function holds(other: Quote, { start, end }: Quote, isBefore: boolean): boolean {
  if (other.start === start && other.end === end) return isBefore
  return other.start <= start && end <= other.end
}

function joined(first: Quote, next: Quote, within: Quote): Quote | undefined {
  if (first.start < within.start || next.end > within.end || next.start < first.end) return undefined
  const between = within.text.slice(first.end - within.start, next.start - within.start)
  if (between.length > NEAR || PARTS.test(between)) return undefined
  const text = within.text.slice(first.start - within.start, next.end - within.start)
  return { start: first.start, end: next.end, text }
}
