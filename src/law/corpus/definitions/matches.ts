import type { Match, Scope } from './formulas.ts'
import type { Span } from './units.ts'

/** The place of a group of a match, moved. */
export function place(found: RegExpExecArray | RegExpMatchArray, group: string, by = 0): Span {
  const [from, to] = found.indices?.groups?.[group] ?? [0, 0]
  return { from: from + by, to: to + by }
}

/** What a pattern found by its groups `term` and `says`, moved. */
export function matched(found: RegExpExecArray | RegExpMatchArray, by = 0): Match {
  return { term: place(found, 'term', by), says: place(found, 'says', by) }
}

/** Length of what a sentence begins with, as often as any of the patterns fits, and what was read. */
export function lead(sentence: string, patterns: readonly RegExp[]): string {
  let at = 0
  for (let again = true; again && at < sentence.length; ) {
    again = false
    for (const pattern of patterns) {
      const length = pattern.exec(sentence.slice(at, at + 400))?.[0].length ?? 0
      if (length === 0) continue
      at += length
      again = true
    }
  }
  return sentence.slice(0, at)
}

export function wordCount(words: string): number {
  return words.split(' ').filter((word) => word !== '').length
}

/** Definitions that one sentence joins: «X признаётся A, а Y – B»; more are hardly written by hand. */
export const MOST_JOINED = 8

/** Names in a list: "X, Y", where the law says "respectively". */
export function listed(span: Span, text: string, and: RegExp): readonly Span[] {
  const words = text.slice(span.from, span.to)
  const spans: Span[] = []
  let from = 0
  for (const { index, 0: gap } of words.matchAll(and)) {
    spans.push({ from: span.from + from, to: span.from + index })
    from = index + gap.length
  }
  spans.push({ from: span.from + from, to: span.to })
  return spans
}

/** Whether brackets hold the name of an offence, and no second form of the word before it: «лицом (лицами)». */
export function namesOffence(found: RegExpExecArray, other: RegExp): boolean {
  const { term = '', says = '' } = found.groups ?? {}
  const before = says.split(' ').at(-1) ?? ''
  const isForm = !term.includes(' ') && before.slice(0, 4) === term.slice(0, 4)
  return wordCount(term) <= 4 && wordCount(says) >= 3 && !isForm && !other.test(term) && !/\d/.test(term)
}

/** What was found in a part of the words, at its place in the whole. */
export function moved(matches: readonly Match[], by: number, scope?: Scope): readonly Match[] {
  return matches.map(({ term, says, ...own }) => ({
    ...(scope === undefined ? {} : { scope }),
    ...own,
    term: { from: term.from + by, to: term.to + by },
    says: { from: says.from + by, to: says.to + by },
  }))
}
