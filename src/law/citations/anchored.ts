import { articlesAt, behindArticle, type Entries, isArticle, span } from './articles.ts'
import { actBehind } from './bare.ts'
import type { Construct, Page } from './construct.ts'
import { jointAt } from './joints.ts'
import { isNumber, type Read, text } from './look.ts'
import type { Piece } from './pieces.ts'
import { afterSuffix } from './ranges.ts'
import * as words from './words.ts'

/** From the word for an article on: «ст. 174», «ст.ст. 174, 274», «статьям УК: 174 и 274». */
export function anchored(
  page: Page,
  start: number,
  anchor: number,
  ahead: readonly Piece[],
): Construct | undefined {
  const { tokens, closings, starting } = page
  let isPlural = words.PLURAL.test(text(tokens, anchor)) || words.SECTIONS.test(text(tokens, anchor))
  const isAbbreviated = /^(?:ст|art)$/.test(text(tokens, anchor))
  let at = anchor + 1
  let isDoubled = text(tokens, anchor) === 'стст'
  for (; at < anchor + 6 && /^(?:[.№:]|ст|стст|no|номер|numbers?|from|с|со)$/.test(text(tokens, at)); at++)
    if (/^ст/.test(text(tokens, at))) isPlural = isDoubled = true
  // «ст. «174» УК».
  if (/^[«"“„]$/.test(text(tokens, at)) && isNumber(tokens, at + 1) && closings.get(at) === at + 2) at++
  const between = starting.get(at) ?? (/^(?:of|in)$/.test(text(tokens, at)) ? actBehind(page, at) : undefined)
  if (between !== undefined) {
    at = between.end
    if (/^[:,–-]$/.test(text(tokens, at)) && !isNumber(tokens, anchor + 1)) at++
  }
  const isList = (index: number) => isPlural || closes(page, index)
  const read = articlesAt(tokens, closings, at, isList, !isPlural && !isAbbreviated)
  if (read === undefined) return before(page, start, anchor - 1, [])
  if (between !== undefined && !closes(page, read.end - 1) && !isNamed(page, anchor, read)) return undefined
  const isShared = isPlural && (isDoubled || !/^ст$/.test(text(tokens, anchor)))
  const entries = read.entries.map((entry, index) =>
    ahead.length > 0 && entry.pieces.length === 0 && (isShared || index === 0)
      ? { ...entry, pieces: ahead }
      : entry,
  )
  return {
    start,
    end: read.end,
    entries,
    actFirst: false,
    ...(between === undefined ? {} : { act: between }),
  }
}

/** Nothing that a number could count follows it. */
function closes({ tokens, starting, closings }: Page, at: number): boolean {
  const end = at + 1
  const token = tokens[end]
  if (token === undefined || token.kind !== 'word' || starting.has(end) || closings.has(end)) return true
  return (
    words.rankOf(token.text) !== undefined ||
    words.AND.test(token.text) ||
    token.home !== undefined ||
    words.TO.test(token.text) ||
    /^(?:of|а|в|на|за|о|об|для)$/.test(token.text)
  )
}

/** «По статьям УК РК 274 и 131 грозит …», «по статье УК 274 возбуждено …»: what follows is not what a number counts. */
function isNamed({ tokens }: Page, anchor: number, { entries, end }: Entries): boolean {
  const next = tokens[end]
  if (next === undefined || !isNumber(tokens, end - 1)) return false
  const isList = words.PLURAL.test(text(tokens, anchor))
  if (isList !== entries.length > 1) return false
  if (next.letters !== 'lower') return true
  if (isList) return !words.COUNTABLE.test(next.text)
  return words.SAYING.test(next.text) && !words.PICKED.test(text(tokens, anchor - 1))
}

/** «174-й статьёй», «по 274 статье», «174-й и 274-й статьям». */
export function before(
  { tokens, closings }: Page,
  start: number,
  from: number,
  ahead: readonly Piece[],
): Construct | undefined {
  const within = russianSpan(tokens, from)
  const articles: string[] = within === undefined ? [] : [...within]
  let at = within === undefined ? from : from + 3
  let hasSuffix = within !== undefined
  while (within === undefined && articles.length < 20 && isArticle(tokens, at)) {
    articles.push(text(tokens, at))
    const end = afterSuffix(tokens, at + 1)
    hasSuffix = end > at + 1
    at = end
    if (words.ANCHOR.test(text(tokens, at))) break
    const next = jointAt(tokens, at)
    if (next.joint === 'none') return undefined
    at = next.end
  }
  const anchor = text(tokens, at)
  if (articles.length === 0 || !words.ANCHOR.test(anchor) || isNumber(tokens, at + 1)) return undefined
  const isNominative = anchor === 'статья' && !/(?<!1)1$/.test(articles[0] ?? '')
  const isSure = hasSuffix || words.SINGLE.test(anchor) || isNominative || ahead.length > 0
  if (articles.length === 1 ? !isSure : !hasSuffix && !words.PLURAL.test(anchor)) return undefined
  const behind = ahead.length > 0 ? { pieces: ahead, end: at + 1 } : behindArticle(tokens, closings, at + 1)
  const last = articles.length - 1
  return {
    start,
    end: behind.end,
    entries: articles.map((article, index) => ({ article, pieces: index === last ? behind.pieces : [] })),
    actFirst: false,
  }
}

/** «С 172 по 174 статью». */
function russianSpan(tokens: Read, from: number): readonly string[] | undefined {
  if (!/^(?:с|со|from)$/.test(text(tokens, from - 1)) || !words.TO.test(text(tokens, from + 1)))
    return undefined
  if (!isArticle(tokens, from + 2) || !words.ANCHOR.test(text(tokens, from + 3))) return undefined
  return span(text(tokens, from), text(tokens, from + 2))
}
