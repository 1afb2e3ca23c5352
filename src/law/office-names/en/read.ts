import type { Trilingual } from '../../law.ts'
import { headNames } from '../head-names.ts'
import { acting, DEEPEST, inOrder, type NameParts, over, type Place } from '../name-parts.ts'
import { folded, type Head, type Level, namesIn, type Told } from '../rows.ts'
import { firmOf } from './firm.ts'
import { LEVEL_WORDS } from './levels.ts'
import { endsOfWords, placeAt, placesIn, withoutArticle } from './places.ts'
import { placeInFront, placeInLatin } from './unlisted-place.ts'
import { fieldsOf, isWordOfNames } from './words-of-names.ts'

/** "Presidential Press Secretary" is the press secretary of the president. */
const PRESIDENTIAL = /^presidential (?=\S)/iu
const DEPUTY = /^(?<first>first )?deputy (?=\S)/iu
/** "Acting | head" */
const ACTING = /^(?:acting|interim) (?=\S)/iu
const LEVEL_ADJECTIVES: Readonly<Record<string, Exclude<Level, 'country'>>> = {
  regional: 'region',
  provincial: 'region',
  county: 'county',
  city: 'city',
  town: 'city',
  municipal: 'city',
  capital: 'city',
  district: 'district',
}
/** "| Tarn Energy | LLP" */
const NAMED = /^[\p{Lu}\p{N}][\p{L}\p{N}’'&.-]*(?: (?:(?:of|and|&) )?[\p{Lu}\p{N}][\p{L}\p{N}’'&.-]*)*$/u
/** "School | No. 12" */
const NUMBER = /^ No\.? ?(?<number>\d+)(?= |$)/iu
/** "the state's | home minister" */
const POSSESSOR = /^(?:the )?(?<level>state|region|province|county|city|town|district|village)['’]s (?=\S)/iu
/** Heads that tell nothing without what "of" leads to, which may be no place: "Court of | Appeal", "Office of | Fair Trading". */
const NEEDS_MORE: ReadonlySet<string> = new Set([
  'Court',
  'Office',
  'Secretary',
  'Judge',
  'Chief Inspector',
  'Inspector General',
  'General',
  'Assistant',
  'Representative',
  'Officer',
  'Headquarters',
  'Bank',
])

const byFirst = headNames('en', 'first')
const known = namesIn('en')

/** The parts of an English name, of which words stand before the noun and behind it. */
export function readEnglish(name: string): NameParts | undefined {
  return readWhole(name) ?? ofUnlisted(name) ?? behindUnlisted(name) ?? withPossessor(name)
}

/** "Mayor | of Brackley": an office or a body that lacks nothing but where it is. */
function ofUnlisted(name: string): NameParts | undefined {
  const at = name.lastIndexOf(' of ')
  const place = at < 0 ? undefined : placeInLatin(name.slice(at + ' of '.length))
  if (place === undefined || isWordOfNames(place.en)) return undefined
  const parts = readWhole(name.slice(0, at))
  return parts && placedIn(place, parts)
}

/** "Valdoria | Water Authority", "head of the | Valdoria | Water Authority" */
function behindUnlisted(name: string): NameParts | undefined {
  const [, lead = '', word = '', rest = ''] =
    /^(.+? of (?:the )?)?(?:the )?(\p{Lu}[^ ]*) (.+)$/u.exec(name) ?? []
  const place = isWordOfNames(word) ? undefined : placeInFront(word)
  const parts = place && readWhole(rest)
  const body = place && parts && !parts.head.isOffice ? placedIn(place, parts) : undefined
  const office = body && lead !== '' ? readWhole(lead.replace(/ of (?:the )?$/u, '')) : undefined
  if (body === undefined || lead === '') return body
  return office?.head.isOffice && !office.of && office.places.length === 0
    ? { ...office, of: body }
    : undefined
}

/** What lacks nothing but where it is, there. */
function placedIn(name: Trilingual, parts: NameParts): NameParts | undefined {
  const { head, fields, modifiers, of, places } = parts
  if (of || places.some(({ level }) => level === 'country')) return undefined
  const isLacking = head.isAbout || NEEDS_MORE.has(head.en[0]) || (head.hasField && fields.length === 0)
  if (isLacking && modifiers.length === 0) return undefined
  const told: Place = { level: 'country', name, isHome: false }
  return { ...parts, places: [told, ...places] }
}

/** "the state's | home minister": whose an office is, told before it. */
function withPossessor(name: string): NameParts | undefined {
  const found = POSSESSOR.exec(name)
  const level = LEVEL_WORDS[found?.groups?.level?.toLowerCase() ?? '']
  const parts = found && level ? readWhole(name.slice(found[0].length)) : undefined
  return parts?.places.length === 0 && !parts.of && level ? { ...parts, places: [{ level }] } : undefined
}

function readWhole(name: string): NameParts | undefined {
  const at = name.lastIndexOf(' for ')
  const along = at < 0 ? undefined : placesIn(name.slice(at + ' for '.length))
  if (along === undefined) return readIn(name, 0)
  const parts = readIn(name.slice(0, at), 0)
  return parts && over(parts, along)
}

function readIn(given: string, depth: number): NameParts | undefined {
  if (depth > DEEPEST) return undefined
  const name = withoutArticle(given)
  if (ACTING.test(name)) return acting(readIn(name.replace(ACTING, ''), depth + 1))
  const deputy = DEPUTY.exec(name)
  if (deputy) {
    const of = readIn(name.slice(deputy[0].length), depth + 1)
    if (of?.head.isOffice && !of.deputy && !of.isActing)
      return { ...of, deputy: deputy.groups?.first ? 'first' : 'deputy' }
  }
  // "Kenyan | Deputy Minister of Health"
  const first = placeAt(name)
  if (first?.place.level === 'country' && DEPUTY.test(first.rest.trimStart())) {
    const parts = readIn(first.rest.trimStart(), depth + 1)
    return parts && over(parts, [first.place])
  }
  if (PRESIDENTIAL.test(name)) return readIn(`${name.replace(PRESIDENTIAL, '')} of the president`, depth + 1)
  for (const { head, from, to } of headsIn(name)) {
    if (head.isForm) {
      const named = to === name.length ? name.slice(0, from).trimEnd().replace(/,$/u, '') : ''
      if (NAMED.test(named)) return { head, modifiers: [], named, fields: [], places: [] }
      continue
    }
    const parts = around(name.slice(0, from).trimEnd(), head, name.slice(to), depth)
    if (parts !== undefined && !isOfWordsBefore(parts, name.slice(0, from), name.charAt(from))) return parts
  }
  return firmOf(name)
}

/** "Valdoria Food | Authority": words before the noun of a house in capitals are no firm. */
function isOfWordsBefore({ head, of }: NameParts, before: string, letter: string): boolean {
  if (of?.named === undefined || head.isOffice || letter !== letter.toUpperCase()) return false
  return before !== '' && !/['’]s? $/u.test(before)
}

/** The noun alone of a name whose other words are not known. */
export function nounInEnglish(given: string): NameParts | undefined {
  const name = withoutArticle(given)
  const deputy = DEPUTY.exec(name)
  const [found] = headsIn(deputy ? name.slice(deputy[0].length) : name)
  if (found === undefined) return undefined
  return { head: found.head, ...deputyIn(deputy), modifiers: [], fields: [], places: [] }
}

function deputyIn(deputy: RegExpExecArray | null): Pick<NameParts, 'deputy'> {
  return deputy ? { deputy: deputy.groups?.first ? 'first' : 'deputy' } : {}
}

interface HeadAt {
  readonly head: Head
  readonly from: number
  readonly to: number
}

/** Where nouns for an office or a body stand: before what "of" leads to, and there the last, first. */
function headsIn(name: string): readonly HeadAt[] {
  const small = folded(name)
  const found = [...small.matchAll(/[^ ,]+/gu)].flatMap(({ 0: word, index }) =>
    (byFirst().get(word) ?? []).flatMap(({ head, name: words }) => {
      const to = index + words.length
      return small.startsWith(words, index) && /^(?:$|[ ,])/u.test(small.slice(to, to + 1))
        ? [{ head, from: index, to }]
        : []
    }),
  )
  const led = /^(?:.*?)(?= (?:of|for|on|at) )/u.exec(small)?.[0].length ?? small.length
  const isLed = ({ from }: HeadAt): number => (from < led ? 0 : 1)
  return found.sort((one, other) => isLed(one) - isLed(other) || other.to - one.to || one.from - other.from)
}

function around(before: string, head: Head, behind: string, depth: number): NameParts | undefined {
  const front = beforeHead(before, head)
  if (front === undefined) {
    // "Ministry of Health | spokesperson"
    const owner = before.replace(/['’]s$/u, '')
    const of = behind === '' ? readIn(owner, depth + 1) : undefined
    // "Public Defender's | office", "Prime Minister's | spokesman"
    const mayBeOf = of && (!of.head.isOffice || owner !== before)
    return mayBeOf ? { head, modifiers: [], fields: [], places: [], of } : undefined
  }
  const number = NUMBER.exec(behind)
  const rest = behind.slice(number?.[0].length ?? 0)
  const back = behindHead(rest, head, front.fields.length > 0, depth)
  if (back === undefined) return undefined
  const inLevels = inOrder([...front.places, ...back.places])
  if (inLevels === undefined) return undefined
  const told = front.fields.length > 0 ? front.fields : back.fields
  const own = number?.groups?.number
  const parts = {
    head,
    modifiers: front.modifiers,
    ...(own && { number: own }),
    fields: told,
    places: inLevels,
  }
  return back.of ? { ...parts, of: back.of } : parts
}

interface Front {
  readonly places: readonly Place[]
  readonly modifiers: readonly Told[]
  readonly fields: readonly Told[]
}

/** "Almaty Region | National | Health": the words that stand before the noun. */
function beforeHead(words: string, head: Head): Front | undefined {
  let rest = words
  const found: Place[] = []
  const own: Told[] = []
  const takePlace = (): void => {
    const at = found.length === 0 ? placeAt(rest) : undefined
    if (at === undefined || /^,/u.test(at.rest)) return
    found.push(at.place)
    rest = at.rest.trimStart()
  }
  takePlace()
  for (;;) {
    const word = rest.split(' ', 1)[0] ?? ''
    const level = LEVEL_ADJECTIVES[folded(word)]
    const modifier = fieldsOf(rest) === undefined ? known.modifiers().get(folded(word)) : undefined
    if (word === '' || (level === undefined && modifier === undefined)) break
    if (modifier !== undefined) own.push(modifier)
    else if (level !== undefined) found.push({ level })
    rest = rest.slice(word.length).trimStart()
    // "Royal | Barbados | Police"
    if (modifier !== undefined) takePlace()
  }
  const told = rest === '' ? [] : head.hasField || head.isOffice ? fieldsOf(rest) : undefined
  if (told === undefined || (told.length > 0 && !head.hasField && !isAbout(head, told))) return undefined
  return { places: found, modifiers: own, fields: told }
}

/** "Information | Director" */
function isAbout(head: Head, told: readonly Told[]): boolean {
  return head.isAbout && !told.some(({ marks }) => marks.includes('before'))
}

interface Back {
  readonly fields: readonly Told[]
  readonly places: readonly Place[]
  readonly of?: NameParts
}

/** "of Health | of Almaty Region": the words that stand behind the noun. */
function behindHead(words: string, head: Head, isTold: boolean, depth: number): Back | undefined {
  if (words === '') return { fields: [], places: [] }
  const rest = /^(?: (?:of|for|to|on|at) |, )(?<rest>.+)$/iu.exec(words)?.groups?.rest
  if (rest === undefined) return undefined
  const at = placesIn(rest)
  if (at !== undefined) return { fields: [], places: at }
  if ((head.hasField || head.isAbout) && !isTold)
    for (const end of endsOfWords(rest).reverse()) {
      const told = fieldsOf(withoutArticle(rest.slice(0, end))) ?? fieldsOf(rest.slice(0, end))
      // "Commissioner of | Police": the police is whose it is.
      if (told && !head.hasField && !isAbout(head, told)) continue
      const further = told && behindHead(rest.slice(end), head, true, depth)
      if (further) return { ...further, fields: told }
    }
  const of = readIn(rest, depth + 1)
  // "Spokesperson, | Ministry of Health"
  if (words.startsWith(',') && (of === undefined || of.head.isOffice)) return undefined
  // "Ministry of | Digital Power": what it is for is no firm.
  if (of?.named !== undefined && (head.isHigh || head.hasField)) return undefined
  return of && { fields: [], places: [], of }
}
