import type { Stretch } from '../check.ts'
import { BRACKET_BEFORE } from '../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { meetsAny } from '../stretch.ts'
import { OBLIQUE, PRONOUN, SAYS } from '../vocabulary/word-kinds.ts'
import { isMark } from './clause-of-saying.ts'
import { rankStart, titleStart } from './offices/courtesy.ts'
import { isHolder, isNameOfWhose } from './offices/office-words.ts'
import { startOfTitle } from './offices/start-of-title.ts'
import type { Place } from './source-places.ts'
import { startOfFollowing } from './start-of-following.ts'

/** Words at most of a name behind an office, and of an office that begins a sentence. */
const NAME = 3
const OFFICE = 7
/** Letters of a surname that ends as words do that describe: «Ким». */
const SHORT = 4
/** Words of a full name. */
const FULL = 2
/** Words in which it is told who has an office, before a name and between the commas behind it. */
const TOLD = 8

/** Whoever has an office, by its noun and the name behind that, which capitals alone tell: «мэр Ким», "SP Kwame Boateng". */
export function holderIn(facts: SentenceFacts, place: Place): Stretch | undefined {
  const { verbsLast } = facts.own.knowledge.language.clauses
  if (place.is === 'head') return verbsLast ? holderFrom(facts, place.from, place.to) : undefined
  if (!('verb' in place)) return undefined
  const before = verbsLast
    ? place.from === facts.from
      ? holderFrom(facts, place.from, place.verb)
      : undefined
    : holderBefore(facts, place.from, place.verb)
  if (before !== undefined || place.is === 'subject') return before
  const behind = startOfFollowing(facts, place)
  return behind === undefined ? undefined : holderFrom(facts, behind, place.to)
}

/** The words that tell which office somebody has who is named: «министр юстиции | Азамат Ахметов», "Peter Obi, | the mayor of Lagos". */
export function officeAround(facts: SentenceFacts, { from, to }: Stretch): string[] {
  const { offices, speech } = facts.own.knowledge.language
  const { before } = offices
  const words: string[] = []
  const title = rankStart(facts, from)
  let first = title
  while (first > Math.max(facts.from, title - TOLD)) {
    if (first < title && marksBefore(facts, first) & PARTS) break
    const isApart = before?.test(wordAt(facts, first - 1)) && !isNameOfWhose(facts, first - 1)
    if (isApart || isOf(facts, first - 1, SAYS)) break
    first--
    // «На встрече с прокурорами | министр …»: but for adjectives, the name of an office begins with its noun.
    if (
      speech.beforeBody &&
      isHolder(facts, first) &&
      first > facts.from &&
      !speech.beforeBody.test(wordAt(facts, first - 1))
    )
      break
  }
  for (let token = first; token < titleStart(facts, from); token++) words.push(wordAt(facts, token))
  // «Әкім | Қанат Серіков» may be all one name to those who tell names.
  if (to - from > FULL && isHolder(facts, from)) words.push(wordAt(facts, from))
  words.push(...apposition(facts, to))
  return words
}

/** The words behind a name that marks part from the rest: "Peter Obi, | the mayor of Lagos, | said", «Олег Ким (| МЧС |)». */
function apposition(facts: SentenceFacts, from: number): string[] {
  const words: string[] = []
  const marks = PARTS | BRACKET_BEFORE
  if (from >= facts.to || !(marksBefore(facts, from) & marks)) return words
  for (
    let token = from;
    token < facts.to && (token === from || !(marksBefore(facts, token) & marks));
    token++
  ) {
    if (words.length === TOLD || isOf(facts, token, SAYS)) return []
    words.push(wordAt(facts, token))
  }
  return words
}

