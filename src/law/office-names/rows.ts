import type { Tag, Trilingual } from '../law.ts'
import { inLatin } from '../letters.ts'
import { once } from '../once.ts'
import { COUNTRIES } from './words/countries.ts'
import { DISTRICTS } from './words/districts.ts'
import { FIELDS } from './words/fields.ts'
import { FIELDS_ABROAD } from './words/fields-abroad.ts'
import { FIRMS } from './words/firms.ts'
import { KINDS, MODIFIERS } from './words/kinds.ts'
import { CITIES, KRAIS, REGIONS } from './words/places.ts'
import { TITLES } from './words/titles.ts'

/** A name alone and as it hangs on another: in Kazakh as somebody's, in Russian the genitive, in English what is told beside more. */
export type Forms = readonly [alone: string, beside: string]

/** An office or a kind of body. */
export interface Head {
  readonly kk: Forms
  readonly ru: Forms
  readonly en: Forms
  readonly read: Readonly<Record<Tag, readonly Forms[]>>
  readonly isOffice: boolean
  /** Of a whole country: what it is for has a capital in Kazakh. */
  readonly isHigh: boolean
  readonly hasField: boolean
  /** "Director of Information": whether English tells by "of" what such an office is about. */
  readonly isAbout: boolean
  /** Whether those who sit in it are deputies. */
  readonly isAssembly: boolean
  /** "Agency for …": what leads to what it is for in English. */
  readonly leads: 'of' | 'for'
  /** "Health Department": what it is for stands before it in English. */
  readonly isLast: boolean
  /** "Department of | Rospotrebnadzor": has no article in English. */
  readonly isBare: boolean
  /** "LLP": the form of a firm, which is told beside its name alone. */
  readonly isForm: boolean
  /** `p`: it is told of several. */
  readonly gender: 'm' | 'f' | 'n' | 'p'
}

/** A word that tells more, with all ways to write it. */
export interface Told extends Trilingual {
  readonly read: Readonly<Record<Tag, readonly string[]>>
  readonly marks: readonly string[]
}

export type Level =
  | 'country'
  | 'state'
  | 'region'
  | 'krai'
  | 'county'
  | 'city'
  | 'district'
  | 'rural'
  | 'village'

/** Whether one is of a whole before all that is in it. */
export const LEVELS: readonly Level[] = [
  'country',
  'state',
  'region',
  'krai',
  'county',
  'city',
  'district',
  'rural',
  'village',
]

/**
 * Rows of words: columns for Kazakh, Russian and English parted by `|`, then marks. Behind the first name of a column, which is told,
 * stand others, parted by `;`, which are only read. `=` before a name: it is told, and means something else to a reader. English that is
 * left out is the Kazakh name in Latin letters.
 */
function rowsOf(text: string, mark?: string): readonly Told[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [kk = '', ru = '', inLetters = '', marks = mark ?? ''] = line.split(' | ')
      const en = inLetters.trim() || inLatin(kk.split('; ', 1)[0] ?? '')
      const [inKk, inRu, inEn] = [kk, ru, en].map((column) => column.split('; ')) as [
        string[],
        string[],
        string[],
      ]
      return {
        kk: toldOf(inKk),
        ru: toldOf(inRu),
        en: toldOf(inEn),
        read: { kk: inKk.filter(isRead), ru: inRu.filter(isRead), en: inEn.filter(isRead) },
        marks: marks.split(' '),
      }
    })
}

function toldOf([first = '']: readonly string[]): string {
  return first.replaceAll('=', '')
}

function isRead(name: string): boolean {
  return !name.includes('=')
}

function forms(name: string): Forms {
  const [alone = '', beside = alone] = name.split('/')
  return [alone, beside]
}

function headsOf(text: string, isOffice: boolean): readonly Head[] {
  return rowsOf(text).map(({ kk, ru, en, read, marks }) => ({
    kk: forms(kk),
    ru: forms(ru),
    en: forms(en),
    read: { kk: read.kk.map(forms), ru: read.ru.map(forms), en: read.en.map(forms) },
    isOffice,
    isHigh: marks.includes('high'),
    hasField: marks.includes('field'),
    isAbout: marks.includes('about'),
    isAssembly: marks.includes('seats'),
    leads: marks.includes('for') ? 'for' : 'of',
    isLast: marks.includes('first'),
    isBare: marks.includes('bare'),
    isForm: marks.includes('form'),
    gender: (['f', 'n', 'p'] as const).find((gender) => marks.includes(gender)) ?? 'm',
  }))
}

export const heads = once(() => [
  ...headsOf(TITLES, true),
  ...headsOf(KINDS, false),
  ...headsOf(FIRMS, false),
])
const fields = once(() => [...rowsOf(FIELDS), ...rowsOf(FIELDS_ABROAD)])
export const modifiers = once(() => rowsOf(MODIFIERS))

/** Levels of which no place is listed. */
type Unlisted = 'state' | 'county' | 'rural' | 'village'

const PLACES: Readonly<Record<Exclude<Level, Unlisted>, string>> = {
  country: COUNTRIES,
  region: REGIONS,
  krai: KRAIS,
  city: CITIES,
  district: DISTRICTS,
}

/** Names of places of each level that are known. */
export const places = once(() => ({
  country: rowsOf(PLACES.country),
  region: rowsOf(PLACES.region),
  krai: rowsOf(PLACES.krai),
  city: rowsOf(PLACES.city),
  district: rowsOf(PLACES.district, 'kz'),
  state: [] as readonly Told[],
  county: [] as readonly Told[],
  rural: [] as readonly Told[],
  village: [] as readonly Told[],
}))

/** A name as it is compared; as many letters as before. */
export function folded(name: string): string {
  return name.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
}

/** What is known by its names in one language. */
export function namesIn(tag: Tag) {
  const placesOf = (level: Level) => byName(() => places()[level], tag)
  return {
    fields: byName(fields, tag),
    modifiers: byName(modifiers, tag),
    country: placesOf('country'),
    region: placesOf('region'),
    state: placesOf('state'),
    krai: placesOf('krai'),
    county: placesOf('county'),
    city: placesOf('city'),
    district: placesOf('district'),
    rural: placesOf('rural'),
    village: placesOf('village'),
  }
}

/** Rows by the folded ways to write them in one language. */
function byName(rows: () => readonly Told[], tag: Tag): () => ReadonlyMap<string, Told> {
  return once(() => {
    const known = new Map<string, Told>()
    for (const row of rows())
      for (const name of row.read[tag]) if (!known.has(folded(name))) known.set(folded(name), row)
    return known
  })
}
