import { capitalised } from '../first-letter.ts'
import type { StatementLanguage, Tag } from '../law.ts'
import { once } from '../once.ts'
import { isTag } from '../tags.ts'
import { assemblyNamed } from './assembly-named.ts'
import { commissionNamed } from './commission-named.ts'
import { readEnglish } from './en/read.ts'
import { tellEnglish } from './en/tell.ts'
import { readKazakh } from './kk/read.ts'
import { tellKazakh } from './kk/tell.ts'
import { isProper, type NameParts, type Place } from './name-parts.ts'
import { isNamedLevel, type PlacesNamed, placesNamed } from './places-named.ts'
import type { Head } from './rows.ts'
import { readRussian } from './ru/read.ts'
import { tellRussian } from './ru/tell.ts'

const READ = { kk: readKazakh, ru: readRussian, en: readEnglish } as const
const TELL = {
  kk: (parts: NameParts) => tellKazakh(parts),
  ru: (parts: NameParts) => tellRussian(parts),
  en: (parts: NameParts) => tellEnglish(parts, false),
} as const

/** «столицы», "of the capital": a city that the text names elsewhere. */
const CAPITAL: Readonly<Partial<Record<Tag, readonly [RegExp, string]>>> = {
  ru: [/(?<= )столицы$/u, 'города'],
  en: [/(?<= )capital$/u, 'city'],
}
/** Offices and houses that are those of a place, by their Kazakh nouns. */
const LOCAL = /^(?:әкім|хоким|мэр|әкімдік|мэрия|хокимият)$/u

/**
 * Makes what tells the name of an office or a body with the place that a text names, in the text's own language: «заместитель акима города
 * Тараза» for «заместитель акима», "Police Department of Atyrau Region" for "regional police department". As it is where it tells its place
 * itself, or the text names none, or several.
 */
export function placing(tag: StatementLanguage, text: () => string): (name: string) => string {
  if (!isTag(tag)) return (name) => name
  const named = once(() => placesNamed(text(), tag))
  const assembly = once(() => assemblyNamed(text()))
  const known = new Map<string, string>()
  return (name) => {
    let told = known.get(name)
    if (told === undefined) {
      const parts = READ[tag](name) ?? ofCapital(name, tag)
      const sits = parts && tag === 'en' && isCommissioner(parts) ? sitsIn(name, text()) : undefined
      if (sits !== undefined) {
        known.set(name, sits)
        return sits
      }
      const seat = parts && tag !== 'en' && isOfAnyAssembly(parts) ? assembly() : undefined
      const whole =
        seat && parts ? seatedIn(parts, seat) : parts && lacksPlace(parts) && within(parts, named())
      told = whole
        ? TELL[tag](whole)
        : parts && tag === 'ru' && isNameOfHouse(parts)
          ? capitalised(name)
          : name
      known.set(name, told)
    }
    return told
  }
}

/** «депутат»: of which assembly, the word does not tell. */
function isOfAnyAssembly({ head, places, of }: NameParts): boolean {
  return head.kk[0] === 'депутат' && of === undefined && places.length === 0
}

/** "Commissioner": alone it may be one of a commission, of police or of a district. */
function isCommissioner({ head, deputy, places, fields, modifiers, of }: NameParts): boolean {
  return head.kk[0] === 'комиссар' && !deputy && !of && places.length + fields.length + modifiers.length === 0
}

/** A commissioner with the one commission that the text names, where it is known in other languages. */
function sitsIn(name: string, text: string): string | undefined {
  const commission = commissionNamed(text)
  const whole = commission && `${name} of the ${commission}`
  return whole && readEnglish(whole) ? whole : undefined
}

function seatedIn(parts: NameParts, head: Head): NameParts {
  return { ...parts, of: { head, modifiers: [], fields: [], places: [] } }
}

/** «департамент полиции Туркестанской области» begins with a capital where it stands alone. */
function isNameOfHouse(parts: NameParts): boolean {
  return !parts.head.isOffice && isProper(parts)
}

function ofCapital(name: string, tag: Tag): NameParts | undefined {
  const [capital, city] = CAPITAL[tag] ?? []
  return capital?.test(name) && city ? READ[tag](name.replace(capital, city)) : undefined
}

/** Most names tell their place, or need none. */
function lacksPlace(parts: NameParts): boolean {
  const { places, of } = parts
  return places.some(({ name }) => name === undefined) || (of ? lacksPlace(of) : isLocal(parts))
}

function within(parts: NameParts, named: PlacesNamed): NameParts | undefined {
  const places = parts.places.map((place) => placed(place, named))
  if (places.some((place, at) => place !== parts.places[at])) return { ...parts, places }
  if (parts.of !== undefined) {
    const of = within(parts.of, named)
    return of && { ...parts, of }
  }
  const city = isLocal(parts) ? only(named) : undefined
  return city && { ...parts, places: [city] }
}

function placed(place: Place, named: PlacesNamed): Place {
  if (place.name !== undefined || !isNamedLevel(place.level)) return place
  const row = named[place.level]
  return row === undefined ? place : { level: place.level, name: row, isHome: row.marks.includes('kz') }
}

/** «аким», «заместитель акима»: of which place, the name does not tell. */
function isLocal({ head, places, modifiers, fields }: NameParts): boolean {
  return LOCAL.test(head.kk[0]) && places.length + modifiers.length + fields.length === 0
}

/** The one city of a text that tells of no other place which might have such an office. */
function only({ region, city, district, isOnlyWhere }: PlacesNamed): Place | undefined {
  // «Әкім Шымкенттегі жиында айтты»: of which place, that does not tell.
  if (city === undefined || isOnlyWhere || district !== undefined || (region && region.kk !== city.kk))
    return undefined
  return { level: 'city', name: city, isHome: city.marks.includes('kz') }
}
