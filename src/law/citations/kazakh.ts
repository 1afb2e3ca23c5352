import { LANGUAGES } from '../languages/all.ts'
import { whole } from './any-language.ts'
import type { Entry } from './articles.ts'
import { articlesAt, ends, isArticle, MOST_ARTICLES, span } from './articles.ts'
import { HIGHEST_LISTED } from './bounds.ts'
import type { Construct, Page } from './construct.ts'
import { jointAt } from './joints.ts'
import { inBrackets, piecesBehind } from './kazakh-pieces.ts'
import { behindStop, isBehindAct, SHORT_ANCHOR } from './kazakh-short.ts'
import { isNumber, type Read, text } from './look.ts'
import type { Piece } from './pieces.ts'
import { afterSuffix, kazakhSpan, range, rangeMark } from './ranges.ts'
import * as words from './words.ts'

/** «Екі бабы», «бірнеше бабы». */
const HOW_MANY = whole(
  [
    ...LANGUAGES.kk.numbers.values.flatMap(([value, word]) => (value > 1 && value <= 20 ? [word] : [])),
    'бірнеше',
    'бірқатар',
  ].join('|'),
)
/** «456-2» is one article, with its own number behind the dash. */
const LEAST_OF_LONG = 100

/**
 * «274-бабының 2-бөлігі», «174, 180-баптары», «172-баптан 174-бапқа дейін».
 * @param last what stands before it
 */
export function kazakhAt(page: Page, from: number, last: Construct | undefined): Construct | undefined {
  const { tokens } = page
  const list = numbers(page, from) ?? abbreviated(page, from, last)
  if (list === undefined) return elsewhere(page, from)
  const { articles, anchor, inside } = list
  const word = text(tokens, anchor)
  const behind = piecesBehind(page, SHORT_ANCHOR.test(word) ? behindStop(tokens, anchor + 1) : anchor + 1)
  if (isCount(tokens, anchor, articles.length) && behind.pieces.length === 0) return undefined
  const until = untilArticle(page, anchor, articles)
  if (until !== undefined) return construct(from, until.end, until.articles.map(plain))
  const isShared = words.KAZAKH_PLURAL.test(word)
  const entries = articles.map((article, index) => ({
    article,
    pieces: inside.get(index) ?? (isShared || index === articles.length - 1 ? behind.pieces : []),
  }))
  const read = construct(from, behind.end, entries)
  if (!SHORT_ANCHOR.test(word)) return read
  return { ...read, entries: behind.pieces.length > 0 ? entries : withParts(entries), isShort: true }
}

/** «ҚК 174, 2-б.», where articles rise: a number below the one before, as small as a part's, is its part. */
function withParts(entries: readonly Entry[]): readonly Entry[] {
  const numbers = entries.map(({ article }) => Number.parseInt(article, 10))
  const falls = numbers.findIndex((number, at) => number < (numbers[at - 1] ?? 0))
  if (falls < 0 || numbers.slice(falls).some((number) => number > HIGHEST_LISTED)) return entries
  const parts = entries.slice(falls).map(({ article: part }) => ({ part }))
  return entries.slice(0, falls).map((entry, at) => (at === falls - 1 ? { ...entry, pieces: parts } : entry))
}

