import type { Trilingual } from '../law.ts'
import { TAGS } from '../tags.ts'
import type { Body, Named, OfficeRows, Place } from './office-rows.ts'

type Table = ReadonlyMap<string, readonly Trilingual[]>

/** Longer words are no name. */
const LONGEST = 400
const SLOTS = /\{(?:country|x|before|along)\}/gu

/**
 * Finds a name of a body or an office in the three languages, whatever its case, dashes, article and stop: in a glossary, or put
 * together of what the rows hold. The tables are made when first asked for.
 */
export function namesOf(
  glossary: readonly Trilingual[],
  rows: OfficeRows | undefined,
): (name: string) => Trilingual | undefined {
  const grounds =
    rows === undefined
      ? [exact(() => glossary)]
      : [
          exact(() => glossary),
          exact(() => bare(rows)),
          ground(rows.places, () => local(rows)),
          ground(rows.countries, () => central(rows)),
        ]
  return (name) => {
    if (name.length > LONGEST) return undefined
    const folded = foldedName(name)
    for (const find of grounds) {
      const found = find(folded)
      if (found) return { kk: found.kk, ru: found.ru, en: found.en }
    }
    return undefined
  }
}

/** Tells whether a name is one of a body, or of its press service, and of no office. */
export function bodyNames(rows: OfficeRows | undefined): (name: string) => boolean {
  if (rows === undefined) return () => false
  const find = namesOf([], {
    ...rows,
    press: rows.press.filter(({ isService }) => isService),
    chairs: [],
    ministry: { ...rows.ministry, titles: [] },
    titles: [],
    local: rows.local.map(({ kk, ru, en }) => ({ kk, ru, en })),
    alone: [],
  })
  return (name) => find(name) !== undefined
}

/** A name as it is compared. */
export function foldedName(name: string): string {
  return even(name)
    .replace(/^the /u, '')
    .replace(/[.,:;]$/u, '')
    .trimEnd()
}

/** A name whatever its case, its dashes and its spaces. */
function even(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

type Find = (name: string) => Trilingual | undefined

function exact(names: () => readonly Trilingual[]): Find {
  let known: Table | undefined
  return (name) => {
    known ??= table(names())
    return known.get(name)?.[0]
  }
}

/** Finds a name that a place stands in: what is left without it must be one of the templates, and fit with it. */
function ground(places: readonly Place[], names: () => readonly Trilingual[]): Find {
  let all: readonly ReturnType<typeof withForms>[] | undefined
  let templates: Table | undefined
  return (name) => {
    all ??= places.flatMap(spelledPlace).map(withForms)
    for (const { place, forms } of all)
      for (const form of forms) {
        const at = name.indexOf(form)
        if (at < 0) continue
        const rest = foldedName(`${name.slice(0, at)} ${name.slice(at + form.length)}`)
        templates ??= table(names())
        const found = templates
          .get(rest)
          ?.map((template) => placed(template, place))
          .find((words) => TAGS.some((tag) => foldedName(words[tag]) === name))
        if (found) return found
      }
    return undefined
  }
}

/** Names by what is left of them without their slots; of those that share it the first comes first. */
function table(names: readonly Trilingual[]): Table {
  const made = new Map<string, Trilingual[]>()
  for (const words of names)
    for (const tag of TAGS) {
      const key = foldedName(withoutSlots(words[tag]))
      const same = made.get(key)
      if (same === undefined) made.set(key, [words])
      else if (same.at(-1) !== words) same.push(words)
    }
  return made
}

function withoutSlots(text: string): string {
  return text.includes('{') ? text.replace(SLOTS, '').replace(/ {2,}/gu, ' ').trim() : text
}

/** Names without a country. */
function bare(rows: OfficeRows): readonly Trilingual[] {
  const named: OfficeRows = {
    ...rows,
    bodies: rows.bodies.map((body) => ({ ...body, kk: body.bare ?? body.kk })),
    titles: rows.titles.map((title) => ({ ...title, kk: title.bare })),
  }
  return [
    ...rows.alone.flatMap(spelled),
    ...central(named).map(({ kk, ru, en }) => ({
      kk: withoutSlots(kk),
      ru: withoutSlots(ru),
      en: withoutSlots(en),
    })),
  ]
}

function central(rows: OfficeRows): readonly Trilingual[] {
  const { ministry, fields, bodies, titles, press, chairs } = rows
  return [
    ...fields
      .flatMap(spelled)
      .flatMap((field) =>
        [...withOffices(ministry, press), ...ministry.titles].map((words) => put('{x}', words, field)),
      ),
    ...bodies.flatMap((body) => withOffices(body, body.isChaired ? [...press, ...chairs] : press)),
    ...titles.flatMap(spelled),
  ]
}

function local({ local: bodies, press }: OfficeRows): readonly Trilingual[] {
  return bodies.flatMap((body) => [...withOffices(body, press), ...(body.titles ?? [])])
}

/** A body, and the offices that it has. */
function withOffices({ kk, ru, en }: Body, offices: readonly Named[]): readonly Trilingual[] {
  const of: Trilingual = { kk: kk[1], ru: ru[1], en }
  return [{ kk: kk[0], ru: ru[0], en }, ...offices.flatMap(spelled).map((office) => put('{of}', office, of))]
}

function withForms(place: Place): { readonly place: Place; readonly forms: readonly string[] } {
  return { place, forms: [place.kk, place.before, place.ru, place.along ?? place.ru, place.en].map(even) }
}

function placed(template: Trilingual, place: Place): Trilingual {
  const { kk, ru, en } = put('{x}', put('{country}', template, place), place)
  return {
    kk: kk.replace('{before}', place.before),
    ru: ru.replace('{along}', place.along ?? place.ru),
    en,
  }
}

function put(slot: string, words: Trilingual, name: Trilingual): Trilingual {
  return {
    kk: words.kk.replace(slot, name.kk),
    ru: words.ru.replace(slot, name.ru),
    en: words.en.replace(slot, name.en),
  }
}

/** Each way to write a name, its own first. */
function spelled<Row extends Named>(row: Row): readonly Row[] {
  const { kk = [], ru = [], en = [] } = row.also ?? {}
  return [
    row,
    ...kk.map((other) => ({ ...row, kk: other })),
    ...ru.map((other) => ({ ...row, ru: other })),
    ...en.map((other) => ({ ...row, en: other })),
  ]
}

/** As `spelled`; another Kazakh or Russian spelling of a place stands as it is before any word and behind «по». */
function spelledPlace(row: Place): readonly Place[] {
  return spelled(row).map((each) => {
    if (each.kk !== row.kk) return { ...each, before: each.kk }
    return each.ru === row.ru ? each : { ...each, along: each.ru }
  })
}
