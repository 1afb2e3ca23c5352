import { capitalised } from '../../first-letter.ts'
import { isProper, type NameParts, type Place } from '../name-parts.ts'
import type { Head, Level, Told } from '../rows.ts'
import { agreed, type Case } from './adjective.ts'

const LEVELS: Readonly<
  Record<Exclude<Level, 'country'>, { readonly of: string; readonly adjective: string }>
> = {
  state: { of: 'штата', adjective: 'штатный' },
  region: { of: 'области', adjective: 'областной' },
  krai: { of: 'края', adjective: 'краевой' },
  county: { of: 'округа', adjective: 'окружной' },
  city: { of: 'города', adjective: 'городской' },
  district: { of: 'района', adjective: 'районный' },
  rural: { of: 'сельского округа', adjective: 'сельский' },
  village: { of: 'села', adjective: 'сельский' },
}

/** What leads to a field in another case than the genitive. */
const ALONG = 'по '

/** A name in Russian. */
export function tellRussian(parts: NameParts, inCase: Case = 0): string {
  if (parts.isActing) {
    const { isActing: _, ...of } = parts
    return `${['исполняющий', 'исполняющего'][inCase]} обязанности ${tellRussian(of, 1)}`
  }
  if (parts.deputy !== undefined) {
    const { deputy, ...of } = parts
    const first = deputy === 'first' ? ['первый ', 'первого '][inCase] : ''
    return `${first}${['заместитель', 'заместителя'][inCase]} ${tellRussian(of, 1)}`
  }
  const { head, modifiers, number, named, fields, places, of, over } = parts
  // «штатный» tells of a staff.
  const isAdjective = ({ name, level }: Place): boolean =>
    name === undefined && level !== 'state' && !head.isOffice
  const adjectives = [
    ...places.filter(isAdjective).map(({ level }) => LEVELS[level as keyof typeof LEVELS].adjective),
    ...modifiers.map(({ ru }) => ru),
  ].map((adjective) => agreed(adjective, head.gender, inCase))
  const field = alongTold(parts) ?? joinedInRussian(fields.map((each) => fieldOf(each, parts)))
  const words = [
    ...adjectives,
    head.ru[inCase],
    number && `№ ${number}`,
    named && `«${named}»`,
    // «руководитель | по защите прав потребителей»
    head.isAbout && field !== '' && !field.startsWith('по ') ? `по вопросам ${field}` : field,
    of && tellRussian(of, 1),
    ...places
      .filter((place) => !isAdjective(place))
      .map(placeOf)
      .reverse(),
    over && `по ${over.map(placeAlong).reverse().join(' ')}`,
  ]
    .filter(Boolean)
    .join(' ')
  return !head.isOffice && named === undefined && isProper(parts) ? capitalised(words) : words
}

function placeOf({ level, name }: Place): string {
  if (level === 'country') return name?.ru ?? ''
  const { of } = LEVELS[level]
  if (name === undefined) return of
  return /(?:[сц]к(?:ой|ого)|ной)$/u.test(name.ru) ? `${name.ru} ${of}` : `${of} ${name.ru}`
}

/** «по | Самарской области», «по | Меркенскому району», «по | городу Кентау»; what it is of stands in the genitive. */
function placeAlong(place: Place): string {
  return placeOf(place)
    .replace(/^(\p{L}+[сц]к)ого (?=\p{L})/u, '$1ому ')
    .replace(/(?<=^| )(города|района|села)(?= |$)/u, (word) => `${word.slice(0, -1)}у`)
    .replace(/(?<=^| )края$/u, 'краю')
    .replace(/^Республики(?= )/u, 'Республике')
}

/** «Комиссия | по коммуникациям», «Министерство | коммуникаций». */
function fieldOf({ ru, read }: Told, { head, fields }: NameParts): string {
  if (fields.length > 1) return read.ru.find((name) => !name.startsWith(ALONG)) ?? ru
  if (!prefersAlong(head)) return ru
  return alongOf(read.ru) ?? ru
}

/** «Совет | по ценным бумагам и рынкам»: several that «по» can lead, once for all; elsewhere only where nothing else can tell one of them. */
function alongTold({ head, fields }: NameParts): string | undefined {
  if (fields.length < 2) return undefined
  const along = fields.flatMap(({ read }) => alongOf(read.ru) ?? [])
  const needs = fields.some(({ read }) => read.ru.every((name) => name.startsWith(ALONG)))
  if (along.length < fields.length || !(needs || prefersAlong(head))) return undefined
  return `${ALONG}${joinedInRussian(along.map((name) => name.slice(ALONG.length)))}`
}

/** Bodies for which «по» tells what they are for: «Агентство | по конкуренции», «Совет | по аудиту». */
function prefersAlong({ leads, ru: [noun] }: Head): boolean {
  return leads === 'for' || noun === 'совет'
}

function alongOf(names: readonly string[]): string | undefined {
  return names.find((name) => name.startsWith(ALONG))
}

export function joinedInRussian(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} и ${names.at(-1)}`
}
