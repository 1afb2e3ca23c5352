import { countriesNamed } from '../../../law/countries-named.ts'
import type { Stretch } from '../../check.ts'
import { BRACKET_BEFORE } from '../../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL } from '../../scan/words.ts'
import { behindWhen } from '../../sentence/behind-when.ts'
import { hasShape, isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { meetsAny } from '../../stretch.ts'
import { COORDINATOR, FINITE, SAYS, VERB } from '../../vocabulary/word-kinds.ts'
import { behindOpening } from '../behind-opening.ts'
import { bodyFrom, isLetters, isOblique, isOfName, isToldByWord } from '../offices/body-name.ts'
import { endOfInflected } from '../offices/inflected-name.ts'
import { hasHolder } from '../offices/office-words.ts'
import { behindPlace } from './behind-place.ts'
import { endsInMarks } from './firm-by-kind.ts'
import { houseInCapitals } from './house-in-capitals.ts'
import { lettersAt } from './unlisted-body.ts'

/** Words at most of the name of a house. */
const LONGEST = 16

/** The house that a sentence begins with as its subject, by more than its kind: «Министерство энергетики | распространило …». */
export function houseAt(facts: SentenceFacts): Stretch | undefined {
  const house = facts.own.knowledge.language.clauses.verbsLast
    ? (houseBeforeRest(facts) ?? kindInNameAt(facts) ?? wordBeforeRest(facts))
    : houseAtHead(facts)
  if (house === undefined) return undefined
  const tellsWhich = house.to - house.from > 1 || isToldByWord(facts, house.from)
  return tellsWhich && !tellsHolder(facts, house) ? house : undefined
}

/** "According to the press office, | the Ministry of Health | will fine …": the house that what is told begins with behind its source. */
export function houseBehindHead(facts: SentenceFacts, head: number): Stretch | undefined {
  if (facts.own.knowledge.language.clauses.verbsLast || head >= facts.to) return undefined
  const { articles } = facts.own.knowledge.language.speech
  const first = articles?.includes(wordAt(facts, head)) ? head + 1 : head
  if (articles !== undefined && isLetters(facts, first)) return { from: first, to: first + 1 }
  const house = houseAtHead(facts, head)
  return house === undefined || house.to - house.from < 2 || tellsHolder(facts, house) ? undefined : house
}

function houseAtHead(
  facts: SentenceFacts,
  first = behindWhen(facts, behindPlace(facts), facts.to - 1),
): Stretch | undefined {
  const { articles, indefinite } = facts.own.knowledge.language.speech
  if (indefinite?.includes(wordAt(facts, first))) return undefined
  const from = articles?.includes(wordAt(facts, first)) ? first + 1 : first
  const furthest = Math.min(facts.to, from + LONGEST)
  // "The Tax | Department": a word as short as prepositions are begins no name but behind an article.
  const isBehindArticle = from > first && hasShape(facts, from, CAPITAL)
  const hit =
    bodyFrom(facts, from, furthest) ??
    kindAt(facts, from) ??
    lettersOfWhose(facts, from, furthest) ??
    (isBehindArticle ? bodyFrom(facts, from + 1, furthest) : undefined)
  if (hit === undefined) return houseInCapitals(facts, from, furthest)
  // "Mayor's | Office": whose it is may be told by a possessive.
  const isOwned = articles !== undefined && behindOwner(facts, hit) > hit.from
  if (!isOwned && isOblique(facts, { from: hit.from, to: hit.from + 1 })) return undefined
  const to = endOfNamed(facts, endOfHouse(facts, hit.to, furthest), furthest)
  if (to === from + 1) return houseInCapitals(facts, from, furthest) ?? { from, to }
  // "department of | education"
  const { leads } = facts.own.knowledge.language.offices
  if (to >= facts.to || leads?.test(wordAt(facts, to - 1)) !== true) return { from, to }
  // "Ministry of Home Affairs | of an island republic"
  if (indefinite?.includes(wordAt(facts, to))) return { from, to: to - 1 }
  // "ministry of | local government"
  const { described, ofMany } = facts.own.knowledge.language.offices
  const isTwo = described?.test(wordAt(facts, to)) === true && ofMany.test(wordAt(facts, to + 1))
  return { from, to: isTwo ? to + 2 : to + 1 }
}

/** «СГБ | Алтании»: letters that no list holds, where cases tell that what stands behind them is whose body it is. */
function lettersOfWhose(facts: SentenceFacts, from: number, furthest: number): Stretch | undefined {
  if (facts.own.knowledge.language.speech.within === undefined) return undefined
  const letters = lettersAt(facts, from, furthest)
  return letters && goesOn(facts, letters.to) ? letters : undefined
}

/** «Управление | по Заречной области» */
function endOfNamed(facts: SentenceFacts, to: number, furthest: number): number {
  const isBracket = to < furthest && (marksBefore(facts, to) & BRACKET_BEFORE) !== 0
  const isWhole = isBracket || endsInMarks(facts, to)
  return facts.own.knowledge.language.speech.within && !isWhole ? endOfInflected(facts, to, furthest) : to
}

/** Houses that a sentence names by more than their kind, wherever they stand in it and in whatever case. */
export function housesIn(facts: SentenceFacts): Stretch[] {
  const houses: Stretch[] = []
  for (const hit of facts.listHits('body')) {
    if (hit.from < (houses.at(-1)?.to ?? 0)) continue
    const furthest = Math.min(facts.to, hit.from + LONGEST)
    let { from } = hit
    while (from - 1 > facts.from && isNameBefore(facts, from - 1)) from--
    const to = endOfHouse(facts, hit.to, furthest)
    if (to - from > 1) houses.push({ from, to })
  }
  return houses
}

function isNameBefore(facts: SentenceFacts, token: number): boolean {
  return hasShape(facts, token, CAPITAL) && !(marksBefore(facts, token + 1) & PARTS)
}

/** «Комитет | госдоходов», «Областное управление | …»: a house that is known only by its kind. */
export function kindAt(facts: SentenceFacts, from: number): Stretch | undefined {
  const { offices, speech } = facts.own.knowledge.language
  let token = from
  const describes = speech.beforeBody ?? offices.described
  // "Media Commission | (MC) of …": what a name is cut down to is no part of it.
  const isEnd = (at: number): boolean => (marksBefore(facts, at) & BRACKET_BEFORE) !== 0
  while (
    token + 1 < Math.min(facts.to, from + LONGEST) &&
    !isEnd(token + 1) &&
    describes?.test(wordAt(facts, token))
  )
    token++
  const word = wordAt(facts, token)
  // «Счётная | палата», «Администрация | города»: some kinds are houses only with more of a name.
  const isKind =
    offices.ofMany.test(word) ||
    ((Object.values(offices.genders ?? {}).some((nouns) => nouns.test(word)) ||
      (speech.within && offices.ofKind?.test(word) && !offices.holder?.test(word))) &&
      (token > from ||
        goesOn(facts, token + 1) ||
        speech.within?.along?.leads.test(wordAt(facts, token + 1))))
  return isKind ? { from: token, to: token + 1 } : undefined
}

/** One past the words that go on with the name of a house behind its kind, before `furthest`. */
export function endOfHouse(facts: SentenceFacts, first: number, furthest: number): number {
  let to = first
  // «АО «Тарн» | и акимат области»
  while (to < furthest && !endsInMarks(facts, to) && goesOn(facts, to)) to++
  // «Акимат города | и комитет …»
  while (to > first && isOf(facts, to - 1, COORDINATOR)) to--
  return to
}

function goesOn(facts: SentenceFacts, token: number): boolean {
  if (marksBefore(facts, token) & (PARTS | BRACKET_BEFORE)) return false
  return isOfName(facts, token) && ![VERB, FINITE, SAYS].some((kind) => isOf(facts, token, kind))
}

/** Where verbs stand last: from the capital that a name begins with to its kind in the base form. */
function houseBeforeRest(facts: SentenceFacts): Stretch | undefined {
  return houseFrom(facts, behindOpening(facts), Math.min(facts.to, facts.from + LONGEST))
}

/** «ЖАО | … түсіндірді», «Қазгидромет | …»: letters that no list holds, or a name drawn together. */
function wordBeforeRest(facts: SentenceFacts): Stretch | undefined {
  const first = behindOpening(facts)
  const isOne = first + 1 < facts.to && isToldByWord(facts, first) && !isLetters(facts, first)
  const letters = isOne ? { from: first, to: first + 1 } : lettersAt(facts, first, facts.to - 1)
  if (letters === undefined || isOblique(facts, letters) || marksBefore(facts, letters.to) & PARTS)
    return undefined
  return facts.own.knowledge.language.speech.goesOn?.test(wordAt(facts, letters.to)) ? undefined : letters
}

/** The same where a name begins with a word and ends before another. */
export function houseBetween(facts: SentenceFacts, from: number, end: number): Stretch | undefined {
  const house = houseFrom(facts, from, Math.min(end, from + LONGEST))
  return house?.from === from && !tellsHolder(facts, house) ? house : undefined
}

function houseFrom(facts: SentenceFacts, from: number, furthest: number): Stretch | undefined {
  const { goesOn } = facts.own.knowledge.language.speech
  for (const hit of facts.listHits('body')) {
    if (hit.from < from) continue
    const to = endOfChain(facts, hit.to)
    if (to > furthest) return undefined
    const isPart = to < facts.to && (goesOn?.test(wordAt(facts, to)) || tellsWhose(facts, to))
    if (isOblique(facts, { from: hit.from, to }) || isPart) continue
    return { from: startOfName(facts, hit.from, from), to }
  }
  return undefined
}

/** «Денсаулық сақтау министрлігі | Бақылау комитетінің»: a capital at once behind a house begins the name of its part. */
function tellsWhose(facts: SentenceFacts, to: number): boolean {
  if (!hasShape(facts, to, CAPITAL) || marksBefore(facts, to) & PARTS) return false
  return facts.listHits('body').some((hit) => hit.from >= to && hit.to <= to + LONGEST)
}

/** «Қаржы мониторингі | агенттігі»: one past the last of the bodies that stand beside or within each other. */
function endOfChain(facts: SentenceFacts, end: number): number {
  let to = end
  for (const hit of facts.listHits('body')) if (hit.from <= to && hit.to > to) to = hit.to
  return to
}

/** Where verbs stand last: «Күзет | қызметі», a house that a sentence begins with by a kind that no list of bodies holds. */
export function kindInNameAt(facts: SentenceFacts): Stretch | undefined {
  const { clauses, offices, speech } = facts.own.knowledge.language
  const from = behindOpening(facts)
  if (!clauses.verbsLast || !hasShape(facts, from, CAPITAL | ALL_CAPITALS)) return undefined
  for (let token = from + 1; token < Math.min(facts.to - 1, from + LONGEST); token++) {
    const word = wordAt(facts, token)
    if (marksBefore(facts, token) & PARTS || isOf(facts, token, SAYS)) return undefined
    const isKind = offices.ofKind?.test(word) && offices.possessed?.test(word)
    if (!isKind && offices.apart?.test(word) && !hasShape(facts, token, CAPITAL)) return undefined
    if (!isKind) continue
    return speech.goesOn?.test(wordAt(facts, token + 1)) ? undefined : { from, to: token + 1 }
  }
  return undefined
}

/** Where verbs stand last: «Ақпарат комитетінің | төрағасы», an office with the house that a sentence begins with. */
export function officeOfHouseAt(facts: SentenceFacts): Stretch | undefined {
  const { clauses, offices } = facts.own.knowledge.language
  if (!clauses.verbsLast) return undefined
  const furthest = Math.min(facts.to, facts.from + LONGEST)
  for (let token = facts.from + 1; token < furthest; token++) {
    if (marksBefore(facts, token) & PARTS) return undefined
    if (!offices.holder?.test(wordAt(facts, token)) || isOf(facts, token, SAYS)) continue
    const hit = facts.listHits('body').find(({ to }) => to === token)
    return hit && { from: startOfName(facts, hit.from, facts.from), to: token + 1 }
  }
  return undefined
}

/** «Кеше | Алматы қаласы полиция департаменті»: the first word of a sentence is a capital anyway. */
function startOfName(facts: SentenceFacts, hit: number, first: number): number {
  const { offices, speech } = facts.own.knowledge.language
  const isPlace = (token: number): boolean => speech.ofBody?.test(wordAt(facts, token)) === true
  const isRest = (token: number): boolean => {
    const word = wordAt(facts, token)
    const isApart = !isPlace(token) && !hasShape(facts, token, CAPITAL) && offices.apart?.test(word)
    return isApart || isOf(facts, token, SAYS) || offices.opens?.test(word) === true
  }
  let from = hit
  while (from > first && !hasShape(facts, from, CAPITAL | ALL_CAPITALS)) {
    if (marksBefore(facts, from) & PARTS || isRest(from - 1)) return hit
    from--
  }
  const mayGoOn = (token: number): boolean =>
    token > facts.from || isPlace(token + 1) || isPlace(token + 2) || isWhose(facts, token)
  while (from > first && isOfName(facts, from - 1) && !isRest(from - 1) && mayGoOn(from - 1)) from--
  const whole = wholeBefore(facts, from, first)
  return whole === undefined ? from : startOfName(facts, whole.from, first)
}

/** «Қаржы министрлігінің | Мемлекеттік кірістер комитеті»: the house that ends before the name of its part. */
function wholeBefore(facts: SentenceFacts, from: number, first: number): Stretch | undefined {
  if (from <= first || marksBefore(facts, from) !== 0) return undefined
  return facts.listHits('body').find((hit) => hit.to === from && hit.from >= first)
}

/** «ҚР | …», «Өзбекстан | …»: a first word that tells whose a house is. */
function isWhose(facts: SentenceFacts, token: number): boolean {
  const one = { from: token, to: token + 1 }
  return (
    hasShape(facts, token, ALL_CAPITALS) ||
    meetsAny(one, facts.listHits('body')) ||
    countriesNamed(textAt(facts, one)).length > 0
  )
}

/** Whether the words of a house tell of whoever holds an office, and not only of whose it is. */
function tellsHolder(facts: SentenceFacts, house: Stretch): boolean {
  return hasHolder(facts, { from: behindOwner(facts, house), to: house.to })
}

/** "Prosecutor General's | Office": where nothing has cases, whose a house is may be told by who leads it. */
function behindOwner(facts: SentenceFacts, { from, to }: Stretch): number {
  const { offices, speech } = facts.own.knowledge.language
  if (speech.articles === undefined) return from
  for (let token = to - 2; token >= from; token--)
    if (speech.oblique?.test(wordAt(facts, token)) && offices.ofMany.test(wordAt(facts, token + 1)))
      return token + 1
  return from
}
