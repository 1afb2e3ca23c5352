import type { Place } from '../name-parts.ts'
import { folded, type Level, namesIn, type Told } from '../rows.ts'
import { LEVEL_WORDS } from './levels.ts'
import { placeInEach, placeInLatin } from './unlisted-place.ts'
import { isWordOfNames } from './words-of-names.ts'

/** Words of a name of a place at most. */
const LONGEST = 4

const known = namesIn('en')

/** "Zhanaozen, Mangystau Region", "Medeu District of Almaty": places and nothing else. */
export function placesIn(words: string): readonly Place[] | undefined {
  const found: Place[] = []
  let rest = words
  for (;;) {
    const next = placeAt(rest)
    if (next === undefined) return undefined
    found.push(next.place)
    if (next.rest === '') return found
    const joins = /^(?: of |, of |, )/iu.exec(next.rest)
    if (joins === null) return undefined
    rest = next.rest.slice(joins[0].length)
  }
}

interface PlaceAt {
  readonly place: Place
  readonly rest: string
}

/** The place that words begin with: the more words the surer. */
export function placeAt(words: string): PlaceAt | undefined {
  const whole = words.slice(0, 160)
  for (const end of endsOfWords(whole)
    .slice(0, LONGEST + 2)
    .reverse()) {
    const place = placeOf(whole.slice(0, end).replace(/['’]s$/u, ''))
    if (place !== undefined) return { place, rest: words.slice(end) }
  }
  return undefined
}

function placeOf(given: string): Place | undefined {
  const country = known.country().get(folded(given)) ?? known.country().get(`the ${folded(given)}`)
  if (country !== undefined) return told('country', country)
  const small = folded(withoutArticle(given))
  const short = known.country().get(small)
  if (short !== undefined) return told('country', short)
  const city = known.city().get(small.replace(/^city of /u, ''))
  if (city !== undefined) return told('city', city)
  const last = small.slice(small.lastIndexOf(' ') + 1)
  const level = LEVEL_WORDS[last]
  if (level === undefined) return regionAlone(small)
  if (small === last) return given === withoutArticle(given) ? undefined : { level }
  const name = withoutArticle(given).slice(0, -last.length - 1)
  const row = known[level]().get(folded(name))
  if (row !== undefined) return told(level, row)
  const unlisted = placeInEach(name) ?? (isWordOfNames(name) ? undefined : placeInLatin(name))
  return unlisted && { level, name: unlisted }
}

/** "the | East Kazakhstan | police": a region of the country whose name no city has. */
function regionAlone(name: string): Place | undefined {
  const row = known.region().get(name)
  return row?.marks.includes('kz') ? told('region', row) : undefined
}

function told(level: Level, row: Told): Place {
  return { level, name: row, isHome: row.marks.includes('kz') }
}

export function withoutArticle(name: string): string {
  return name.replace(/^the /iu, '')
}

export function endsOfWords(words: string): number[] {
  return [...words.matchAll(/(?<=[^ ,])(?=[ ,]|$)/gu)].map(({ index }) => index)
}
