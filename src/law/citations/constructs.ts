import type { Mention } from './acts.ts'
import {
  articlesAt,
  behindArticle,
  type Closings,
  type Entries,
  type Entry,
  isArticle,
  span,
} from './articles.ts'
import { actBehind, bareAt, bracketed } from './bare.ts'
import { unitsAt } from './chain.ts'
import { kazakhAt, kazakhListAt } from './kazakh.ts'
import { type Piece, places } from './pieces.ts'
import { afterSuffix, isNumber, jointAt, type Read, text, unitAt } from './units.ts'
import * as words from './words.ts'

/** Articles with their pieces, as they stand together in a text. */
export interface Construct {
  readonly start: number
  readonly end: number
  readonly entries: readonly Entry[]
  /** Kazakh names the act before the article. */
  readonly actFirst: boolean
  /** «Бап» is a single letter. */
  readonly isShort?: true
  /** The act that the words leave no doubt about. */
  readonly act?: Mention
}

/** What a text is read with. */
export interface Page {
  readonly tokens: Read
  readonly closings: Closings
  /** Mentions of acts by the token where they start, or end. */
  readonly starting: ReadonlyMap<number, Mention>
  readonly ending: ReadonlyMap<number, Mention>
}

/** Every place where articles are named with their numbers. */
export function findConstructs(page: Page): Construct[] {
  const { tokens, starting } = page
  const found: Construct[] = []
  let last: Construct | undefined
  for (let index = 0; index < tokens.length; ) {
    const first = starting.has(index) ? undefined : constructAt(page, index, last)
    if (first === undefined) {
      index++
      continue
    }
    const all = withTail(page, first)
    found.push(...all)
    last = all.at(-1)
    index = Math.max(index + 1, last?.end ?? 0)
  }
  return found
}

/** @param last what stands before it */
function constructAt(page: Page, index: number, last: Construct | undefined): Construct | undefined {
  const { tokens } = page
  const token = tokens[index]
  if (token === undefined || token.kind === 'end') return undefined
  if (words.ANCHOR.test(token.text)) return anchored(page, index, index, [])
  if (token.kind === 'number') {
    const read =
      kazakhAt(page, index, last) ??
      before(page, index, index, []) ??
      bracketed(page, index) ??
      bareAt(page, index)
    if (read !== undefined) return read
  }
  const list = kazakhListAt(page, index)
  if (list !== undefined) return list
  const section = sectionAt(page, index)
  if (section !== undefined) return section
  const isUnit =
    token.kind === 'number' || words.rankOf(token.text) || words.ordinal(token.text) || token.text === 'sub'
  return isUnit ? behindUnits(page, index) : undefined
}

/** «ч. 3 ст. 174», «вторая часть 274-й статьи», "Part 3, Article 174". */
function behindUnits(page: Page, from: number): Construct | undefined {
  const { tokens } = page
  if (unitAt(tokens, from, 'none') === undefined) return undefined
  const { units, end } = unitsAt(tokens, from)
  let at = end
  if (text(tokens, at) === ',') at++
  while (/^(?:of|the|к)$/.test(text(tokens, at))) at++
  const pieces = places(units, true)
  if (words.ANCHOR.test(text(tokens, at))) return anchored(page, from, at, pieces)
  return isNumber(tokens, at) ? before(page, from, at, pieces) : undefined
}

/** More sections than an act has: «section 194» of a code is an article. */
const MOST_SECTIONS = 30

/** "Section 274 of the Penal Code", "subsection (2) of section 274 of the Penal Code", as other countries call an article. */
function sectionAt(page: Page, from: number): Construct | undefined {
  const { tokens } = page
  let at = from
  let ahead: readonly Piece[] = []
  if (/^subsections?$/.test(text(tokens, at))) {
    const unit = unitAt(tokens, at, 'none')
    if (unit === undefined || text(tokens, unit.end) !== 'of') return undefined
    ahead = unit.values.map((part) => ({ part }))
    at = unit.end + 1
  }
  if (!words.SECTION.test(text(tokens, at))) return undefined
  const read = anchored(page, from, at, ahead)
  const rows = read && actBehind(page, read.end)?.rows
  if (read === undefined || rows === undefined || rows.length === 0) return undefined
  if (rows.some(({ bySections }) => bySections)) return read
  const isArticle = read.entries.every(
    ({ article, pieces }) => pieces.length > 0 || Number.parseInt(article, 10) > MOST_SECTIONS,
  )
  return isArticle ? read : undefined
}

/** From the word for an article on: «ст. 174», «ст.ст. 174, 274», «статьям УК: 174 и 274». */
function anchored(page: Page, start: number, anchor: number, ahead: readonly Piece[]): Construct | undefined {
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
function before(
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

/** What stands behind the act: «ст. 174 УК РК, ч. 3», «статьям 274 УК и 456-2 КоАП». */
function withTail(page: Page, first: Construct): Construct[] {
  const all = [first]
  if (first.actFirst || first.act !== undefined) return all
  for (let count = 0; count < 20; count++) {
    const construct = all.at(-1) as Construct
    const act = construct.act ?? actBehind(page, construct.end)
    if (act === undefined) break
    const pieces = construct === first ? behindAct(page, construct, act) : undefined
    if (pieces !== undefined) {
      all[0] = { ...construct, ...pieces, act }
      break
    }
    const next = elliptic(page, act.end)
    if (next === undefined) break
    all[all.length - 1] = { ...construct, act }
    all.push(next)
  }
  return all
}

function behindAct(
  { tokens, closings }: Page,
  construct: Construct,
  act: Mention,
): Pick<Construct, 'entries' | 'end'> | undefined {
  const last = construct.entries.at(-1)
  if (last === undefined || last.pieces.length > 0) return undefined
  // «ст. 3 УК, 42 пункта» counts.
  if (isNumber(tokens, jointAt(tokens, act.end).end)) return undefined
  const behind = behindArticle(tokens, closings, act.end)
  if (behind.pieces.length === 0 || words.ANCHOR.test(text(tokens, behind.end))) return undefined
  const entries = [...construct.entries.slice(0, -1), { ...last, pieces: behind.pieces }]
  return { entries, end: behind.end }
}

/** «… УК и 456-2 КоАП». */
function elliptic(page: Page, from: number): Construct | undefined {
  const { tokens, closings } = page
  const { end: at, joint } = jointAt(tokens, from)
  if (joint === 'none' || !isArticle(tokens, at)) return undefined
  const read = articlesAt(tokens, closings, at, () => true, false)
  const act = read && actBehind(page, read.end)
  return read && act && { start: at, end: read.end, entries: read.entries, actFirst: false, act }
}
