import type { Stretch } from '../check.ts'
import { AROUND, QUOTE_CLOSED } from '../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL } from '../scan/words.ts'
import { endOfSaying, hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import { closesTold } from '../sentence/framed.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { endOfTelling } from '../sentence/verb-at-end.ts'
import { COORDINATOR, SAYS, VERB } from '../vocabulary/word-kinds.ts'
import { behindOpening } from './behind-opening.ts'
import { isBehindSo } from './behind-so.ts'
import { behindHouse } from './houses/behind-house.ts'
import { behindOwner, isAside, isHolder, isPartOfOffice } from './offices/office-words.ts'
import type { Place } from './source-places.ts'
import { pointsBack } from './told-back.ts'

/** Words at most in the name of a house before whoever speaks for it. */
const HOUSE = 4
/** Words at most before the noun of an office, and in one. */
const BEFORE = 7
const LONGEST = 9
/** Words at most from «деп» to the end of a sentence. */
const SAYING = 4

/** The office of whoever says it, by its noun and what tells more of it, and whether that stands in its base form. */
export interface SayingOffice extends Stretch {
  readonly isInflected: boolean
}

/** «Председатель комиссии | заявил», "…, said | the deputy minister": the words of an office that a place gives to whoever says it. */
export function officeIn(facts: SentenceFacts, place: Place): SayingOffice | undefined {
  const { verbsLast } = facts.own.knowledge.language.clauses
  if (place.is === 'sentence') return based(subjectOf(facts, place))
  if (place.is === 'inflected-head') return inflected(facts, place.from, verbsLast ? place.to - 1 : place.to)
  if (place.is === 'head') {
    if (verbsLast) return inflected(facts, place.from, place.to - 1) ?? based(officeApart(facts, place))
    return based(officeFrom(facts, place.from, place.to)) ?? inflected(facts, place.from, place.to)
  }
  if (place.is === 'label') {
    const office = officeFrom(facts, place.from, place.to)
    return office?.to === place.to ? based(office) : undefined
  }
  if (!('verb' in place)) return undefined
  const { verb } = place
  if (facts.listHits('negation').some((hit) => hit.to === verb)) return undefined
  const before = officeFrom(facts, place.from, startOfVerb(facts, place.from, verb))
  if (before !== undefined && (!verbsLast || closes(facts, verb, place.is))) return based(before)
  if (place.is === 'subject') return undefined
  return isParted(facts, verb) ? based(officeFrom(facts, endOfSaying(facts, verb), place.to)) : undefined
}

/** «Сенатор | выступил», "The senator | spoke": the office that a sentence begins with, whatever is done there. */
function subjectOf(facts: SentenceFacts, { from, to }: Stretch): Stretch | undefined {
  const { articles } = facts.own.knowledge.language.speech
  if (articles && !articles.includes(wordAt(facts, from))) return undefined
  return officeFrom(facts, from, to, true)
}

/** «Баспасөз хатшысы | … көп, … көбейді деп мәлімдеді»: the subject at the head of a sentence whose verb closes what marks part from it. */
function officeApart(facts: SentenceFacts, { from, to }: Stretch): Stretch | undefined {
  return endsAsTold(facts, to) ? officeFrom(facts, from, to) : undefined
}

/** «… | деп мәлімдеді», «… | деп мәлім етті»: whether a sentence ends with words that close what is told. */
function endsAsTold(facts: SentenceFacts, from: number): boolean {
  for (let token = facts.to - 2; token >= Math.max(from, facts.to - SAYING); token--) {
    if (marksBefore(facts, token + 1) & PARTS) return false
    if (closesTold(facts, token)) return true
  }
  return false
}

/** Whether a mark stands before a verb of saying, or before the word that leads to it: «…, – деп | айтты». */
function isParted(facts: SentenceFacts, verb: number): boolean {
  const isMark = (token: number): boolean =>
    token === facts.from || (marksBefore(facts, token) & (PARTS | QUOTE_CLOSED)) !== 0
  const { clauses } = facts.own.knowledge.language
  return (
    isMark(verb) ||
    isBehindSo(facts, verb) ||
    (clauses.verbsLast && isOf(facts, verb - 1, SAYS) && isMark(verb - 1))
  )
}

/** Where verbs stand last, one that ends its sentence behind what it tells has the subject that begins it. */
function closes(facts: SentenceFacts, verb: number, is: Place['is']): boolean {
  const { speech } = facts.own.knowledge.language
  if (endOfTelling(facts, verb) !== facts.to) return false
  // «Бұл туралы | баспасөз хатшысы айтты»: what is told stands before.
  if (is === 'subject' || pointsBack(facts)) return true
  // «Полковник … | деді»: that closes what is told itself.
  if (closesTold(facts, verb)) return true
  if (closesTold(facts, verb - 1)) return true
  return [speech.saidForm, speech.believes?.told].some((form) => form?.test(wordAt(facts, verb - 1)))
}

function based(office: Stretch | undefined): SayingOffice | undefined {
  return office && { ...office, isInflected: false }
}

/**
 * The office that words begin with, behind an article and what describes it; its noun stands in the base form.
 * @param isSubject whether any verb may follow, and not only one of saying
 */
function officeFrom(
  facts: SentenceFacts,
  first: number,
  end: number,
  isSubject = false,
): Stretch | undefined {
  const { articles } = facts.own.knowledge.language.speech
  const from = startOfOffice(
    facts,
    first < end && articles?.includes(wordAt(facts, first)) ? first + 1 : first,
    end,
  )
  const { verbsLast } = facts.own.knowledge.language.clauses
  const start = (verbsLast ? behindHouse(facts, from, end) : undefined) ?? from
  let noun = start
  while (noun < end && !isHolder(facts, noun)) {
    const spokesman = describes(facts, noun) ? undefined : spokesmanOf(facts, noun, end)
    if (noun === start + BEFORE || !(spokesman || describes(facts, noun))) return undefined
    noun = spokesman ?? noun + 1
    if (noun < end && marksBefore(facts, noun) & PARTS) return undefined
  }
  if (noun >= end) return undefined
  noun = nounOfLesser(facts, noun, end)
  // "deputy | minister", «прокурор | орынбасары»: the last noun of several.
  while (noun + 1 < end && isHolder(facts, noun + 1) && !(marksBefore(facts, noun + 1) & PARTS)) noun++
  // "director | general"
  const { behindHolder } = facts.own.knowledge.language.offices
  const isMore = noun + 1 < end && !(marksBefore(facts, noun + 1) & PARTS)
  if (articles && isMore && behindHolder?.test(wordAt(facts, noun + 1))) noun++
  const furthest = Math.min(end, start + LONGEST)
  const to =
    articles && isSubject ? endOfLead(facts, noun + 1, furthest) : endOfOffice(facts, noun + 1, furthest)
  if (to < end && (isOf(facts, to, COORDINATOR) || (articles && !isSubject && !isBehind(facts, to))))
    return undefined
  return { from: behindOwner(facts, from, noun), to }
}

/** "A Home Office | spokesperson": whoever speaks for a house by its name in capitals. */
function spokesmanOf(facts: SentenceFacts, from: number, end: number): number | undefined {
  const { speech, offices } = facts.own.knowledge.language
  if (speech.articles === undefined) return undefined
  let noun = from
  while (noun < Math.min(end, from + HOUSE) && isName(facts, noun) && !(marksBefore(facts, noun + 1) & PARTS))
    noun++
  return noun > from && noun < end && offices.press.test(wordAt(facts, noun)) ? noun : undefined
}

/** "deputy interior | minister": the noun behind one that only tells the rank of whoever has it. */
function nounOfLesser(facts: SentenceFacts, noun: number, end: number): number {
  const { speech, offices } = facts.own.knowledge.language
  if (speech.articles === undefined || offices.lesser?.test(wordAt(facts, noun)) !== true) return noun
  let last = noun + 1
  while (
    last < end &&
    !(marksBefore(facts, last) & PARTS) &&
    !isHolder(facts, last) &&
    describes(facts, last)
  )
    last++
  return last < end && !(marksBefore(facts, last) & PARTS) && isHolder(facts, last) ? last : noun
}

/** «На заседании | председатель комитета заявил»: where the base form of a noun tells the subject, words before it may tell when and where. */
function startOfOffice(facts: SentenceFacts, first: number, end: number): number {
  const { offices, clauses, speech } = facts.own.knowledge.language
  let from = first
  if (clauses.verbsLast) {
    if (from === facts.from) from = Math.min(end, behindOpening(facts))
    while (from + 1 < end && offices.before?.test(wordAt(facts, from)) && !describes(facts, from)) from++
    return from
  }
  if (speech.articles) return first
  const furthest = Math.min(end, first + LONGEST)
  while (from < furthest && !isHolder(facts, from)) {
    if (isOf(facts, from, VERB) || marksBefore(facts, from + 1) & (PARTS | AROUND)) return first
    from++
  }
  if (from === furthest) return first
  while (from > first && describes(facts, from - 1)) from--
  return from
}

/** «по словам | пресс-секретаря», «прокурордың | айтуынша»: an office in another form than its base one, if that can be told. */
function inflected(facts: SentenceFacts, from: number, end: number): SayingOffice | undefined {
  const { baseForms, offices, clauses } = facts.own.knowledge.language
  if (baseForms === undefined || from >= end) return undefined
  const noun = clauses.verbsLast ? end - 1 : from
  if (noun - from > BEFORE) return undefined
  for (let token = from; token < noun; token++)
    if (!describes(facts, token) || marksBefore(facts, token + 1) & PARTS) return undefined
  const [base] = baseForms.body([wordAt(facts, noun)]) ?? []
  if (base === undefined || !offices.holder?.test(base)) return undefined
  return { from, to: clauses.verbsLast ? end : endOfOffice(facts, noun + 1, end), isInflected: true }
}

/** One past the words that tell more of an office behind its noun: «министр | иностранных дел», "chairman | of the commission". */
function endOfOffice(facts: SentenceFacts, first: number, end: number): number {
  const { offices, speech } = facts.own.knowledge.language
  const { more, leads } = offices
  let to = first
  // "The director | of schools": where articles stand, a noun alone behind another has that one for its own.
  if (speech.articles && !(to < end && leads?.test(wordAt(facts, to)))) return to
  while (to < end && !(marksBefore(facts, to) & (PARTS | AROUND)) && !isOf(facts, to, VERB)) {
    const word = wordAt(facts, to)
    if (!leads?.test(word) && !more?.test(word) && !(more && isName(facts, to))) break
    to++
  }
  // «Начальник отдела | по»: what leads on to nothing is no part of it.
  while (to > first && leads?.test(wordAt(facts, to - 1))) to--
  return to
}

/** "The governor | of Lakeshire | met": without marks, what is done may stand at once behind the one name of what is led. */
function endOfLead(facts: SentenceFacts, first: number, end: number): number {
  const { offices, speech } = facts.own.knowledge.language
  if (first >= end || !offices.leads?.test(wordAt(facts, first))) return first
  let to = first + 1
  if (to < end && speech.articles?.includes(wordAt(facts, to))) to++
  const name = to
  while (to < end && isName(facts, to) && !(marksBefore(facts, to) & PARTS)) to++
  return to === name ? Math.min(end, to + 1) : to
}

/** Whether an office has ended before a word: "the minister | on Monday", "the minister | angrily". */
function isBehind(facts: SentenceFacts, token: number): boolean {
  if ((marksBefore(facts, token) & (PARTS | AROUND)) !== 0) return true
  const { before, manner } = facts.own.knowledge.language.offices
  const word = wordAt(facts, token)
  return before?.test(word) === true || manner?.test(word) === true
}

/** «Бас | прокурор», "the provincial | commander": a word before the noun of an office. */
function describes(facts: SentenceFacts, token: number): boolean {
  const { clauses, offices, speech } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  if (isOf(facts, token, VERB) || isOf(facts, token, SAYS)) return false
  return (
    offices.ofAnyOffice?.test(word) === true ||
    offices.described?.test(word) === true ||
    speech.beforeBody?.test(word) === true ||
    // "the OSCE | representative"
    hasShape(facts, token, ALL_CAPITALS) ||
    tellsWhose(facts, token) ||
    // «Көкше | прокуратурасының өкілі»: where verbs stand last, all of the house stands before the noun.
    (clauses.verbsLast && isPartOfOffice(facts, token))
  )
}

/** «Бюро | басшысы»: the one noun before that of an office which asks whose it is. */
function tellsWhose(facts: SentenceFacts, token: number): boolean {
  const { offices } = facts.own.knowledge.language
  if (!isHolder(facts, token + 1) || !offices.possessed?.test(wordAt(facts, token + 1))) return false
  const word = wordAt(facts, token)
  return !isAside(facts, token) && !offices.apart?.test(word) && !offices.opens?.test(word)
}

function isName(facts: SentenceFacts, token: number): boolean {
  return hasShape(facts, token, CAPITAL | ALL_CAPITALS)
}
