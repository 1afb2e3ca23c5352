import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meet, meetsAny } from '../stretch.ts'
import {
  COMPLEMENT,
  COORDINATOR,
  FINITE,
  IMPERATIVE,
  INFINITIVE,
  OWN_SUBJECT,
} from '../vocabulary/word-kinds.ts'
import { askingBefore } from './asking-before.ts'

/** Words at most before the verb of an item: «не», «строго», "do not". */
const BEFORE_VERB = 3
/** Words of an item at least. */
const SHORTEST = 2
/** Of so many phrases in the item that has most, each other one has one at least. */
const SHARE = 3

/** What one call asks for of a check's matter. */
export interface OwnItems extends Stretch {
  /** The other items. */
  readonly leaves: readonly Stretch[]
  /** What asks for these, where other items stand between it and them. */
  readonly asks?: Stretch
}

/**
 * Of what a call asks for, item by item, what is of the check's matter: «призывают сохранять спокойствие, | не пересылать слухи | и
 * доверять только официальным источникам» is three appeals. Nothing where all of it is, or there is one.
 * @param kept words that speak for the check, where its lists tell of none
 */
export function ownItems(
  facts: SentenceFacts,
  check: string,
  clauses: Stretch,
  kept: readonly Stretch[],
): OwnItems | undefined {
  const items = itemsOf(facts, clauses)
  if (items.length < 2) return undefined
  const isOwn = ownIn(facts, check, items, kept)
  const first = items.findIndex(isOwn)
  const last = items.findLastIndex(isOwn)
  const [begin, end] = [items[first], items[last]]
  if (begin === undefined || end === undefined || last - first + 1 === items.length) return undefined
  const from = first === 0 ? clauses.from : Math.max(begin.from, clauses.from)
  const asks = askingBehind(facts, clauses)
  const leaves = items.filter((_item, place) => place < first || place > last)
  const asksBefore = first === 0 ? undefined : askingBefore(facts, clauses, from)
  if (last === items.length - 1)
    return asked({ from, to: asks?.to ?? Math.min(clauses.to, end.to), leaves }, asksBefore)
  const ends = endsItem(facts, end.to - 1)
  // «Қауесетке ермей … шақырамыз»: what is done beside the next item is not asked for alone.
  if (ends === 'beside') return undefined
  const own = { from, to: end.to, leaves }
  if (asksBefore !== undefined) return asked(own, asksBefore)
  return ends === 'asked' && asks !== undefined ? { ...own, asks } : own
}

/** Tells whether an item is of a check's matter: its lists have not many fewer phrases in it than in the one that has most. */
function ownIn(
  facts: SentenceFacts,
  check: string,
  items: readonly Stretch[],
  kept: readonly Stretch[],
): (item: Stretch) => boolean {
  const asking = facts.listHits('asks-others')
  const alone = facts
    .hitsOf(facts.own.listsOf(check), facts)
    .filter((hit) => !meetsAny(hit, asking) && items.filter((item) => meet(item, hit)).length === 1)
  const countIn = (item: Stretch): number => alone.filter((hit) => meet(hit, item)).length
  const most = Math.max(...items.map(countIn))
  return most === 0 ? (item) => meetsAny(item, kept) : (item) => countIn(item) * SHARE >= most
}

/** What stands before the first item, and what asks behind the last, is of none. */
function itemsOf(facts: SentenceFacts, clauses: Stretch): readonly Stretch[] {
  const { verbsLast } = facts.own.knowledge.language.clauses
  const end = askingBehind(facts, clauses)?.from ?? clauses.to
  let from = verbsLast ? clauses.from : firstVerb(facts, { from: beginOf(facts, clauses), to: end })
  const items: Stretch[] = []
  if (from === undefined) return items
  for (let token = from + SHORTEST; token < end; token++) {
    if (!isListed(facts, token) || !beginsItem(facts, { from, to: end }, token)) continue
    items.push({ from, to: lastBefore(facts, token) + 1 })
    from = token
  }
  items.push({ from, to: asideAt(facts, { from, to: end }) })
  return items
}

/** Where it is told what is done besides: «не разносить ложь, | предупредив, что …»; the end of the words where nothing is. */
function asideAt(facts: SentenceFacts, { from, to }: Stretch): number {
  const { adverbialParticiples, verbsLast } = facts.own.knowledge.language.clauses
  if (verbsLast || adverbialParticiples === undefined) return to
  for (let token = from + SHORTEST; token < to; token++)
    if (marksBefore(facts, token) & COMMA_BEFORE && adverbialParticiples.test(wordAt(facts, token)))
      return token
  return to
}

