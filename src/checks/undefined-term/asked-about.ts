import type { Use } from './uses.ts'

/** Words between a question and what it is about: "a question about the so-called | …". */
const BESIDE = 2

/** "Asked about destructive content, the minister said …", «деструктивті контент туралы сұраққа»: a word of whoever asks, unless it is quoted. */
export function isAskedAbout({ sentence, at }: Use): boolean {
  if (sentence.quotation(at) !== undefined) return false
  const { verbsLast } = sentence.spokenIn.clauses
  return sentence
    .hits('asked-about', verbsLast ? { from: at.to, to: sentence.to } : { from: sentence.from, to: at.from })
    .some(({ from, to }) => (verbsLast ? from <= at.to + BESIDE : to >= at.from - BESIDE))
}
