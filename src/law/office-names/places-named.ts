import type { Tag } from '../law.ts'
import { keptAnswers, once } from '../once.ts'
import { folded, type Level, places, type Told } from './rows.ts'
import { stemOf } from './ru/adjective.ts'

/** Levels of which a name without more is told by the one place of a text. */
const NAMED = ['region', 'city', 'district'] as const
type NamedLevel = (typeof NAMED)[number]

/** The one place of each level that a text names; nothing where it names several. */
export type PlacesNamed = Readonly<Partial<Record<NamedLevel, Told>>> & {
  /** Whether its city is only told as the place where something is. */
  readonly isOnlyWhere?: boolean
}

/** How a language tells the level of a place beside its name, and what a name may end with. */
interface Words {
  /** Words behind a name, or before it. */
  readonly levels: Readonly<Record<NamedLevel, RegExp>>
  /** Of these words, those that tell of several. */
  readonly several: RegExp
  readonly ending: RegExp
  /** What a name ends with that tells where something is: «Шымкенттегі (жиында)». */
  readonly where?: RegExp
  /** Towns that bear the name of a person, a river or a thing: only beside a word for a town are they one. Folded. */
  readonly ambiguous: RegExp
  /** A name as texts begin it, whatever the case. */
  readonly stemsOf: (row: Told, level: NamedLevel) => readonly string[]
}

