import type { Stretch } from '../check.ts'
import { COLON_BEFORE } from '../scan/tokens.ts'
import { meet, meetsAny } from '../stretch.ts'
import { COORDINATOR, FINITE, PRONOUN, RELATIVE, SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import type { OthersWords } from './others-words.ts'
import { ACCUSATION, isOfUnrest, SAYING, verbsOf } from './outsiders-verbs.ts'
import { isParted } from './parted.ts'
import { isOfOpposed, isPassedOn } from './passed-on.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import type { ToldBy } from './told-by.ts'

/** Words between somebody and the verb that tells what they say. */
const FURTHEST = 16
/** Words behind a verb of saying in which "that" or a colon stands. */
const THAT_WITHIN = 7
/** Words that belong to a verb, and those between an official and the mark before. */
const BESIDE = 2

/** Words at most that tell who said what stands before them, and words at least of that. */
const TAIL = 16
const SHORTEST = 2

/** «Союз журналистов призвал полицию …», "lawyers say that …" */
export function saidBehind(told: ToldBy, outsider: Stretch): OthersWords | undefined {
  const { facts } = told
  const verbs = verbsOf(told, outsider)
  let from = outsider.to
  let hasVerb = false
  let marks = 0
  for (let token = outsider.to; token < Math.min(facts.to, outsider.to + FURTHEST); token++) {
    if (marksBefore(facts, token) & PARTS && (isRelative(facts, token) || isRelative(facts, token + 1))) {
      token++
      while (token < facts.to && !(marksBefore(facts, token) & PARTS)) token++
      from = token
      marks++
    }
    if (marksBefore(facts, token) & PARTS) marks++
    if (isOf(facts, token, THAT) || isRelative(facts, token) || isOtherSpeaker(told, outsider, token))
      return undefined
    const kind = verbs(token, from)
    if (kind !== undefined) {
      const joined = isOf(facts, token - 1, COORDINATOR)
      if ((hasVerb && !joined) || isSaidTo(facts, token) || isAside(told, token)) return undefined
      const isParting = (marksBefore(facts, token) & PARTS) !== 0
      // An odd mark between them opens another clause, unless it ends what is told of somebody.
      if ((marks % 2 === 1 && !isParting) || (isParting && kind === ACCUSATION)) return undefined
      const words = saidWith(told, token, kind)
      return words && { words: { from: hasVerb ? token : from, to: words.to }, frame: [outsider] }
    }
    // "Have accused", "are demanding": what stands right before the verb belongs to it.
    hasVerb ||= token - BESIDE >= outsider.to && isOf(facts, token - BESIDE, FINITE)
  }
  return undefined
}

/** "…, said a lawyer for the family", «…, утверждают предприниматели» */
export function saidInTail(told: ToldBy, outsiders: readonly Stretch[]): OthersWords | undefined {
  const { facts } = told
  const { from, to } = facts
  const { saysBeside } = facts.own.knowledge.language.speech
  for (let token = to - 2; token > Math.max(from + SHORTEST, to - TAIL); token--) {
    if (!(marksBefore(facts, token) & PARTS)) continue
    const tail = { from: token, to }
    // «…, передает корреспондент агентства»: who passes on a statement does not make it.
    const passesOn = isOfOpposed(facts, tail) ? [] : facts.listHits('agency-tail', tail)
    // "…, the ministry's spokesman, Adam Reed, told | reporters": these say nothing.
    const addressed = facts.listHits('speaks-to', tail)
    const isAddressed = (one: Stretch): boolean => addressed.some((verb) => verb.to === one.from)
    const outsider = outsiders.find(
      (one) => one.from >= token && !isAddressed(one) && !meetsAny(one, passesOn),
    )
    if (outsider === undefined || isOf(facts, token, THAT) || isRelative(facts, token)) continue
    const verbs = verbsOf(told, outsider)
    // "…, urging | drivers to stay away": they are asked, and do not ask.
    const isGoingOn = saysBeside?.test(wordAt(facts, token)) === true
    const isVerbFirst = !isGoingOn && verbs(token, token) !== undefined && !isOf(facts, token + 1, THAT)
    // "To rob | passengers …,” Ann Lowe said": behind a mark somebody else may speak.
    let last = outsider.to
    while (last < to - 1 && !isParted(facts, last + 1, last + 1)) last++
    const isNear = outsider.from <= token + BESIDE
    const behind = behindName(facts, outsider.to)
    const isTelling = facts.beginsAt('speaks-to', behind) || (behind > outsider.to && behind === to - 1)
    const isVerbBehind =
      isNear && (verbs(last, last) !== undefined || (isTelling && verbs(behind, behind) !== undefined))
    if (!isVerbFirst && !isVerbBehind) continue
    if (isPassedOn(told, tail, outsider)) return undefined
    const hasOther = told.officials.some((one) => one.from >= token && !meet(one, outsider))
    return hasOther ? undefined : { words: { from, to: token }, frame: [tail] }
  }
  return undefined
}

/** "…, a union lawyer, Ann Lowe, | told reporters": one past the name of somebody, where it stands between marks behind them. */
function behindName(facts: SentenceFacts, to: number): number {
  const name = facts.names.find(({ kind, from }) => kind === 'person' && from === to)
  return name !== undefined && isParted(facts, to, to) ? name.to : to
}

/** Officials, a pronoun, or somebody by name whom a mark parts on one side only: "answering activists, | Ada Lorn said". */
function isOtherSpeaker({ facts, officials }: ToldBy, outsider: Stretch, token: number): boolean {
  if (isOf(facts, token, PRONOUN)) return true
  if (officials.some((official) => official.from === token && !meet(official, outsider))) return true
  const name = facts.names.find((one) => one.kind === 'person' && one.from === token)
  if (name === undefined || !isParted(facts, token, token)) return false
  return name.to < facts.to && !isParted(facts, name.to, name.to)
}

/** Whether a word opens a clause that tells of what stands before it. */
export function isRelative(facts: SentenceFacts, token: number): boolean {
  if (token >= facts.to) return false
  const { relativeForms } = facts.own.knowledge.language.clauses
  return isOf(facts, token, RELATIVE) || relativeForms?.test(wordAt(facts, token)) === true
}

/** "Activists were told", "journalists must say": nothing is told of what they say. */
function isSaidTo(facts: SentenceFacts, verb: number): boolean {
  const isBefore = facts.listHits('modal').some(({ to }) => to === verb)
  return isBefore || facts.listHits('is-told').some(({ from, to }) => from <= verb && verb < to)
}

/** «Журналисты, | сообщила полиция, …»: an aside of an official. */
function isAside({ facts, speakers }: ToldBy, verb: number): boolean {
  return isParted(facts, verb, verb) && speakers.some(({ from }) => from > verb && from <= verb + BESIDE)
}

/** What is said with a verb: behind "that" to the end; what is only accused of or demanded, to a purpose, and no unrest. */
function saidWith(told: ToldBy, verb: number, kind: number): Stretch | undefined {
  const { facts } = told
  const { speech } = facts.own.knowledge.language
  const to = endOfSaid(told, verb)
  for (let token = verb + 1; token < Math.min(to, verb + THAT_WITHIN); token++) {
    if (isOf(facts, token, THAT) || marksBefore(facts, token) & COLON_BEFORE) return { from: verb, to }
    if (marksBefore(facts, token) & PARTS) break
  }
  if (kind === SAYING) {
    const isClause =
      speech.thatMayLack && (speech.saysClause?.test(wordAt(facts, verb)) || !isOf(facts, verb, SAYS))
    return isClause ? { from: verb, to } : undefined
  }
  const words = { from: verb, to: Math.min(to, bareEnd(facts, verb, kind)) }
  return isOfUnrest(facts, words) ? undefined : words
}

/** Where a demand ends that is no clause: at another clause, or of an accusation at its purpose, which is the accuser's. */
function bareEnd(facts: SentenceFacts, verb: number, kind: number): number {
  const purposes = kind === ACCUSATION ? facts.listHits('opens-purpose') : []
  for (let token = verb + 1; token < facts.to; token++) {
    if (purposes.some(({ from }) => from === token)) return token
    if (marksBefore(facts, token) & PARTS && isOf(facts, token, COORDINATOR)) return token
  }
  return facts.to
}

/** To the end of the sentence, or to where an official speaks or the speaker goes on. */
function endOfSaid({ facts, officials }: ToldBy, verb: number): number {
  let end = facts.to
  for (const { from } of facts.listHits('own-words-again')) if (from > verb && from < end) end = from
  const others = facts.listHits('does-besides')
  for (const { from, to } of officials) {
    if (from <= verb || from >= end) continue
    const speaks = isOf(facts, to, SAYS) || others.some((hit) => hit.from === to)
    if (speaks && isParted(facts, Math.max(from - BESIDE, verb + 1), from)) end = from
  }
  return end
}
