import { inLatin, inRussian } from '../../letters.ts'
import { headNames, isNoun, lastWord } from '../head-names.ts'
import { acting, DEEPEST, inOrder, type NameParts, over, type Place } from '../name-parts.ts'
import { folded, type Head, LEVELS, type Level, namesIn, type Told } from '../rows.ts'

const LEVEL_WORDS =
  /^(?:(?<name>[\p{L}\p{N}’'.-]+(?: [\p{L}\p{N}’'.-]+){0,2}?) )?(?:(?<region>облыс(?:ы(?:ның|ндағы)?|тық|тың)?|аймағы(?:ның)?|өңірлік)|(?<krai>өлке(?:сі(?:нің)?|лік|нің)?)|(?<city>қала(?:сы(?:ның|ндағы)?|лық|ның)?|елорда(?:лық|ның)?)|(?<district>аудан(?:ы(?:ның|ндағы)?|дық|ның)?)|(?<rural>ауылдық округ(?:і(?:нің)?|тің)?)|(?<village>ауыл(?! шаруашылығы)(?:ы(?:ның)?|дық|дың)?))(?: |$)/iu
const GENITIVE = /-?(?:[нд]ың|[нд]ің|тың|тің)$/u
/** «комитетінің | …» */
const HOUSE = /(?:інің|ының)$/u
/** «Қырғызстандағы | …» */
const PLACED = /[дт](?:ағы|егі)$/u
/** «комитетінің | облыстық | …» */
const LEVEL_BESIDE = /^(?<of>.+?)(?:[нд]ың|[нд]ің|тың|тің) (?<level>облыстық|қалалық|аудандық)$/iu
/** «министрлігінің | …», «министрлігі | …», «ІІМ | …» */
const OWNER = /(?:[нд]ың|[нд]ің|тың|тің|(?:лігі|еті|ттігі|ент|енті|масы)|(?<!\p{L})(?:іім|ұқк|сім|тжм))$/u
const LOCATIVE = /[дт][ае]$/u
/** «| «Тарн» | зауыты», «| «Тарн» ҰК» | АҚ», «| Tarn Air | компаниясы» */
const NAMED =
  /^(?:[«"“](?<marked>[^«»"“”]+)[»"”](?: ҰК»)?|(?<latin>[A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*)*))(?: |$)/u
/** «| № 12 | лицей» */
const NUMBER = /^№ ?(?<number>\d+)(?: |$)/u
const DEPUTY = /^(?<of>.+?)(?:ның|нің|дың|дің|тың|тің)? (?<first>бірінші )?орынбасары$/iu

/** «директордың | міндетін атқарушы» */
const ACTING =
  /^(?<of>.+?)(?:ның|нің|дың|дің|тың|тің) (?:уақытша )?(?:міндетін (?:уақытша )?атқарушы(?:сы)?|м\.а\.?)$/iu

/** ««Есіл» ауданы» */
const MARKED_PLACE = /[«"“]([^«»"“”]+)[»"”](?= (?:аудан|қала|облыс)ы)/gu

const byLast = headNames('kk', 'last')
const known = namesIn('kk')

/** «ҰҚК | Қарағанды облысы бойынша | департаменті»: where a body is, told between whose it is and its noun. */
const ALONG = / ?(?<=^| )бойынша (?=\S)/u

/** The parts of a Kazakh name, whose noun stands last. */
export function readKazakh(given: string): NameParts | undefined {
  const name = given.replace(MARKED_PLACE, '$1')
  const along = ALONG.exec(name)
  if (along === null) return readIn(name, 0)
  const before = name.slice(0, along.index)
  const behind = name.slice(along.index + along[0].length)
  for (const { index } of [{ index: 0 }, ...before.matchAll(/(?<= )/gu)]) {
    const at = placesIn(before.slice(index))
    if (at.rest !== '' || at.places.length === 0) continue
    const parts = readIn(before.slice(0, index) + behind, 0)
    if (parts !== undefined) return over(parts, at.places)
  }
  return undefined
}

/** The noun alone of a name whose other words are not known, as somebody's: alone it may be Russian. */
export function nounInKazakh(given: string): NameParts | undefined {
  const deputy = DEPUTY.exec(given)?.groups
  const name = folded(deputy?.of ?? given)
  const found = byLast()
    .get(lastWord(name))
    ?.find((one) => one.isBeside && !one.isAlone && name.endsWith(` ${one.name}`))
  if (found === undefined) return undefined
  const kind = deputy?.first ? 'first' : 'deputy'
  return { head: found.head, ...(deputy?.of && { deputy: kind }), modifiers: [], fields: [], places: [] }
}

function readIn(name: string, depth: number): NameParts | undefined {
  if (depth > DEEPEST) return undefined
  const holder = ACTING.exec(name)?.groups?.of
  if (holder !== undefined) return acting(readIn(holder, depth + 1))
  const deputy = DEPUTY.exec(name)?.groups
  if (deputy?.of) {
    const of = readIn(deputy.of, depth + 1)
    return of?.head.isOffice && !of.deputy && !of.isActing
      ? { ...of, deputy: deputy.first ? 'first' : 'deputy' }
      : undefined
  }
  const small = folded(name)
  for (const { head, name: words, isBeside } of byLast().get(lastWord(small)) ?? []) {
    if (small === words && !head.isForm) return { head, modifiers: [], fields: [], places: [] }
    if (!small.endsWith(` ${words}`)) continue
    const before = name.slice(0, -words.length - 1)
    const parts = isBeside ? whose(before, head, depth) : described(before, head, depth)
    if (parts !== undefined) return parts
  }
  return undefined
}

/** «ұлттық | комитет», «аудандық | мәслихат», «емханада | бас дәрігер»: with nothing that tells whose it is, but where. */
function described(before: string, head: Head, depth: number): NameParts | undefined {
  const parts = withFields(before, head)
  if (parts !== undefined) return parts.fields.length === 0 ? parts : undefined
  // «комитетінің | басқарма (бастығы)»
  const house =
    !head.isOffice && depth > 0 && HOUSE.test(before) && readIn(before.replace(GENITIVE, ''), depth + 1)
  if (house)
    return house.head.isOffice ? undefined : { head, modifiers: [], fields: [], places: [], of: house }
  const of = head.isOffice && LOCATIVE.test(before) && readIn(before.replace(LOCATIVE, ''), depth + 1)
  return of ? { head, modifiers: [], fields: [], places: [], of } : undefined
}

/** «Абай ауданының | …», «облыс | …», «министрліктің | …», «денсаулық сақтау | …». */
function whose(before: string, head: Head, depth: number): NameParts | undefined {
  const whole = withFields(before, head)
  if (whole !== undefined) return whole
  for (const { field, rest } of [{ field: [], rest: before }, ...fieldsBehind(before, head)]) {
    const of = readIn(rest.replace(GENITIVE, ''), depth + 1) ?? readIn(rest, depth + 1)
    if (of !== undefined) return { head, modifiers: [], fields: field, places: [], of }
  }
  const level = LEVEL_BESIDE.exec(before)
  const of = level?.groups?.of === undefined ? undefined : readIn(level.groups.of, depth + 1)
  const at = of && placesIn(level?.groups?.level ?? '')
  return at && of && !of.head.isOffice
    ? { head, modifiers: [], fields: [], places: at.places, of }
    : undefined
}

function withFields(before: string, head: Head): NameParts | undefined {
  const at = placesIn(before)
  const numbered = NUMBER.exec(at.rest)
  const called = head.isOffice || head.isHigh ? null : NAMED.exec(at.rest)
  const { own, rest } = modifiersIn(at.rest.slice((numbered ?? called)?.[0].length ?? 0))
  const number = numbered?.groups?.number
  const named = called?.groups?.marked ?? called?.groups?.latin
  // ««Жұмыспен қамту бөлімі» ММ»: words are told, or nothing is.
  const isOfWords = named !== undefined && isNoun(byLast().get(lastWord(folded(named))))
  if (isOfWords || (head.isForm && named === undefined)) return undefined
  const told = rest === '' ? [] : fieldsOf(rest, head)
  // «білім облыстық | …»: what a body is for stands behind where it is.
  const inLevels = inOrder(at.places)
  return (
    told &&
    inLevels && {
      head,
      modifiers: own,
      ...(number && { number }),
      ...(named && { named }),
      fields: told,
      places: inLevels,
    }
  )
}

function modifiersIn(name: string): { readonly own: readonly Told[]; readonly rest: string } {
  const words = name.split(' ')
  const last = known.modifiers().get(folded(words.at(-1) ?? ''))
  const before = words.slice(0, -1).join(' ')
  if (last !== undefined && before && fieldsOf(before) !== undefined) return { own: [last], rest: before }
  const [first = '', ...others] = words
  const row = known.modifiers().get(folded(first))
  // «ұлттық экономика»: a word may belong to what the body is for.
  return row === undefined || fieldsOf(name) !== undefined
    ? { own: [], rest: name }
    : { own: [row], rest: others.join(' ') }
}

/** Whole words for what a body is for. */
function fieldsOf(name: string, head?: Head): readonly Told[] | undefined {
  if (head?.hasField === false) return undefined
  const one = known.fields().get(folded(name))
  if (one !== undefined) return [one]
  const told = folded(name)
    .split(/, | және /u)
    .map((each) => known.fields().get(each))
  return told.every((each) => each !== undefined) ? told : undefined
}

/** «Ақпарат министрлігінің | ақпарат»: what a body is for, behind whose it is. */
function fieldsBehind(
  name: string,
  head: Head,
): { readonly field: readonly Told[]; readonly rest: string }[] {
  const words = name.split(' ')
  return words.slice(1).flatMap((_, index) => {
    const field = fieldsOf(words.slice(index + 1).join(' '), head)
    const rest = words.slice(0, index + 1).join(' ')
    return field !== undefined && OWNER.test(folded(rest)) ? [{ field, rest }] : []
  })
}

function placesIn(name: string): { readonly places: readonly Place[]; readonly rest: string } {
  const found: Place[] = []
  let rest = name
  while (found.length < LEVELS.length) {
    const next = countryAt(rest) ?? levelAt(rest) ?? cityAt(rest)
    if (next === undefined) break
    found.push(next.place)
    rest = next.rest
  }
  return { places: found, rest }
}

interface PlaceAt {
  readonly place: Place
  readonly rest: string
}

function countryAt(name: string): PlaceAt | undefined {
  return named(name, known.country(), 'country')
}

function cityAt(name: string): PlaceAt | undefined {
  return named(name, known.city(), 'city')
}

/** «Алматы | …», «Қазақстанның | …»: a place that its name alone tells. */
function named(name: string, rows: ReadonlyMap<string, Told>, level: Level): PlaceAt | undefined {
  const words = name.split(' ')
  for (const length of [2, 1]) {
    if (words.length < length) continue
    const given = folded(words.slice(0, length).join(' '))
    const row =
      rows.get(given) ?? rows.get(given.replace(GENITIVE, '')) ?? rows.get(given.replace(PLACED, ''))
    if (row === undefined) continue
    const isHome = row.marks.includes('kz')
    return { place: { level, name: row, isHome }, rest: words.slice(length).join(' ') }
  }
  return undefined
}

function levelAt(name: string): PlaceAt | undefined {
  const found = LEVEL_WORDS.exec(name)
  const groups = found?.groups
  if (!found || !groups) return undefined
  const level = (['region', 'krai', 'city', 'district', 'rural', 'village'] as const).find(
    (each) => groups[each],
  )
  if (level === undefined) return undefined
  const rest = name.slice(found[0].length)
  if (groups.name === undefined) return { place: { level }, rest }
  const row = known[level]().get(folded(groups.name))
  if (row !== undefined) return { place: { level, name: row, isHome: row.marks.includes('kz') }, rest }
  // «Білім облыстық»: names of places have capitals, and letters that stand for a body are none.
  if (!groups.name.split(' ').every((word) => /^(?!\p{Lu}{2,}$)[\p{Lu}\p{N}]/u.test(word))) return undefined
  return { place: { level, name: spelledAlike(groups.name) }, rest }
}

function spelledAlike(name: string): Place['name'] & {} {
  return { kk: name, ru: inRussian(name), en: inLatin(name) }
}
