import type { Finding, Quote } from '../reader/reading.ts'

/** Letters between two pieces that are shown as one phrase. */
const NEAR = 24
/** What parts phrases. */
const PARTS = /[,;:()«»“”"—–]/u

/**
 * The words that raised a finding as one phrase of the statement, for people to read: the longest of them, with the few words
 * between two pieces. Nothing where they are single words, or all that the question quotes already.
 */
export function triggerPhrase({ quote, trigger }: Pick<Finding, 'quote' | 'trigger'>): Quote | undefined {
  let longest: Quote | undefined
  let phrase: Quote | undefined
  for (const piece of trigger) {
    phrase = phrase === undefined ? piece : (joined(phrase, piece, quote) ?? piece)
    if (longest === undefined || phrase.text.length > longest.text.length) longest = phrase
  }
  if (longest === undefined || longest.text === quote.text || !/\S\s+\S/u.test(longest.text)) return undefined
  return longest
}

function joined(first: Quote, next: Quote, within: Quote): Quote | undefined {
  if (first.start < within.start || next.end > within.end || next.start < first.end) return undefined
  const between = within.text.slice(first.end - within.start, next.start - within.start)
  if (between.length > NEAR || PARTS.test(between)) return undefined
  const text = within.text.slice(first.start - within.start, next.end - within.start)
  return { start: first.start, end: next.end, text }
}
