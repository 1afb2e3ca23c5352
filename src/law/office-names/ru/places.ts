import { inLatin } from '../../letters.ts'
import { once } from '../../once.ts'
import { isFirstName } from '../../person-names/known-names.ts'
import type { Place } from '../name-parts.ts'
import { folded, type Level, namesIn, places, type Told } from '../rows.ts'
import { stemOf } from './adjective.ts'

/** «города Ош», «г. Ош»: the word for a level before the name, «Ошской области»: behind an adjective. */
const BEFORE_NAME =
  /^(?:(?<state>штата)(?! \p{Lu})|(?<region>области)|(?<krai>края)|(?<city>города|г\.|столицы(?! \p{Lu}))|(?<district>района)|(?<rural>сельского округа)|(?<village>села|аула))(?: (?<name>\p{Lu}[\p{L}\p{N}’'-]*(?: [Бб]и)?))?(?= |$)/u
const BEHIND_NAME =
  /^(?<name>\p{Lu}[\p{L}-]*(?:[ое]й|[ое]го)) (?:(?<region>области)|(?<krai>края)|(?<district>района)|(?<rural>сельского округа))(?= |$)/u
/** A name that stands in the same form in all cases, or beside the word for its level in the nominative. */
const UNCHANGED = /(?:[бвгджзклмнпрстфхцчшщйоуеэ\p{N}]|[оеё]вка)$/iu
/** «Лесогорска» */
const GENITIVE = /(?<=[бвгджзклмнпрстфхцчшщ])а$/u
/** Words of a listed name at most. */
const MOST_WORDS = 3
/** What names of places end with that were Kazakh or another Turkic name. */
const TURKIC =
  /.(?:жар|сай|бай|тау|куль|коль|кол|булак|агаш|арал|кум|тал|тас|кент|абад|тюбе|дала|орда|тепе|агач|камыс)$/u
/** «облисполком» tells of a region within the word. */
const REGION = 'обл'
const ADJECTIVES = {
  городск: 'city',
  столичн: 'city',
  районн: 'district',
  сельск: 'village',
  областн: 'region',
  региональн: 'region',
  краев: 'krai',
} as const
/** Levels whose names are adjectives. */
const DESCRIBED = ['region', 'krai', 'district', 'rural'] as const

const known = namesIn('ru')
const byStem = {
  region: once(() => stemsOf(places().region)),
  krai: once(() => stemsOf(places().krai)),
  district: once(() => stemsOf(places().district)),
  rural: once(() => stemsOf(places().rural)),
}

/** «Ереванская | мэрия»: adjectives of cities without their endings. */
const byCity = once(
  () =>
    new Map<string, Told>(
      places().city.flatMap((row) =>
        row.read.ru.map((name) => [`${folded(name).replace(/[аиыоья]$/u, '')}ск`, row] as const),
      ),
    ),
)

function stemsOf(rows: readonly Told[]): ReadonlyMap<string | undefined, Told> {
  return new Map(rows.flatMap((row) => row.read.ru.map((name) => [stemOf(folded(name)), row] as const)))
}

export interface PlaceAt {
  readonly place: Place
  readonly rest: string
}

/** «Актюбинская областная | …», «Гомельский | облисполком», «районный | …»: a place told by adjectives. */
export function adjectivesAt(name: string): PlaceAt | undefined {
  const [first = '', second = ''] = name.split(' ')
  const stem = stemOf(first)
  const level = ADJECTIVES[folded(stem ?? '') as keyof typeof ADJECTIVES]
  if (level !== undefined) return { place: { level }, rest: name.slice(first.length + 1) }
  const behind = folded(second)
  const named = behind.startsWith(REGION) ? 'region' : ADJECTIVES[stemOf(behind) as keyof typeof ADJECTIVES]
  const described = DESCRIBED.find((each) => each === named)
  if (stem === undefined) return undefined
  const city = described === undefined ? byCity().get(folded(stem)) : undefined
  if (city !== undefined) return { place: knownPlace('city', city), rest: name.slice(first.length + 1) }
  if (described === undefined) return undefined
  const row = byStem[described]().get(folded(stem))
  if (row === undefined && !/^\p{Lu}/u.test(stem)) return undefined
  const isApart = stemOf(behind) !== undefined
  const rest = name.slice((isApart ? `${first} ${second}` : first).length + 1)
  return { place: row ? knownPlace(described, row) : describedPlace(described, stem), rest }
}

/** «района | Биржан сал |», «района | имени Габита Мусрепова |»: a listed name of several words. */
function listedAt(name: string): PlaceAt | undefined {
  const words = name.split(' ', MOST_WORDS + 1)
  if (words[0] !== 'района') return undefined
  for (let length = words.length - 1; length > 1; length--) {
    const given = words.slice(1, length + 1).join(' ')
    const row = known.district().get(folded(given))
    if (row) return { place: knownPlace('district', row), rest: name.slice(`района ${given} `.length) }
  }
  return undefined
}

/** The place that words begin with, in the genitive. */
export function placeAt(name: string): PlaceAt | undefined {
  const listed = listedAt(name)
  if (listed !== undefined) return listed
  const before = BEFORE_NAME.exec(name)
  if (before?.groups) {
    const level = (['state', 'region', 'krai', 'city', 'district', 'rural', 'village'] as const).find(
      (each) => before.groups?.[each],
    )
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
    const level = DESCRIBED.find((each) => beside.groups?.[each])
    const given = beside.groups.name ?? ''
    const row = level && known[level]().get(folded(given))
    const stem = stemOf(given)
    const place = level && (row ? knownPlace(level, row) : stem && describedPlace(level, stem))
    return place ? { place, rest: name.slice(beside[0].length + 1) } : undefined
  }
  return nameAlone(name)
}

/** Places that «по» leads, which stand in the dative: «Самарской области», «городу Минску», «Заречному району». */
export function placesAlong(name: string): readonly Place[] | undefined {
  const genitive = name
    .replace(/(?<=^|[ \p{L}])(?<=ск|цк|н)ому(?= )/gu, 'ого')
    .replace(
      /(?<= |^)(город|район|кра)[ую](?= |$)/gu,
      (_, level: string) => level + (level === 'кра' ? 'я' : 'а'),
    )
    .replace(/^Республике(?= )/u, 'Республики')
  const forms = [genitive, genitive.replace(/(?<=\p{L})у$/u, 'а'), genitive.replace(/(?<=\p{L})е$/u, 'ы')]
  const listed = forms.find((form) => known.city().has(folded(form.slice(form.lastIndexOf(' ') + 1))))
  // «городу Лесогорску» and «городу Коктау»; what ends on «е» may have had any ending.
  const unlisted = /(?<!о)е$/u.test(genitive) ? undefined : forms[/ау$/u.test(genitive) ? 0 : 1]
  const told = listed ?? unlisted
  return told === undefined ? undefined : allPlaces(told)
}

function allPlaces(name: string): readonly Place[] | undefined {
  const found: Place[] = []
  for (let rest = name; rest !== ''; ) {
    const next = placeAt(rest)
    if (next === undefined) return undefined
    found.push(next.place)
    rest = next.rest
  }
  return found
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
  // «аким области | Марат Омаров»: regions have names that are adjectives, and a first name is a person's.
  if (level === 'region' || level === 'krai' || isFirstName(folded(name))) return undefined
  if (/(?:ого|ой)$/u.test(name)) return undefined
  const alone = UNCHANGED.test(name) ? name : GENITIVE.test(name) ? name.slice(0, -1) : undefined
  return alone === undefined ? undefined : { level, name: { kk: alone, ru: name, en: inLatin(alone) } }
}

/** «Сарысайский район» is "Sarysay District", as what is left of the name is known for a place; «Зареченский район» is "Zarechensky District", and in Kazakh the name without its ending. */
function describedPlace(level: Level, stem: string): Place {
  const ending = level === 'region' ? 'ой' : 'ого'
  const base = stem.replace(/ск$/u, '')
  if (base !== stem && TURKIC.test(base))
    return { level, name: { kk: base, ru: `${stem}${ending}`, en: inLatin(base) } }
  const ru = `${stem}${/[кгх]$/u.test(stem) ? 'ий' : 'ый'}`
  const kk = ru.replace(/(?<=.{4})ский$/u, '').replace(/(?<=.{3}ц)кий$/u, 'к')
  return { level, name: { kk, ru: `${stem}${ending}`, en: inLatin(ru) } }
}

function knownPlace(level: Level, row: Told): Place {
  return { level, name: row, isHome: row.marks.includes('kz') }
}
