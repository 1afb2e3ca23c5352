import { type Construct, findConstructs, tokenise } from './constructs.ts'
import type { ActRow, PlaceNames } from './data.ts'
import type { Citation, Day } from './law.ts'
import { compile, matches } from './patterns.ts'
import { holds } from './period.ts'

/** Reads all citations out of a text, in order. */
export type ReadCitations = (text: string, on?: Day) => readonly Citation[]

/** How an act is named at one place of a text: its rows differ only by article or day. */
interface Mention {
  readonly start: number
  readonly end: number
  readonly rows: readonly ActRow[]
  readonly foreign: boolean
}

/** How many words may stand between an article and its act. */
const REACH = 14

/** A reader of citations over the acts of a pack. Time grows with the length of the text only. */
export function citationReader(acts: readonly ActRow[], places: PlaceNames): ReadCitations {
  let compiled: ReturnType<typeof prepare> | undefined
  return (text, on) => {
    compiled ??= prepare(acts, places)
    const tokens = tokenise(text)
    const constructs = findConstructs(tokens)
    if (constructs.length === 0) return []
    const words: string[] = []
    const at: number[] = []
    tokens.forEach((token, index) => {
      if (token.length === 1 && '().,;-'.includes(token)) return
      words.push(token)
      at.push(index)
    })
    const countries = matches(words, compiled.countries)
    const mentions = matches(words, compiled.names).map(
      ({ start, end, value }): Mention => ({
        start: at[start] ?? 0,
        end: (at[end - 1] ?? 0) + 1,
        rows: value,
        foreign: isForeign(start, end, countries),
      }),
    )
    const hints =
      mentions.length > 0 || countries.some(({ value }) => !value) ? [] : matches(words, compiled.clues)
    const hint = hints.every(({ value }) => value === hints[0]?.value) ? hints[0]?.value : undefined

    const found: Citation[] = []
    let nearby = 0
    for (const construct of constructs) {
      while ((mentions[nearby]?.end ?? Infinity) <= construct.start) nearby++
      const mention = choose(tokens, construct, mentions[nearby - 1], mentions[nearby])
      if (mention?.foreign) continue
      const rows = mention?.rows ?? hint
      if (rows === undefined) continue
      for (const article of construct.articles) {
        found.push({
          act: resolve(rows, article, on),
          article,
          ...(construct.part === undefined ? {} : { part: construct.part }),
          ...(construct.point === undefined ? {} : { point: construct.point }),
        })
      }
    }
    return found
  }
}

function prepare(acts: readonly ActRow[], { home, foreign }: PlaceNames) {
  const rowsOf = (act: ActRow) =>
    act.family === undefined ? [act] : acts.filter(({ family }) => family === act.family)
  const byFamily = new Map<string, readonly ActRow[]>()
  for (const act of acts) byFamily.set(act.family ?? act.id, rowsOf(act))
  const rows = (act: ActRow): readonly ActRow[] => byFamily.get(act.family ?? act.id) ?? [act]
  return {
    names: compile(acts.flatMap((act) => act.patterns.map((pattern) => [pattern, rows(act)] as const))),
    clues: compile(acts.flatMap((act) => (act.clues ?? []).map((pattern) => [pattern, rows(act)] as const))),
    countries: compile([
      ...foreign.map((each) => [each, false] as const),
      ...home.map((each) => [each, true] as const),
    ]),
  }
}

/** A code of another country: its name stands right after the act, or right before it. */
function isForeign(
  start: number,
  end: number,
  countries: readonly { readonly start: number; readonly value: boolean }[],
): boolean {
  let before: boolean | undefined
  for (const country of countries) {
    if (country.start >= end + 4) break
    if (country.start >= end) return !country.value
    if (country.start >= start - 3 && country.start < start) before = !country.value
  }
  return before === true
}

/** The act of an article: named right before it, else after it (before it in Kazakh), else on the other side. */
function choose(
  tokens: readonly string[],
  { start, end, actFirst }: Construct,
  left: Mention | undefined,
  right: Mention | undefined,
): Mention | undefined {
  const before = left !== undefined && start - left.end <= REACH ? left : undefined
  const after = right !== undefined && right.start >= end && right.start - end <= REACH ? right : undefined
  if (before !== undefined && (actFirst || adjacent(tokens, before.end, start))) return before
  return after ?? before
}

/** Only the country stands between the act and the article: «УК РК, ст. 174». */
function adjacent(tokens: readonly string[], from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (!/^(?:[(),.:]|рк|қр|республики|казахстан|-|нің|ның|тің|тың)$/.test(tokens[index] ?? '')) return false
  return true
}

function resolve(rows: readonly ActRow[], article: string, on: Day | undefined): string {
  const number = Number.parseInt(article, 10)
  const byArticle = rows.filter(
    ({ articles }) => articles === undefined || (articles[0] <= number && number <= articles[1]),
  )
  const candidates = byArticle.length > 0 ? byArticle : rows
  if (candidates.length === 1) return candidates[0]?.id ?? ''
  const then = on === undefined ? undefined : candidates.find((row) => holds(row, on))
  return then?.id ?? candidates[0]?.family ?? candidates[0]?.id ?? ''
}
