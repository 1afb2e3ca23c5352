import type { Stretch } from '../../check.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { mayBePreposition } from '../../quotes/preposition.ts'
import { ALL_CAPITALS, CAPITAL } from '../../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { COORDINATOR, FINITE, SAYS, VERB } from '../../vocabulary/word-kinds.ts'
import { lettersAt } from '../houses/unlisted-body.ts'
import { bodyFrom, type SayingBody } from './body-name.ts'

/** Words at most of a division for the press. */
const DIVISION = 7

/** The end of a name that goes on behind the words by which its body is known: «в министерстве | обороны», «Агентство | по финансовому мониторингу». */
export function endOfInflected(facts: SentenceFacts, from: number, end: number): number {
  const { within } = facts.own.knowledge.language.speech
  const isBeside = (at: number): boolean => at < end && !(marksBefore(facts, at) & PARTS)
  let to = from
  // «агентства | по развитию портов»: the words by which a body is known may end with what leads on.
  if (within?.along?.leads.test(wordAt(facts, from - 1)))
    to = endOfAlong(facts, from - 1, end, within.along) ?? from
  // «агентства по финансовому | мониторингу»: the words by which a body is known may end before the noun.
  const last = wordAt(facts, from - 1)
  if (within?.described?.test(last) || within?.along?.described.test(last)) to += isBeside(to) ? 1 : 0
  // «Уполномоченного по правам | ребёнка»
  else if (within?.along?.leads.test(wordAt(facts, from - 2)))
    to = endOfAlong(facts, from - 2, end, within.along) ?? to
  if (to === from) to = endOfMatters(facts, from, end)
  while (isBeside(to)) {
    const word = wordAt(facts, to)
    const along = within?.along && endOfAlong(facts, to, end, within.along)
    if (along) to = along
    else if (within?.where?.test(`${word} ${wordAt(facts, to + 1)}`)) to += 2
    // «общественного | развития»: what describes goes with its noun.
    else if (within?.described?.test(word) && isBeside(to + 1) && mayTellMatter(facts, to + 1)) to += 2
    else if (isBeforeKind(facts, to) && isBeside(to + 1)) to += 2
    else if (isProper(facts, to) || within?.ofBody?.test(word)) to++
    else break
  }
  while (to > from && isOf(facts, to - 1, COORDINATOR)) to--
  return to
}

/** «управление | дорог», «бюро | переписи и учёта»: one past the nouns that tell, right behind a kind, what its house is for. */
function endOfMatters(facts: SentenceFacts, from: number, end: number): number {
  const { offices, speech } = facts.own.knowledge.language
  const matters = speech.within?.matters
  if (matters === undefined || !offices.ofKind?.test(wordAt(facts, from - 1))) return from
  const isMatter = (at: number): boolean => {
    if (at >= end || marksBefore(facts, at) & PARTS || isProper(facts, at) || isVerb(facts, at)) return false
    return matters.form.test(wordAt(facts, at)) || (matters.bare.test(wordAt(facts, at)) && isLastBefore(at))
  }
  // «в управлении | шахт | сообщили»: a verb of several has no noun before it for its subject.
  const isLastBefore = (at: number): boolean =>
    at + 1 >= facts.to ||
    (marksBefore(facts, at + 1) & PARTS) !== 0 ||
    (isOf(facts, at + 1, SAYS) && speech.within?.says.test(wordAt(facts, at + 1)) === true)
  let to = from
  while (isMatter(to)) to++
  if (to > from && to < end && isOf(facts, to, COORDINATOR) && isMatter(to + 1)) to += 2
  return to
}

/** A body that stands in another case, with all of its name behind those who speak for it: «в пресс-службе | МВД». */
export function inflectedAt(facts: SentenceFacts, token: number, end: number): SayingBody | undefined {
  if (token >= end) return undefined
  const service = endOfService(facts, token, end)
  if (service !== undefined) {
    const of = inflectedAt(facts, service, end)
    if (of !== undefined) return of
  }
  const hit =
    bodyFrom(facts, token, end) ?? kindWithMatter(facts, token, end) ?? unlistedLetters(facts, token, end)
  if (hit === undefined || hit.to > end) return undefined
  return { from: token, to: endOfInflected(facts, hit.to, end), isNamed: true, isInflected: true }
}

/** «в пресс-службе | МВД», «в отделе печати | министерства», «(по словам) представителей | завода»: one past those who speak for a house. */
function endOfService(facts: SentenceFacts, token: number, end: number): number | undefined {
  const { press, pressDivision, representatives } = facts.own.knowledge.language.offices
  const word = wordAt(facts, token)
  if (press.test(word) || representatives?.test(word)) return token + 1
  if (pressDivision?.kind.test(word) !== true) return undefined
  let words = word
  for (let to = token + 1; to < Math.min(end, token + DIVISION) && !(marksBefore(facts, to) & PARTS); to++) {
    words += ` ${wordAt(facts, to)}`
    if (pressDivision.whole.test(words)) return to + 1
  }
  return undefined
}