/** «ҚК баптары: 274, 131», «ҚК баптары бойынша 274 және 131», «ҚК-нің екі бабы — 174 және 274»: the numbers stand behind the word. */
export function kazakhListAt(page: Page, from: number): Construct | undefined {
  const { tokens, closings, ending } = page
  const act = ending.get(from)
  if (!act?.rows.length) return undefined
  const isCounted = HOW_MANY.test(text(tokens, from)) && words.KAZAKH_ANCHOR.test(text(tokens, from + 1))
  if (!isCounted && !words.KAZAKH_PLURAL.test(text(tokens, from))) return undefined
  let at = isCounted ? from + 2 : from + 1
  if (text(tokens, at) === 'бойынша') at++
  const isIntroduced = /^[:–(]$/.test(text(tokens, at))
  if (isIntroduced) at++
  const read = articlesAt(tokens, closings, at, () => true, false)
  if (read === undefined || words.KAZAKH_ANCHOR.test(text(tokens, read.end))) return undefined
  const next = tokens[read.end]
  const isEnded =
    next === undefined || next.kind !== 'word' || /^(?:бойынша|негізінде|аясында)$/.test(next.text)
  if (!isEnded || text(tokens, read.end) === '-' || (read.entries.length === 1 && !isIntroduced))
    return undefined
  return { start: from, end: read.end, entries: read.entries, actFirst: true, act }
}

function plain(article: string): Entry {
  return { article, pieces: [] }
}

function construct(start: number, end: number, entries: readonly Entry[]): Construct {
  return { start, end, entries, actFirst: true }
}

/** Numbers of articles, what stands in brackets behind one of them, and where the word for them stands. */
interface Listed {
  readonly articles: readonly string[]
  readonly inside: ReadonlyMap<number, readonly Piece[]>
  readonly anchor: number
}

/** The numbers before «бап»: «174, 274-баптары», «174 (2-бөлігі), 274-баптары». */
function numbers(page: Page, from: number, isAnchor = words.KAZAKH_ANCHOR): Listed | undefined {
  const { tokens } = page
  const articles: string[] = []
  const inside = new Map<number, readonly Piece[]>()
  let at = from
  while (articles.length < MOST_ARTICLES && isArticle(tokens, at)) {
    let number = text(tokens, at)
    at = afterSuffix(tokens, at + 1)
    const second = rangeMark(tokens, at, false)
    const to = second === undefined ? '' : text(tokens, second)
    const [first = '', last] = number.split('-')
    let within = last === undefined ? undefined : (range(first, last) ?? longSpan(first, last))
    if (second !== undefined && isNumber(tokens, second)) {
      within = range(number, to) ?? longSpan(number, to)
      if (within === undefined && last === undefined) number = `${number}-${to}`
      at = afterSuffix(tokens, second + 1)
    }
    const upTo = lastBefore(tokens, at)
    if (upTo !== undefined)
      return {
        articles: [...articles, ...(span(number, text(tokens, at)) ?? [number])],
        inside,
        anchor: upTo,
      }
    const until = kazakhSpan(tokens, at)
    if (until !== undefined) {
      within = span(number, until.last) ?? within
      at = until.end
    }
    articles.push(...(within ?? [number]))
    const own = inBrackets(page, at)
    if (own !== undefined) {
      inside.set(articles.length - 1, own.pieces)
      at = own.end
    }
    if (text(tokens, at) === '-') at++
    if (isAnchor.test(text(tokens, at))) return { articles, inside, anchor: at }
    const next = jointAt(tokens, at)
    if (next.joint === 'none') return undefined
    at = next.end
  }
  return undefined
}

/** «ҚК 188-б.», «ҚК 188-б., 274-б.»: the numbers before the letter that stands for «бап». */
function abbreviated(page: Page, from: number, last: Construct | undefined): ReturnType<typeof numbers> {
  const isMeant = isBehindAct(page, from) || goesOn(page.tokens, from, last)
  const list = isMeant ? numbers(page, from, SHORT_ANCHOR) : undefined
  return list !== undefined && text(page.tokens, list.anchor - 1) === '-' ? list : undefined
}

/** «174-б., 274-б.» goes on with what no part is numbered with. */
function goesOn(tokens: Read, from: number, last: Construct | undefined): boolean {
  if (last?.isShort !== true || Number.parseInt(text(tokens, from), 10) <= HIGHEST_LISTED) return false
  const { end, joint } = jointAt(tokens, last.end)
  return joint !== 'none' && end === from
}

/** «1-300-баптары»: no article has so many others behind its number. */
function longSpan(first: string, last: string): readonly string[] | undefined {
  return Number(last) < LEAST_OF_LONG ? undefined : ends(first, last)
}

/** «174-тен 176-бапқа дейін»: where the word for articles stands behind the last one, which stands here. */
function lastBefore(tokens: Read, at: number): number | undefined {
  if (!/^[дтн][ае]н$/.test(text(tokens, at - 1)) || !isNumber(tokens, at)) return undefined
  const anchor = text(tokens, at + 1) === '-' ? at + 2 : at + 1
  const isTo = /^(?:бапқа|бабына)$/.test(text(tokens, anchor)) && /^дейін/.test(text(tokens, anchor + 1))
  return isTo ? anchor : undefined
}

/** «467 бап бар», «274 баптан тұрады» count articles. */
function isCount(tokens: Read, anchor: number, count: number): boolean {
  if (count > 1 || text(tokens, anchor - 1) === '-') return false
  const word = text(tokens, anchor)
  if (/^баптан$|^баптар/.test(word)) return true
  return word === 'бап' && !/^(?:бойынша|[.,)]?)$/.test(text(tokens, anchor + 1))
}

/** «172-баптан 174-бапқа дейін», «172-бабынан бастап 174-бабына дейін». */
function untilArticle(
  page: Page,
  anchor: number,
  articles: readonly string[],
): { articles: readonly string[]; end: number } | undefined {
  const { tokens } = page
  if (!/^(?:баптан|бабынан)$/.test(text(tokens, anchor))) return undefined
  const at = text(tokens, anchor + 1) === 'бастап' ? anchor + 2 : anchor + 1
  const last = isNumber(tokens, at) ? numbers(page, at) : undefined
  if (last === undefined || !/^дейін/.test(text(tokens, last.anchor + 1))) return undefined
  const within = span(articles.at(-1) ?? '', last.articles[0] ?? '')
  return within && { articles: [...articles.slice(0, -1), ...within], end: last.anchor + 2 }
}

/** «ҚК-нің 274 және ӘҚБтК-нің 456-2-баптары»: the first number is an article of the act before it. */
function elsewhere(page: Page, from: number): Construct | undefined {
  const { tokens, starting, ending } = page
  const act = ending.get(from)
  if (act === undefined || !isArticle(tokens, from)) return undefined
  const { end, joint } = jointAt(tokens, from + 1)
  const next = joint === 'none' ? undefined : starting.get(end)
  const list = next && isNumber(tokens, next.end) ? numbers(page, next.end) : undefined
  if (list === undefined || !words.KAZAKH_PLURAL.test(text(tokens, list.anchor))) return undefined
  return { start: from, end: from + 1, entries: [plain(text(tokens, from))], actFirst: true, act }
}