/** The name that ends before a verb. */
function holderBefore(facts: SentenceFacts, from: number, verb: number): Stretch | undefined {
  const end = startOfVerb(facts, from, verb)
  for (let token = end - 1; token >= Math.max(from, end - NAME - 1); token--) {
    if (isHolder(facts, token)) return named(facts, token, token + 1, end)
    if (!isCapital(facts, token) && token < end - 1) return namedOfOffice(facts, from, token + 1, end)
    if (!isCapital(facts, token) || (token < end - 1 && marksBefore(facts, token + 1) & PARTS))
      return undefined
  }
  return undefined
}

/** «Заместитель министра юстиции | Ива Керн»: an office of several words before a name, where their cases tell it from one. */
function namedOfOffice(facts: SentenceFacts, first: number, from: number, end: number): Stretch | undefined {
  const { baseForms, offices } = facts.own.knowledge.language
  if (baseForms === undefined) return undefined
  for (let token = from - 1; token >= Math.max(first, from - OFFICE); token--) {
    if (marksBefore(facts, token + 1) & PARTS || offices.before?.test(wordAt(facts, token))) return undefined
    if (isHolder(facts, token)) return named(facts, token, from, end)
  }
  return undefined
}

/** The name behind the first noun for an office among words that begin at one. */
function holderFrom(facts: SentenceFacts, from: number, to: number): Stretch | undefined {
  const furthest = Math.min(to - 1, from + OFFICE)
  for (let token = from; token < furthest; token++) {
    if (token > from && marksBefore(facts, token) & PARTS) return undefined
    if (!isHolder(facts, token) || !isCapital(facts, token + 1)) continue
    // "Inspector | General | Lowe"
    const { behindHolder } = facts.own.knowledge.language.offices
    const first = behindHolder?.test(wordAt(facts, token + 1)) ? token + 2 : token + 1
    let end = first
    while (end < Math.min(to, first + NAME) && isCapital(facts, end) && !isMark(facts, end)) end++
    const found = named(facts, token, first, end)
    if (found !== undefined) return found
  }
  return undefined
}

function isCapital(facts: SentenceFacts, token: number): boolean {
  return hasShape(facts, token, CAPITAL) && !hasShape(facts, token, ALL_CAPITALS)
}

/** A name alone, with its office where it is one word; nothing where it tells of a body, a place or a day, or stands in another case. */
function named(facts: SentenceFacts, holder: number, from: number, end: number): Stretch | undefined {
  const { names, offices } = facts.own.knowledge.language
  if (from >= end || marksBefore(facts, from) & PARTS || meetsAny({ from, to: end }, facts.listHits('body')))
    return undefined
  for (let token = from; token < end; token++) {
    const word = wordAt(facts, token)
    if (word.length < 2 || names.nobody.test(word) || offices.holder?.test(word)) return undefined
    // «… деді министр | Ол …»: a stop is lost.
    if (isOf(facts, token, PRONOUN) || isVerbOfHeadline(facts, word)) return undefined
    if (word.length > SHORT && names.describes?.test(word)) return undefined
    if (Object.values(offices.fields ?? {}).some((field) => field.test(word))) return undefined
  }
  if (wordAt(facts, end - 1).length > SHORT && isOf(facts, end - 1, OBLIQUE)) return undefined
  if (isOfPlace(facts, end)) return undefined
  return { from: end - from === 1 ? startOfTitle(facts, holder) : from, to: end }
}

/** "Minister | Warns Drivers" */
function isVerbOfHeadline({ own }: SentenceFacts, word: string): boolean {
  const { names } = own.knowledge.language
  return names.run?.apart.test(word) === true || names.speaking?.verb.test(word) === true
}

/** «Әкім Сарыбұлақ | ауылына», «Әкім Сарыбұлақ | пен Көктал арасындағы»: what stands behind a name tells that a place bears it. */
function isOfPlace(facts: SentenceFacts, end: number): boolean {
  if (end >= facts.to || marksBefore(facts, end) & PARTS) return false
  const { names, speech } = facts.own.knowledge.language
  const word = wordAt(facts, end)
  return names.bearsName.behind?.test(word) === true || speech.goesOn?.test(word) === true
}
