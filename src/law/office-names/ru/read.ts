import { once } from '../../once.ts'
import { firstWord, headNames, isNoun } from '../head-names.ts'
import { acting, DEEPEST, inOrder, type NameParts, over, type Place } from '../name-parts.ts'
import { folded, type Head, modifiers, namesIn, type Told } from '../rows.ts'
import { MINISTRIES, SHORT } from '../words/short.ts'
import { type Case, stemOf } from './adjective.ts'
import { adjectivesAt, placeAt, placesAlong } from './places.ts'
import { unlistedTownAt } from './unlisted-town.ts'

/** «зам|министра» */
const SHORT_DEPUTY =
  '(?=(?:министр|аким|мэр|губернатор|(?:ген)?прокурор|директор|ректор|глав|начальник|руководител|председател|премьер)\\p{L}+)'
const DEPUTY = [
  new RegExp(`^(?<first>первый )?зам(?:еститель |${SHORT_DEPUTY})`, 'iu'),
  new RegExp(`^(?<first>первого )?зам(?:естителя |${SHORT_DEPUTY})`, 'iu'),
] as const
/** «исполняющий обязанности | директора», «врио | губернатора» */
const ACTING = [
  /^(?:(?:временно )?исполняющ(?:ий|ая) обязанности|вр\.? ?и\.? ?о\.?|врио|и\. ?о\.?|ио) (?=\S)/iu,
  /^(?:временно )?исполняющ(?:его|ей) обязанности (?=\S)/iu,
] as const
/** Letters for a body; behind all but an adjective they stand in the genitive: «Ленинский | РОВД», «начальник | РОВД». */
const LETTERS = /(?<!\p{L})\p{Lu}{2,5}(?=\s|$)/gu
const ADJECTIVE = /(?:^|[иыо]й |ое )$/u
/** «Минтранс», «глава | Минтранса». */
const MINISTRY = /(?<!\p{L})Мин(?<what>\p{Ll}+)(?!\p{L})/gu
/** «районный» of letters before the name of the district. */
const LEVEL_TWICE =
  /(?<!\p{L})(?:районн|городск)(?:ый|ое|ого) (?=(?:отдел|управлени).* (?:района|города|г\.)(?: |$))/u

/** «района «Есиль»» */
const MARKED_PLACE = /(?<=(?:района|району|города|городу|области) )«([^«»]+)»/gu
/** «завод | «Тарн»», «АО | «НК «Тарн»», «компания | Tarn Air» */
const NAMED = /^(?:«(?:НК «)?(?<marked>[^«»]+)»{1,2}|(?<latin>[A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*)*))(?: |$)/u
/** «школы | № 12 |» */
const NUMBER = /^№ ?(?<number>\d+)(?: |$)/u

/** An adjective, and not «коммуникаций» or «которой». */
const DESCRIBES = /(?:н|ск|цк|[ое]в)(?:ый|ий|ой|ая|ое)$/u

const byFirst = headNames('ru', 'first')
const known = namesIn('ru')

const modifiersByStem = once(
  () => new Map(modifiers().flatMap((row) => row.read.ru.map((name) => [stemOf(name), row] as const))),
)
/** The parts of a Russian name, whose noun stands before what tells more of it. */
export function readRussian(given: string): NameParts | undefined {
  const name = given
    .replace(MARKED_PLACE, '$1')
    .replace(LETTERS, spelledOut)
    .replace(MINISTRY, ministry)
    .replace(LEVEL_TWICE, '')
  const at = name.lastIndexOf(' по ')
  const along = at < 0 ? undefined : placesAlong(name.slice(at + ' по '.length))
  if (along === undefined) return readIn(name, 0, 0)
  const parts = readIn(name.slice(0, at), 0, 0)
  return parts && over(parts, along)
}

function spelledOut(letters: string, at: number, name: string): string {
  return SHORT[letters]?.[ADJECTIVE.test(name.slice(0, at)) ? 0 : 1] ?? letters
}

/** Whole where it begins the name, and in the genitive behind another word; «Минск» is none. */
function ministry(short: string, what: string, at: number): string {
  const field = MINISTRIES[what] ?? (at > 0 ? MINISTRIES[what.replace(/а$/u, '')] : undefined)
  return field === undefined ? short : `${at > 0 ? 'Министерства' : 'Министерство'} ${field}`
}

/** The noun alone of a name whose other words are not known. */
export function nounInRussian(given: string): NameParts | undefined {
  const deputy = DEPUTY[0].exec(given)
  const isBeside = deputy !== null
  let rest = folded(isBeside ? given.slice(deputy[0].length) : given)
  // «парламентский | секретарь»
  while (DESCRIBES.test(firstWord(rest)) && rest.includes(' ')) rest = rest.slice(rest.indexOf(' ') + 1)
  const found = byFirst()
    .get(firstWord(rest))
    ?.find(
      (one) =>
        (isBeside ? one.isBeside : one.isAlone) && (rest === one.name || rest.startsWith(`${one.name} `)),
    )
  if (found === undefined) return undefined
  const kind = deputy?.groups?.first ? 'first' : 'deputy'
  return { head: found.head, ...(isBeside && { deputy: kind }), modifiers: [], fields: [], places: [] }
}

function readIn(name: string, inCase: Case, depth: number): NameParts | undefined {
  if (depth > DEEPEST) return undefined
  const doer = ACTING[inCase].exec(name)
  if (doer) return acting(readIn(name.slice(doer[0].length), 1, depth + 1))
  const deputy = DEPUTY[inCase].exec(name)
  if (deputy) {
    const of = readIn(name.slice(deputy[0].length), 1, depth + 1)
    return of?.head.isOffice && !of.deputy && !of.isActing
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
  const parts = readIn(at?.rest ?? name.slice(name.indexOf(' ') + 1), inCase, depth + 1)
  if (parts === undefined || parts.deputy) return undefined
  if (modifier !== undefined) return { ...parts, modifiers: [modifier, ...parts.modifiers] }
  const inLevels = at && inOrder([...parts.places, at.place])
  return inLevels && { ...parts, places: inLevels }
}

function stemAt(name: string): string | undefined {
  return stemOf(folded(firstWord(name)))
}

/** What stands behind the noun: what a body is for, where it is and whose, in any order. */
function behind(name: string, head: Head, depth: number): NameParts | undefined {
  const found: Place[] = []
  let told: readonly Told[] = []
  const number = NUMBER.exec(name)
  const called = head.isOffice || head.isHigh ? null : NAMED.exec(name)
  const named = called?.groups?.marked ?? called?.groups?.latin
  // «ГУ «Отдел занятости»»: words are told, or nothing is.
  const isOfWords = named !== undefined && isNoun(byFirst().get(firstWord(folded(named))))
  if (isOfWords || (head.isForm && named === undefined)) return undefined
  let rest = name.slice((number ?? called)?.[0].length ?? 0)
  while (rest !== '') {
    const next = placeAt(rest) ?? unlistedTownAt(rest, head)
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
  const inLevels = inOrder(found)
  if (inLevels === undefined) return undefined
  const own = number?.groups?.number
  const parts = {
    head,
    modifiers: [],
    ...(own && { number: own }),
    ...(named && { named }),
    fields: told,
    places: inLevels,
  }
  if (rest === '') return parts
  // «района | прокуратуры»: what a place stands before is not its own.
  const of = found.length === 0 ? readIn(rest, 1, depth + 1) : undefined
  return of && { ...parts, of }
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
