import { once } from '../../once.ts'
import { firstWord, headNames } from '../head-names.ts'
import { inLatin } from '../letters.ts'
import { DEEPEST, inOrder, type NameParts, type Place } from '../name-parts.ts'
import { folded, type Head, LEVELS, type Level, modifiers, namesIn, places, type Told } from '../rows.ts'
import { type Case, stemOf } from './adjective.ts'

const DEPUTY = [/^(?<first>первый )?заместитель /iu, /^(?<first>первого )?заместителя /iu] as const
/** «города Ош», «г. Ош»: the word for a level before the name, «Ошской области»: behind an adjective. */
const BEFORE_NAME =
  /^(?:(?<region>области)|(?<city>города|г\.)|(?<district>района)|(?<village>села|аула))(?: (?<name>\p{Lu}[\p{L}’'-]*(?: [Бб]и)?))?(?= |$)/u
const BEHIND_NAME = /^(?<name>\p{Lu}[\p{L}-]*(?:ой|ого)) (?:(?<region>области)|(?<district>района))(?= |$)/u
/** A name that stands in the same form in all cases, or beside the word for its level in the nominative. */
const UNCHANGED = /[бвгджзклмнпрстфхцчшщйоуеэ]$/iu
/** «облисполком» tells of a region within the word. */
const REGION = 'обл'
const ADJECTIVES = {
  городск: 'city',
  районн: 'district',
  сельск: 'village',
  областн: 'region',
} as const

const byFirst = headNames('ru', 'first')
const known = namesIn('ru')

const modifiersByStem = once(
  () => new Map(modifiers().flatMap((row) => row.read.ru.map((name) => [stemOf(name), row] as const))),
)
const byStem = {
  region: once(() => stemsOf(places().region)),
  district: once(() => stemsOf(places().district)),
}

function stemsOf(rows: readonly Told[]): ReadonlyMap<string | undefined, Told> {
  return new Map(rows.flatMap((row) => row.read.ru.map((name) => [stemOf(folded(name)), row] as const)))
}

/** The parts of a Russian name, whose noun stands before what tells more of it. */
export function readRussian(name: string, inCase: Case = 0, depth = 0): NameParts | undefined {
  if (depth > DEEPEST) return undefined
  const deputy = DEPUTY[inCase].exec(name)
  if (deputy) {
    const of = readRussian(name.slice(deputy[0].length), 1, depth + 1)
    return of?.head.isOffice && !of.deputy
      ? { ...of, deputy: deputy.groups?.first ? 'first' : 'deputy' }
      : undefined
  }
  return headed(name, inCase, depth) ?? described(name, inCase, depth)
}

function headed(name: string, inCase: Case, depth: number): NameParts | undefined {
  const small = folded(name)
  for (const { head, name: words, isAlone, isBeside } of byFirst().get(firstWord(small)) ?? []) {
    if (!(inCase === 0 ? isAlone : isBeside)) continue
    if (small !== words && !small.startsWith(`${words} `)) continue
    const parts = behind(name.slice(words.length + 1), head, depth)
    if (parts !== undefined) return parts
  }
  return undefined
}

/** «Главное | управление», «Актюбинская областная | прокуратура». */
function described(name: string, inCase: Case, depth: number): NameParts | undefined {
  const at = adjectivesAt(name)
  const modifier = at === undefined ? modifiersByStem().get(stemAt(name)) : undefined
  if (at === undefined && modifier === undefined) return undefined
  const parts = readRussian(at?.rest ?? name.slice(name.indexOf(' ') + 1), inCase, depth + 1)
  if (parts === undefined || parts.deputy) return undefined
  if (modifier !== undefined) return { ...parts, modifiers: [modifier, ...parts.modifiers] }
  const inLevels = at && inOrder([...parts.places, at.place], LEVELS)
  return inLevels && { ...parts, places: inLevels }
}

/** «Актюбинская областная | …», «Гомельский | облисполком», «районный | …»: a place told by adjectives. */
function adjectivesAt(name: string): PlaceAt | undefined {
  const [first = '', second = ''] = name.split(' ')
  const stem = stemOf(folded(first))
  const level = ADJECTIVES[stem as keyof typeof ADJECTIVES]
  if (level !== undefined) return { place: { level }, rest: name.slice(first.length + 1) }
  const behind = folded(second)
  const named = behind.startsWith(REGION) ? 'region' : ADJECTIVES[stemOf(behind) as keyof typeof ADJECTIVES]
  if (stem === undefined || (named !== 'region' && named !== 'district')) return undefined
  const row = byStem[named]().get(stem)
  const isApart = stemOf(behind) !== undefined
  const rest = name.slice((isApart ? `${first} ${second}` : first).length + 1)
  return row && { place: knownPlace(named, row), rest }
}

function stemAt(name: string): string | undefined {
  return stemOf(folded(firstWord(name)))
}

/** What stands behind the noun: what a body is for, where it is and whose, in any order. */
function behind(name: string, head: Head, depth: number): NameParts | undefined {
  const found: Place[] = []
  let told: readonly Told[] = []
  let rest = name
  while (rest !== '') {
    const next = placeAt(rest)
    if (next !== undefined) {
      found.push(next.place)
      rest = next.rest
      continue
    }
    const field = told.length === 0 && head.hasField ? fieldsAt(rest) : undefined
    if (field === undefined) break
    told = field.told
    rest = field.rest
  }
  const inLevels = inOrder(found, LEVELS)
  if (inLevels === undefined) return undefined
  const parts = { head, modifiers: [], fields: told, places: inLevels }
  if (rest === '') return parts
  // «района | прокуратуры»: what a place stands before is not its own.
  const of = found.length === 0 ? readRussian(rest, 1, depth + 1) : undefined
  return of && { ...parts, of }
}

interface PlaceAt {
  readonly place: Place
  readonly rest: string
}

function placeAt(name: string): PlaceAt | undefined {
  const before = BEFORE_NAME.exec(name)
  if (before?.groups) {
    const level = (['region', 'city', 'district', 'village'] as const).find((each) => before.groups?.[each])
    const place = level && namedPlace(level, before.groups.name)
    if (place !== undefined) return { place, rest: name.slice(before[0].length + 1) }
    const alone = before.groups.name && level ? name.slice(0, name.indexOf(' ')) : undefined
    const isCountryNext = alone !== undefined && nameAlone(name.slice(alone.length + 1)) !== undefined
    return alone && level && isCountryNext
      ? { place: { level }, rest: name.slice(alone.length + 1) }
      : undefined
  }
  const beside = BEHIND_NAME.exec(name)
  if (beside?.groups) {
    const level = beside.groups.region ? 'region' : 'district'
    const row = known[level]().get(folded(beside.groups.name ?? ''))
    return row && { place: knownPlace(level, row), rest: name.slice(beside[0].length + 1) }
  }
  return nameAlone(name)
}

/** «Кыргызской Республики», «Бишкека»: a place that its name alone tells. */
function nameAlone(name: string): PlaceAt | undefined {
  const words = name.split(' ')
  for (const [level, rows] of [
    ['country', known.country],
    ['city', known.city],
  ] as const)
    for (const length of [2, 1]) {
      if (words.length < length) continue
      const row = rows().get(folded(words.slice(0, length).join(' ')))
      if (row !== undefined) return { place: knownPlace(level, row), rest: words.slice(length).join(' ') }
    }
  return undefined
}

function namedPlace(level: Exclude<Level, 'country'>, name: string | undefined): Place | undefined {
  if (name === undefined) return { level }
  const row = known[level]().get(folded(name))
  if (row !== undefined) return knownPlace(level, row)
  return UNCHANGED.test(name) && !/(?:ого|ой)$/u.test(name)
    ? { level, name: { kk: name, ru: name, en: inLatin(name) } }
    : undefined
}

function knownPlace(level: Level, row: Told): Place {
  return { level, name: row, isHome: row.marks.includes('kz') }
}

/** What a body is for at the beginning of words: the longest that is known, and what is joined to it. */
function fieldsAt(name: string): { readonly told: readonly Told[]; readonly rest: string } | undefined {
  const told: Told[] = []
  let rest = name
  for (;;) {
    const one = fieldAt(rest)
    if (one === undefined) return undefined
    told.push(one.row)
    rest = name.slice(name.length - rest.length + one.length)
    const joins = /^(?:, | и )/u.exec(rest)
    if (joins === null) return { told, rest: rest.trimStart() }
    rest = rest.slice(joins[0].length)
  }
}

function fieldAt(name: string): { readonly row: Told; readonly length: number } | undefined {
  for (const [end] of [...endsOfWords(name)].reverse()) {
    const row = known.fields().get(folded(name.slice(0, end)))
    if (row !== undefined) return { row, length: end }
  }
  return undefined
}

function* endsOfWords(name: string): Iterable<readonly [number]> {
  for (const { index } of name.matchAll(/[ ,]|$/gu)) yield [index]
}