const WORDS: Readonly<Record<Tag, Words>> = {
  kk: {
    levels: { region: /^облыс/u, city: /^қала/u, district: /^аудан/u },
    several: /^(?:облыс|қала|аудан)[лдт][ае]р/u,
    ending:
      /^-?(?:[нд]ың|[нд]ің|т[ыі]ң|[гғкқ][ае]|[нд]ы|[нд]і|т[ыі]|[дт][ае]|[дтн][ае]н|[дт][ае][гғ][ыі]\p{L}*|л[ыі][қк]\p{L}*)?$/u,
    where: /[дт][ае][гғ][ыі]\p{L}*$/u,
    ambiguous:
      /^(?:абай|алатау|алға|алтай|арал|арыс|державин|ембі|есіл|жем|курчатов|орал|саран|сергеев|сәтбаев|степняк|темір|тобыл|шар|шу|қонаев|ош)$/u,
    stemsOf: ({ read }) => read.kk.map(folded),
  },
  ru: {
    levels: { region: /^обл/u, city: /^(?:город|г$)/u, district: /^район/u },
    several: /^(?:област(?:ях|ей|ям|ями)|город(?:ах|ов|ам|ами)|район(?:ах|ов|ам|ами))$/u,
    ending: /^(?:[аеуыияюйь]|ой|ом|[ие]й|ем|ый|ого|ому|ая|ую|ое|[иы]х|[иы]м|е[мй]|ю)?$/u,
    ambiguous:
      /^(?:аба[йя]|алатау|алг[аи]|алта[йя]|арал|арыс[ьи]|есил[ья]|жема?|курчатова?|сатпаева?|степняка?|темира?|тобыла?|шара?|шу|конаева?|оша?)$/u,
    stemsOf: ({ read }, level) =>
      read.ru
        .map(folded)
        .map((name) => stemOf(name) ?? (level === 'city' ? name.replace(/(?<=.{3})[аыияь]$/u, '') : name)),
  },
  en: {
    levels: {
      region: /^(?:regions?|regional|oblasts?|provinces?)$/u,
      city: /^(?:city|town)$/u,
      district: /^districts?$/u,
    },
    several: /^(?:regions|oblasts|provinces|districts|cities|towns)$/u,
    ending: /^(?:['’]s)?$/u,
    ambiguous:
      /^(?:aba[iy]|alatau|alga|alta[iy]|aral|arys|y?esil|zhem|kurchatov|oral|saran|sat[bp]ayev|stepnyak|temir|tobyl|shar|shu|chu|[kq]onaye?v|osh)$/u,
    stemsOf: ({ read }) => read.en.map(folded),
  },
}

/** Its region does not bear the name of the city. */
const APART = 'Алматы'
/** Words of a name at most. */
const LONGEST = 2
/** Letters at least of what is left of a name without its ending. */
const SHORTEST = 2
const LONGEST_ENDING = 6

type Index = ReadonlyMap<string, Told>

const indexes = {
  kk: once(() => indexOf('kk')),
  ru: once(() => indexOf('ru')),
  en: once(() => indexOf('en')),
}

function indexOf(tag: Tag): Readonly<Record<NamedLevel, Index>> {
  const of = (level: NamedLevel): Index => {
    const known = new Map<string, Told>()
    for (const row of places()[level])
      for (const stem of WORDS[tag].stemsOf(row, level)) if (!known.has(stem)) known.set(stem, row)
    return known
  }
  return { region: of('region'), city: of('city'), district: of('district') }
}

/** Letters by which it is told that most words begin no name; a few names have less. */
const BEGINNING = 3
/** Words of which it is kept whether they begin a name. */
const MOST_WORDS = 4096

const beginnings = {
  kk: once(() => beginningsIn(indexes.kk())),
  ru: once(() => beginningsIn(indexes.ru())),
  en: once(() => beginningsIn(indexes.en())),
}

function beginningsIn(index: Readonly<Record<NamedLevel, Index>>): ReadonlySet<string> {
  return new Set(NAMED.flatMap((level) => [...index[level].keys()]).map((stem) => stem.slice(0, BEGINNING)))
}

/** Whether a word may begin the name of a place. */
function mayBegin(word: string, tag: Tag): boolean {
  // Asked of every word of a text, and most have no capital: that is told without a name to keep an answer by.
  const first = word.charAt(0)
  return first.toLowerCase() !== first && beginsName(word, tag)
}

/** Whether a word with a capital does: asked once for each, as texts name the same ones again and again. */
const beginsName = keptAnswers(
  MOST_WORDS,
  (word: string, tag: Tag) => `${tag} ${word}`,
  (word, tag) => {
    const name = folded(word)
    const known = beginnings[tag]()
    return known.has(name.slice(0, BEGINNING)) || known.has(name.slice(0, SHORTEST))
  },
)

/** The one region, the one city and the one district that a text names. */
export function placesNamed(text: string, tag: Tag): PlacesNamed {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const found: Record<NamedLevel, Set<Told>> = { region: new Set(), city: new Set(), district: new Set() }
  let isOnlyWhere = true
  for (let at = 0; at < words.length; at++) {
    if (!mayBegin(words[at] as string, tag)) continue
    for (let length = LONGEST; length > 0; length--) {
      const place = placeAt(words, at, length, tag)
      if (place === undefined) continue
      // «Ақтөбе және Атырау облыстарында»: what stands before is a region, too.
      if (WORDS[tag].several.test(folded(words[at + length] ?? ''))) return {}
      found[place.level].add(place.row)
      isOnlyWhere &&= place.level !== 'city' || WORDS[tag].where?.test(words[at + length - 1] ?? '') === true
      at += length - 1
      break
    }
  }
  const sole = (level: NamedLevel): Told | undefined =>
    found[level].size === 1 ? [...found[level]][0] : undefined
  const city = sole('city')
  const region = sole('region') ?? (found.region.size === 0 ? regionOf(city) : undefined)
  const district = sole('district')
  return { ...(region && { region }), ...(city && { city }), ...(district && { district }), isOnlyWhere }
}

function placeAt(
  words: readonly string[],
  at: number,
  length: number,
  tag: Tag,
): { readonly level: NamedLevel; readonly row: Told } | undefined {
  const name = folded(words.slice(at, at + length).join(' '))
  const [before = '', behind = ''] = [words[at - 1], words[at + length]].map((word) => word && folded(word))
  const { levels } = WORDS[tag]
  const told = NAMED.find(
    (level) => levels[level].test(behind) || (tag === 'ru' && levels[level].test(before)),
  )
  const level = told ?? 'city'
  const row = rowOf(name, level, tag)
  if (row === undefined && told === undefined && tag === 'en') {
    const region = rowOf(name, 'region', tag)
    return region?.marks.includes('kz') ? { level: 'region', row: region } : undefined
  }
  if (row === undefined || (told === undefined && WORDS[tag].ambiguous.test(name))) return undefined
  return { level, row }
}

function rowOf(name: string, level: NamedLevel, tag: Tag): Told | undefined {
  const known = indexes[tag]()[level]
  for (let end = name.length; end >= Math.max(SHORTEST, name.length - LONGEST_ENDING); end--) {
    const row = known.get(name.slice(0, end))
    if (row !== undefined && WORDS[tag].ending.test(name.slice(end))) return row
  }
  return undefined
}

/** «Қарағанды»: the region that bears the name of the city. */
function regionOf(city: Told | undefined): Told | undefined {
  if (city === undefined || city.kk === APART) return undefined
  return places().region.find(({ kk, marks }) => kk === city.kk && marks.includes('kz'))
}

/** Whether a level is one that a text may tell the place of. */
export function isNamedLevel(level: Level): level is NamedLevel {
  return NAMED.some((one) => one === level)
}
