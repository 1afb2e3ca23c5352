import { foldedWords } from '../fold.ts'
import type { BodyKind } from '../law.ts'
import { ofLast, once } from '../once.ts'
import type { BodyRow, PlaceNames } from './data.ts'
import { ofNames } from './of-names.ts'
import { compile, matches } from './patterns.ts'

/** Tells the kind of a body by its name; of several kinds that a name shows, the first of the rows. */
export function bodyKinds(rows: readonly BodyRow[]): (name: string) => BodyKind | undefined {
  let patterns: ReturnType<typeof compile<BodyKind>> | undefined
  return ofNames((name) => {
    patterns ??= compile(rows.flatMap(({ kind, names }) => names.map((each) => [each, kind] as const)))
    let best: { readonly value: BodyKind; readonly rank: number } | undefined
    for (const match of matches(foldedWords(name), patterns))
      if (best === undefined || match.rank < best.rank) best = match
    return best?.value
  })
}

/** «АСТАНА, 3 марта.», "ASTANA -- ": the place that a report is dated from. */
const DATED_FROM = /^\s*(\p{Lu}[\p{Lu}-]{3,24}(?: [\p{Lu}-]{3,24}){0,2})(?:[.,:]|\s{1,3}(?:--?|[–—(/]))/u

/** What names of countries and places in a text tell of the country that it is about. */
export interface CountryNames {
  /**
   * Tells a jurisdiction by the name of a body: the first country that the name shows decides, so that an embassy of one
   * country in another belongs to the one that sent it.
   */
  readonly recognises: (body: string) => boolean
  /** Whether the name of a body shows no country at all, and a text names this one more often than all others. */
  readonly isHome: (body: string, text: string) => boolean
  /** Whether neither the name of a body nor a text names another country. */
  readonly namesNoOther: (body: string, text: string) => boolean
  /** Whether a text cites the law of this country by the country's name. */
  readonly citesOwnLaw: (text: string) => boolean
  /** Whether a text turns to this country's people as such, or is dated from a place in it. */
  readonly isToItsPeople: (text: string) => boolean
}

/** Reads the names of a country's places and bodies, and of other countries'. */
export function countryNames({
  home,
  foreign,
  homeBodies = [],
  ownLaw = [],
  ownPeople,
}: PlaceNames): CountryNames {
  const places = once(() =>
    compile([...foreign.map((each) => [each, false] as const), ...home.map((each) => [each, true] as const)]),
  )
  const bodies = once(() => compile(homeBodies.map((each) => [each, true] as const)))
  const laws = once(() => compile(ownLaw.map((each) => [each, true] as const)))
  const people = once(() => {
    const { turnsTo = [], people = [] } = ownPeople ?? {}
    return compile(turnsTo.flatMap((verb) => people.map((each) => [`${verb} ${each}`, true] as const)))
  })
  const shown = (name: string): boolean[] => matches(foldedWords(name), places()).map(({ value }) => value)
  const datedFrom = (text: string): boolean[] => shown(DATED_FROM.exec(text)?.[1] ?? '')
  const wordsOf = ofLast(foldedWords)
  const shownIn = ofLast((text: string) => matches(wordsOf(text), places()).map(({ value }) => value))
  return {
    recognises: ofNames((body) => {
      const [first] = shown(body)
      if (first !== undefined) return first
      return matches(foldedWords(body), bodies()).length > 0
    }),
    isHome(body, text) {
      if (shown(body).length > 0 || datedFrom(text)[0] === false) return false
      const all = shownIn(text)
      return all.filter((isHome) => isHome).length > all.length / 2
    },
    namesNoOther: (body, text) => [...shown(body), ...shownIn(text)].every((isHome) => isHome),
    citesOwnLaw: (text) => matches(wordsOf(text), laws()).length > 0,
    isToItsPeople: (text) => datedFrom(text)[0] === true || matches(wordsOf(text), people()).length > 0,
  }
}
