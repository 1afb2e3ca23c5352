import type { SentenceView } from '../check.ts'

/** Units before and behind a number in which it may be said to be a limit. */
const WITHIN = 40

/** Whether a number of a sentence is said to be the most that there is: «до 10 лет», “up to 10 years”, «10 жылға дейін». */
export function isUpTo(
  { ofAll, spokenIn }: SentenceView,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (ofAll.penalties.has('upTo', text.slice(Math.max(0, start - WITHIN), start))) return true
  return spokenIn.penalties.upToBehind?.test(text.slice(end, end + WITHIN).trimStart()) === true
}