/** «в | ГСИН»: letters in capitals have no case. */
function unlistedLetters(facts: SentenceFacts, token: number, end: number): Stretch | undefined {
  return facts.own.knowledge.language.speech.within && lettersAt(facts, token, end)
}

/** «в департаменте | лесного хозяйства»: no list has every matter that a house may be for. */
function kindWithMatter(facts: SentenceFacts, first: number, end: number): Stretch | undefined {
  const { offices, speech } = facts.own.knowledge.language
  let token = first
  while (token + 1 < end && speech.beforeBody?.test(wordAt(facts, token))) token++
  if (offices.ofKind?.test(wordAt(facts, token)) !== true) return undefined
  // «в | Главном агентстве»
  const isName = token > first && hasShape(facts, first, CAPITAL)
  const isTold = isName || endOfInflected(facts, token + 1, end) > token + 1
  return isTold ? { from: token, to: token + 1 } : undefined
}

/** «… и | Генеральная прокуратура»: a joined house whose kind stands behind what describes it. */
function isBeforeKind(facts: SentenceFacts, token: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  return (
    isOf(facts, token - 1, COORDINATOR) &&
    speech.beforeBody?.test(wordAt(facts, token)) === true &&
    offices.ofMany.test(wordAt(facts, token + 1))
  )
}

type Along = NonNullable<NonNullable<SpeechWords['within']>['along']>

/** «по | правовой статистике», «и | специальным учётам»: one past the words with which a name tells what its body is for. */
function endOfAlong(facts: SentenceFacts, from: number, end: number, along: Along): number | undefined {
  const isDescribed = (at: number): boolean => at < end && along.described.test(wordAt(facts, at))
  const goesOn = isOf(facts, from, COORDINATOR) && isDescribed(from + 1)
  if (!goesOn && !along.leads.test(wordAt(facts, from))) return undefined
  let noun = from + 1
  while (isDescribed(noun)) noun++
  if (noun >= end) return undefined
  const word = wordAt(facts, noun)
  if (!along.nouns.test(word) || along.not.test(word)) return undefined
  if (along.ofMatter?.test(word)) return endOfMatter(facts, noun + 1, end)
  // «по этике | рекламы»
  const matters = facts.own.knowledge.language.speech.within?.matters
  const isBeside = noun + 1 < end && !(marksBefore(facts, noun + 1) & PARTS)
  return isBeside && matters?.form.test(wordAt(facts, noun + 1)) && mayTellMatter(facts, noun + 1)
    ? noun + 2
    : noun + 1
}

/** «по делам | религий», «по защите | личных данных»: one past the noun that tells of what. */
function endOfMatter(facts: SentenceFacts, from: number, end: number): number {
  const { within } = facts.own.knowledge.language.speech
  const over = within?.along?.over
  if (over?.leads.test(wordAt(facts, from))) return endOfOver(facts, from, end, over)
  let noun = from
  while (noun < end && within?.described?.test(wordAt(facts, noun))) noun++
  const isTold = noun < end && !(marksBefore(facts, noun) & PARTS) && mayTellMatter(facts, noun)
  return isTold ? noun + 1 : from
}

/** «по надзору | за рынком зерна», «по борьбе | с коррупцией»: one past what is watched or fought. */
function endOfOver(
  facts: SentenceFacts,
  from: number,
  end: number,
  over: NonNullable<Along['over']>,
): number {
  let noun = from + 1
  while (noun < end && over.described.test(wordAt(facts, noun))) noun++
  if (noun >= end || !over.nouns.test(wordAt(facts, noun))) return from
  const { matters, described } = facts.own.knowledge.language.speech.within ?? {}
  const of = noun + 1
  const isBeside = of < end && !(marksBefore(facts, of) & PARTS)
  if (!isBeside) return of
  if (described?.test(wordAt(facts, of)) && of + 1 < end && mayTellMatter(facts, of + 1)) return of + 2
  return matters?.form.test(wordAt(facts, of)) && mayTellMatter(facts, of) ? of + 1 : of
}

/** Whether a word may be a noun that ends what a body is for. */
function mayTellMatter(facts: SentenceFacts, token: number): boolean {
  return !mayBePreposition(facts, token) && !isVerb(facts, token)
}

function isVerb(facts: SentenceFacts, token: number): boolean {
  return [VERB, FINITE, SAYS].some((kind) => isOf(facts, token, kind))
}

function isProper(facts: SentenceFacts, token: number): boolean {
  return (
    hasShape(facts, token, ALL_CAPITALS) ||
    (hasShape(facts, token, CAPITAL) && !mayBePreposition(facts, token))
  )
}
