import type { Stretch } from '../check.ts'
import { ALL_CAPITALS, CAPITAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, SAYS, VERB } from '../vocabulary/word-kinds.ts'
import { bodyFrom, isLetters, isOblique, isOfName } from './body-name.ts'

/** Words at most of the name of a house. */
const LONGEST = 10

/** The house that a sentence begins with as its subject, by more than its kind: «Министерство энергетики | распространило …». */
export function houseAt(facts: SentenceFacts): Stretch | undefined {
  const house = facts.own.knowledge.language.clauses.verbsLast ? houseBeforeRest(facts) : houseAtHead(facts)
  if (house === undefined) return undefined
  const tellsWhich = house.to - house.from > 1 || isLetters(facts, house.from)
  return tellsWhich && !hasHolder(facts, house) ? house : undefined
}

function houseAtHead(facts: SentenceFacts): Stretch | undefined {
  const { articles } = facts.own.knowledge.language.speech
  const from = articles?.includes(wordAt(facts, facts.from)) ? facts.from + 1 : facts.from
  const furthest = Math.min(facts.to, from + LONGEST)
  // "The Tax | Department": a word as short as prepositions are begins no name but behind an article.
  const isBehindArticle = from > facts.from && hasShape(facts, from, CAPITAL)
  const hit =
    bodyFrom(facts, from, furthest) ??
    kindAt(facts, from) ??
    (isBehindArticle ? bodyFrom(facts, from + 1, furthest) : undefined)
  if (hit === undefined || isOblique(facts, { from: hit.from, to: hit.from + 1 })) return undefined
  let { to } = hit
  while (to < furthest && goesOn(facts, to)) to++
  // "department of | education"
  const { leads } = facts.own.knowledge.language.offices
  return { from, to: to < facts.to && leads?.test(wordAt(facts, to - 1)) ? to + 1 : to }
}

/** Houses that a sentence names by more than their kind, wherever they stand in it and in whatever case. */
export function housesIn(facts: SentenceFacts): Stretch[] {
  const houses: Stretch[] = []
  for (const hit of facts.listHits('body')) {
    if (hit.from < (houses.at(-1)?.to ?? 0)) continue
    const furthest = Math.min(facts.to, hit.from + LONGEST)
    let { from, to } = hit
    while (from - 1 > facts.from && isNameBefore(facts, from - 1)) from--
    while (to < furthest && goesOn(facts, to)) to++
    if (to - from > 1) houses.push({ from, to })
  }
  return houses
}

function isNameBefore(facts: SentenceFacts, token: number): boolean {
  return hasShape(facts, token, CAPITAL) && !(marksBefore(facts, token + 1) & PARTS)
}

/** «Комитет | госдоходов», «Областное управление | …»: a house that is known only by its kind. */
function kindAt(facts: SentenceFacts, from: number): Stretch | undefined {
  const { offices, speech } = facts.own.knowledge.language
  let token = from
  const describes = speech.beforeBody ?? offices.described
  while (token + 1 < Math.min(facts.to, from + LONGEST) && describes?.test(wordAt(facts, token))) token++
  return offices.ofMany.test(wordAt(facts, token)) ? { from: token, to: token + 1 } : undefined
}

function goesOn(facts: SentenceFacts, token: number): boolean {
  if (marksBefore(facts, token) & PARTS) return false
  return isOfName(facts, token) && ![VERB, FINITE, SAYS].some((kind) => isOf(facts, token, kind))
}

/** Where verbs stand last: from the capital that a name begins with to its kind in the base form. */
function houseBeforeRest(facts: SentenceFacts): Stretch | undefined {
  const { goesOn } = facts.own.knowledge.language.speech
  const furthest = Math.min(facts.to, facts.from + LONGEST)
  for (const hit of facts.listHits('body')) {
    const to = endOfChain(facts, hit.to)
    if (to > furthest) return undefined
    if (isOblique(facts, { from: hit.from, to }) || (to < facts.to && goesOn?.test(wordAt(facts, to))))
      continue
    return { from: startOfName(facts, hit.from), to }
  }
  return undefined
}

/** «Қаржы мониторингі | агенттігі»: one past the last of the bodies that stand beside or within each other. */
function endOfChain(facts: SentenceFacts, end: number): number {
  let to = end
  for (const hit of facts.listHits('body')) if (hit.from <= to && hit.to > to) to = hit.to
  return to
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
    return hit && { from: startOfName(facts, hit.from), to: token + 1 }
  }
  return undefined
}

/** «Кеше | Алматы қаласы полиция департаменті»: the first word of a sentence is a capital anyway. */
function startOfName(facts: SentenceFacts, hit: number): number {
  const { ofBody } = facts.own.knowledge.language.speech
  const isPlace = (token: number): boolean => ofBody?.test(wordAt(facts, token)) === true
  let from = hit
  while (from > facts.from && !hasShape(facts, from, CAPITAL | ALL_CAPITALS)) {
    if (marksBefore(facts, from) & PARTS) return hit
    from--
  }
  while (from > facts.from && isOfName(facts, from - 1) && (from - 1 > facts.from || isPlace(from))) from--
  return from
}

function hasHolder(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { holder } = facts.own.knowledge.language.offices
  for (let token = from; token < to; token++) if (holder?.test(wordAt(facts, token))) return true
  return false
}
