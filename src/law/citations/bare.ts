import type { Mention } from './acts.ts'
import { articlesAt, isArticle } from './articles.ts'
import type { Construct, Page } from './constructs.ts'
import { afterSuffix, isHome, text } from './units.ts'
import * as words from './words.ts'

/** "PC 174(3)", "174(3) of the Penal Code": the bracket tells that it is an article. */
export function bracketed(page: Page, from: number): Construct | undefined {
  const { tokens, closings, ending } = page
  if (text(tokens, from + 1) !== '(') return undefined
  const read = articlesAt(tokens, closings, from, () => true, false)
  if (!read?.entries.every(({ pieces }) => pieces.length > 0)) return undefined
  const ahead = ending.get(from)
  const act = ahead?.rows.length ? ahead : actBehind(page, read.end)
  return act?.rows.length
    ? { start: from, end: read.end, entries: read.entries, actFirst: false, act }
    : undefined
}

/** «2-я Конституция» is the second one. */
const LEAST = 10

/** «по 274-й УК», «по 274 УК», "under 274 of the Penal Code", «ҚК 274 бойынша»: the act and a small word tell that it is an article. */
export function bareAt(page: Page, at: number): Construct | undefined {
  const { tokens, ending } = page
  if (!isArticle(tokens, at)) return undefined
  const end = afterSuffix(tokens, at + 1)
  const previous = text(tokens, at - 1)
  const ahead = ending.get(at)
  const behind = actBehind(page, end)
  const isAhead = ahead?.rows.length && /^(?:бойынша|негізінде|аясында)$/.test(text(tokens, end))
  const isShort =
    words.SHORT_ARTICLE.test(text(tokens, at + 2)) &&
    end === at + 3 &&
    Number.parseInt(text(tokens, at), 10) >= LEAST
  const isBehind = behind?.rows.length && (isShort || /^(?:по|under)$/.test(previous))
  const act = isAhead ? ahead : isBehind ? behind : undefined
  if (act === undefined) return undefined
  return {
    start: at,
    end,
    entries: [{ article: text(tokens, at), pieces: [] }],
    actFirst: act === ahead,
    act,
  }
}

/** The act named right behind an article. */
export function actBehind({ tokens, starting }: Page, from: number): Mention | undefined {
  let at = from
  while (at < from + 3 && !starting.has(at) && (isHome(tokens, at) || words.BETWEEN.test(text(tokens, at))))
    at++
  return starting.get(at)
}
