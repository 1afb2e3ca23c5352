import { behindArticle, type Entry } from './articles.ts'
import type { Page } from './construct.ts'
import { jointAt } from './joints.ts'
import { isNumber, text } from './look.ts'
import * as words from './words.ts'

/** The places in an article that stand behind the name of its act: «ст. 174 УК РК, | ч. 3»; none where they are the next article's. */
export function placesBehindAct(
  { tokens, closings }: Page,
  from: number,
): (Pick<Entry, 'pieces'> & { readonly end: number }) | undefined {
  // «ст. 3 УК, 42 пункта» counts.
  if (isNumber(tokens, jointAt(tokens, from).end)) return undefined
  const behind = behindArticle(tokens, closings, from)
  const isNext = words.ANCHOR.test(text(tokens, behind.end))
  return behind.pieces.length === 0 || isNext ? undefined : behind
}