/** «Проверять, что | пишут дети, | и проявлять ответственность»: clauses may begin within an item. */
function beginOf(facts: SentenceFacts, { from, to }: Stretch): number {
  return facts.speeches.find((speech) => speech.from <= from && to <= speech.to)?.from ?? facts.from
}

/** Whether a comma or a coordinator stands before a word. */
function isListed(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & COMMA_BEFORE) !== 0 || isOf(facts, token - 1, COORDINATOR)
}

/** Whether another item begins behind a comma or a coordinator. */
function beginsItem(facts: SentenceFacts, { from, to }: Stretch, token: number): boolean {
  if (facts.own.knowledge.language.clauses.verbsLast)
    return endsItem(facts, lastBefore(facts, token)) !== undefined
  return !isWithinTold(facts, { from, to: token }) && hasVerb(facts, { from: token, to })
}

/** The last word of the item before the one that begins with a word. */
function lastBefore(facts: SentenceFacts, token: number): number {
  return isOf(facts, token - 1, COORDINATOR) ? token - 2 : token - 1
}

/** How an item ends with a word, where verbs stand last: as what is asked for, as what is done beside the next, or as a clause. */
function endsItem(facts: SentenceFacts, token: number): 'asked' | 'beside' | 'clause' | undefined {
  const { itemEnds } = facts.own.knowledge.language.clauses
  const word = wordAt(facts, token)
  if (itemEnds?.asked.test(word)) return 'asked'
  if (itemEnds?.beside.test(word)) return 'beside'
  return isOf(facts, token, FINITE) ? 'clause' : undefined
}

/** The first verb that something else may be asked for beside. */
function firstVerb(facts: SentenceFacts, { from, to }: Stretch): number | undefined {
  const { determiners } = facts.own.knowledge.language.clauses
  if (isOf(facts, from, IMPERATIVE)) return from
  for (let token = from; token < to; token++) {
    // "You must | stay calm, avoid crowds and …".
    if (facts.beginsAt('ahead', token) || isOwnVerb(facts, token)) return token
    // "Appealed | to the residents": whom it is asked of.
    if (isOf(facts, token, INFINITIVE) && determiners?.test(wordAt(facts, token + 1)) !== true) return token
  }
  return undefined
}

/** Whether a verb that may be asked for stands at the head of some words, behind what denies it or tells how it is to be done. */
function hasVerb(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { adverbs } = facts.own.knowledge.language.clauses
  let verb = from
  while (verb < to && !mayBeAsked(facts, verb)) {
    const isBeside = adverbs?.test(wordAt(facts, verb)) || facts.beginsAt('negation', verb)
    if (!isBeside || verb - from === BEFORE_VERB) return false
    verb++
  }
  // «Сеять панику запрещено»: it is said of what is done, and nobody is asked for it.
  const behind = isOwnVerb(facts, verb) ? verb + 2 : verb + 1
  for (let token = behind; token < to && !isOf(facts, token, COMPLEMENT); token++) {
    if (token > verb + 1 && isListed(facts, token)) break
    if (isOf(facts, token, FINITE)) return false
  }
  return verb < to
}

function mayBeAsked(facts: SentenceFacts, token: number): boolean {
  return isOf(facts, token, INFINITIVE) || isOf(facts, token, IMPERATIVE) || isOwnVerb(facts, token)
}

/** «Сохраняйте», «просим»: a main verb that needs no subject. */
function isOwnVerb(facts: SentenceFacts, token: number): boolean {
  return isOf(facts, token, FINITE) && isOf(facts, token, OWN_SUBJECT)
}

/** Whether words end within a clause that has no verb yet: «помнить, что распространять слухи | и сеять панику нельзя». */
function isWithinTold(facts: SentenceFacts, { from, to }: Stretch): boolean {
  let isOpen = false
  for (let token = from; token < to; token++)
    if (isOf(facts, token, COMPLEMENT)) isOpen = true
    else if (isOf(facts, token, FINITE)) isOpen = false
  return isOpen
}

function asked(own: OwnItems, asks: Stretch | undefined): OwnItems {
  if (asks === undefined) return own
  return asks.to < own.from ? { ...own, asks } : { ...own, from: asks.from }
}

/** Where verbs stand last, the first one behind some words that asks for what stands before it, and ends its clause. */
function askingBehind(facts: SentenceFacts, { from }: Stretch): Stretch | undefined {
  if (!facts.own.knowledge.language.clauses.verbsLast) return undefined
  return facts
    .listHits('asks-others')
    .find((hit) => hit.from > from && (hit.to === facts.to || endsClause(facts, hit.to)))
}

function endsClause(facts: SentenceFacts, token: number): boolean {
  return isListed(facts, token) || isOf(facts, token, COORDINATOR)
}
