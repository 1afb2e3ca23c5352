import type { Stretch } from '../check.ts'
import { isInFull } from '../full-name.ts'
import { COLON_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, OBLIQUE, SAYS, VERB } from '../vocabulary/word-kinds.ts'
import { BACK } from './how-far.ts'
import { officeOfName } from './offices/office-of-name.ts'
import { type Known, type Source, sourceAt, UNNAMED } from './source-at.ts'

/** Words in which a sentence names its subject, before or behind an office. */
const SUBJECT = 12
/** Words behind a verb in which it is told that somebody speaks. */
const SPOKEN = 4

/** «Аким Серик Омаров на встрече: «…. …»»: who is named before the colon behind which somebody is quoted. */
export function introducedByColon(
  facts: SentenceFacts,
  quotation: Stretch,
  known: Known,
): Source | undefined {
  if (quotation.from === facts.from || !(marksBefore(facts, quotation.from) & COLON_BEFORE)) return undefined
  return named(sourceAt(facts, { from: facts.from, to: quotation.from, is: 'label' }, known))
}

/** "Ann Lee wrote about it on her page. | “…”": the subject of the sentence before a quotation that nobody is told to say. */
export function introducedBefore(before: SentenceFacts, known: Known): Source | undefined {
  const persons = before.names.filter(({ kind }) => kind === 'person')
  const [person] = persons
  if (person === undefined) return introducedBehindVerb(before, known)
  if (persons.length > 1 || !isInFull(person)) return undefined
  if (before.quoted.length > 0 || person.to > before.from + SUBJECT || isOf(before, person.to - 1, OBLIQUE))
    return undefined
  const office = officeOfName(before, person, 'base')
  const subject = {
    from: office === undefined ? person.from : Math.min(office.from, person.from),
    to: person.to,
  }
  if (!subjectSpeaksUp(before, subject)) return undefined
  return named(sourceAt(before, { from: before.from, to: person.to, is: 'label' }, known))
}

/** «Позднее выступила | министр Оз», «Отреагировала и | Служба безопасности»: whoever has no name that is known as one. */
function introducedBehindVerb(facts: SentenceFacts, known: Known): Source | undefined {
  const { clauses, speech } = facts.own.knowledge.language
  if (clauses.verbsLast || speech.articles !== undefined || facts.quoted.length > 0) return undefined
  for (let verb = facts.from; verb < facts.to; verb++) {
    if (isSpeakingUp(facts, verb) || isWithWordsBefore(facts, verb)) {
      let to = verb + 1
      while (to < facts.to && !(marksBefore(facts, to) & PARTS)) to++
      return named(sourceAt(facts, { from: verb, to, verb, is: 'beside-verb' }, known))
    }
    if (isOf(facts, verb, VERB) || isOf(facts, verb, FINITE)) return undefined
  }
  return undefined
}

/** Whether the first thing that a subject is told to do is to say or to write, or, where cases tell it, stands before it: «Позднее выступил | начальник порта». */
export function subjectSpeaksUp(facts: SentenceFacts, { from, to }: Stretch): boolean {
  if (isBehindSpeakingUp(facts, from)) return true
  if (!speaksUp(facts, to)) return false
  // "Police held | Ann Lee.": she is told of.
  for (let token = facts.from; token < from; token++)
    if (isOf(facts, token, VERB) || isOf(facts, token, FINITE)) return false
  return true
}

/** "Ann Lee | wrote about it", "Ann Lee, the mayor, | posted it": whether the first thing that somebody is told to do is to say or to write. */
function speaksUp(facts: SentenceFacts, from: number): boolean {
  const { clauses, speech } = facts.own.knowledge.language
  const says = (token: number): boolean => isSpeakingUp(facts, token) || isWithWords(facts, token)
  if (clauses.verbsLast) return says(facts.to - 1)
  let isApposed = false
  for (let token = from; token < facts.to; token++) {
    const isMark = (marksBefore(facts, token) & PARTS) !== 0
    if (isMark && !isApposed && token > from) return false
    isApposed = isMark ? token === from : isApposed
    if (isApposed) continue
    if (says(token)) return true
    if (
      isOf(facts, token, VERB) ||
      isOf(facts, token, FINITE) ||
      speech.undergoes?.test(wordAt(facts, token))
    )
      return false
  }
  return false
}

/** «Омаров брифинг өткізді», "Ann Lee held a press conference": whether somebody has spoken shortly before, though nothing of it is told there. */
export function tookTheWord(n: number, factsOf: (n: number) => SentenceFacts): boolean {
  for (let before = n - 1; before >= Math.max(0, n - BACK); before--) {
    const facts = factsOf(before)
    for (let token = facts.from + 1; token < facts.to; token++) if (isWithWords(facts, token)) return true
  }
  return false
}

function isSpeakingUp(facts: SentenceFacts, token: number): boolean {
  return (
    isOf(facts, token, SAYS) ||
    facts.own.knowledge.language.speech.introduces?.test(wordAt(facts, token)) === true
  )
}

function isBehindSpeakingUp(facts: SentenceFacts, from: number): boolean {
  const { clauses, speech } = facts.own.knowledge.language
  if (clauses.verbsLast || speech.articles !== undefined) return false
  if (from === facts.from || marksBefore(facts, from) & PARTS) return false
  for (let verb = from - 1; verb >= Math.max(facts.from, from - SUBJECT); verb--) {
    if (isSpeakingUp(facts, verb) || isWithWordsBefore(facts, verb)) return true
    if (marksBefore(facts, verb) & PARTS || isOf(facts, verb, VERB) || isOf(facts, verb, FINITE)) return false
  }
  return false
}

/** «дал | интервью», "held | a press conference", «жауап | берді» */
function isWithWords(facts: SentenceFacts, verb: number): boolean {
  const { clauses, speech } = facts.own.knowledge.language
  if (speech.introducesWith?.verb.test(wordAt(facts, verb)) !== true) return false
  const [from, to] = clauses.verbsLast ? [verb - 1, verb] : [verb + 1, Math.min(facts.to, verb + SPOKEN)]
  for (let token = from; token < to; token++)
    if (speech.introducesWith.what.test(wordAt(facts, token))) return true
  return false
}

/** «Слово | взял начальник порта», «брифинг | провела министр» */
function isWithWordsBefore(facts: SentenceFacts, verb: number): boolean {
  const { introducesWith } = facts.own.knowledge.language.speech
  if (introducesWith?.verb.test(wordAt(facts, verb)) !== true) return false
  return verb > facts.from && introducesWith.what.test(wordAt(facts, verb - 1))
}

function named(source: Source | undefined): Source | undefined {
  return source === UNNAMED ? undefined : source
}
