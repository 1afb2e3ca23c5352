import type { Mention } from './acts.ts'
import { articlesAt, type Entry, isArticle } from './articles.ts'
import { placesBehindAct } from './behind-act.ts'
import type { Construct, Page } from './construct.ts'
import { isHome, text } from './look.ts'
import { afterSuffix } from './ranges.ts'
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
/** «Осудили за 274 УК РК». */
const OF_DEED = /^(?:за|про|под)$/u

/**
 * «по 274-й УК», «по 274 и 174 УК», «274 УК РК», "under 274 of the Penal Code", «ҚК 274 бойынша»: the act and a small word tell that
 * it is an article.
 */
export function bareAt(page: Page, at: number): Construct | undefined {
  const { tokens, ending } = page
  if (!isArticle(tokens, at)) return undefined
  const end = afterSuffix(tokens, at + 1)
  const ahead = ending.get(at)
  const isAhead = ahead?.rows.length && /^(?:бойынша|негізінде|аясында)$/.test(text(tokens, end))
  if (ahead !== undefined && isAhead)
    return {
      start: at,
      end,
      entries: [{ article: text(tokens, at), pieces: [] }],
      actFirst: true,
      act: ahead,
    }
  return behindAct(page, at) ?? beforeAct(page, at)
}

/**
 * «КоАП, 73-3», «УК РК 174 ч. 2», "CAO: 73-3 part 2", «ҚК 174, 2-бөлік»: a part or a number in two tells that it is an article, and so
 * does that nothing else is said. «По УК, 174 человека» counts.
 */
function behindAct(page: Page, at: number): Construct | undefined {
  const { tokens, closings, ending } = page
  let behind = /^[,:]$/.test(text(tokens, at - 1)) ? at - 1 : at
  while (!ending.has(behind) && isHome(tokens, behind - 1)) behind--
  const act = ending.get(behind)
  if (act === undefined || act.rows.length === 0 || act.isWeak) return undefined
  const read = articlesAt(tokens, closings, at, () => false, false)
  const [entry, ...others] = read?.entries ?? []
  if (read === undefined || entry === undefined || others.length > 0) return undefined
  const isParted = entry.pieces.length > 0 && Number.parseInt(entry.article, 10) >= LEAST
  const isAlone = act.start === 0 && tokens[read.end] === undefined
  if (!isParted && !isAlone && !(entry.article.includes('-') && endsSaying(page, read.end))) return undefined
  return { start: at, end: read.end, entries: [entry], actFirst: true, act }
}

/** Whether nothing that a number could count, and no act, stands behind it. */
function endsSaying({ tokens, starting }: Page, at: number): boolean {
  return !starting.has(at) && tokens[at]?.kind !== 'word'
}

/** Articles right before the act: «274-я УК», «274-й, части второй, УК РК», «274 ст. УК». */
function beforeAct(page: Page, at: number): Construct | undefined {
  const { tokens, closings, starting } = page
  if (starting.size === 0) return undefined
  const isShort = words.SHORT_ARTICLE.test(text(tokens, at + 2)) && afterSuffix(tokens, at + 1) === at + 3
  const read = articlesAt(tokens, closings, at, () => true, false)
  if (read === undefined) return undefined
  const { entries } = read
  const isParted = entries.some(({ pieces }) => pieces.length > 0)
  const isAbbreviated = text(tokens, read.end) === 'ст' && entries.length === 1 && !isParted
  const stop = isAbbreviated && text(tokens, read.end + 1) === '.' ? 2 : 1
  const end = isAbbreviated ? read.end + stop : read.end
  const act = actBehind(page, isParted && text(tokens, end) === ',' ? end + 1 : end)
  if (act === undefined || act.rows.length === 0) return undefined
  const previous = tokens[at - 1]?.kind === 'end' ? '' : text(tokens, at - 1)
  const isOfMany = entries.length > 1 || isParted || isShort || isAbbreviated
  if (isOfMany && entries.some(({ article }) => Number.parseInt(article, 10) < LEAST)) return undefined
  const isCalled = isShort || (isAbbreviated && previous !== '.') || /^(?:по|under)$/.test(previous)
  const isNamed = isOfCountry(page, act, previous) || isPlace(page, entries, act)
  return isCalled || (isNamed && Number.parseInt(text(tokens, at), 10) >= LEAST)
    ? { start: at, end, entries, actFirst: false, act }
    : undefined
}

/** «73-3 КоАП», «274 УК ч. 4»: a number in two, or a part behind the act, tells that it is an article. */
function isPlace(page: Page, entries: readonly Entry[], { end }: Mention): boolean {
  if (entries.every(({ article }) => article.includes('-'))) return true
  return entries.length === 1 && placesBehindAct(page, end) !== undefined
}

/** «274 УК РК» alone, «за 274 УК РК»: the country tells an act, and «20 УК РК издано» counts copies. */
function isOfCountry({ tokens }: Page, { end }: Mention, previous: string): boolean {
  const isBehind = isHome(tokens, end)
  if (!isBehind && !isHome(tokens, end - 1)) return false
  return OF_DEED.test(previous) || (previous === '' && tokens[isBehind ? end + 1 : end]?.kind !== 'word')
}

/** The act named right behind an article. */
export function actBehind({ tokens, starting }: Page, from: number): Mention | undefined {
  let at = from
  while (at < from + 3 && !starting.has(at) && (isHome(tokens, at) || words.BETWEEN.test(text(tokens, at))))
    at++
  return starting.get(at)
}
