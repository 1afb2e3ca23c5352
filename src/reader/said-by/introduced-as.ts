import type { Name, Stretch } from '../check.ts'
import { isInFull } from '../full-name.ts'
import { withoutPossessive } from '../possessive.ts'
import { DASH_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, textAt, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE } from '../vocabulary/word-kinds.ts'
import { wholeHouse } from './houses/whole-house.ts'
import { markedAt } from './marked-at.ts'
import { inflectedAt } from './offices/inflected-name.ts'
import { officeOfName } from './offices/office-of-name.ts'
import { wordsOf } from './source-at.ts'
import { officeAround } from './source-holder.ts'

/** «Ақпарат комитетінің | баспасөз қызметі», «Пресс-служба | Комитета информации»: what its press service says, the house is asked. */
export function nameOfHouse(facts: SentenceFacts, house: Stretch): string {
  const name = markedAt(facts, house)
  const { clauses, baseForms, offices } = facts.own.knowledge.language
  if (baseForms === undefined || !offices.press.test(name)) return name
  const whole = clauses.verbsLast
    ? wholeHouse(facts, house.from, house.to)
    : inflectedAt(facts, house.from, house.to)
  if (whole?.isInflected === undefined || (whole.from === house.from && !clauses.verbsLast)) return name
  return baseForms.body(textAt(facts, whole).split(/\s+/u))?.join(' ') ?? name
}

/** The words of each of a person's offices: all of those that go on to the name, or else what stands around it. */
export function officesBeside(facts: SentenceFacts, person: Name): string[][] {
  const office = officeOfName(facts, person, 'base')
  if (office === undefined) return [officeAround(facts, person)]
  let { from } = office
  const posts: string[][] = []
  for (let token = from + 1; token <= office.to; token++) {
    if (token < office.to && !(marksBefore(facts, token) & DASH_BEFORE)) continue
    posts.push(wordsOf(facts, { from, to: token }))
    from = token
  }
  return posts
}

/** Whether a name stands with more than a surname, as that of whoever does something. */
export function isSubjectInFull(facts: SentenceFacts, name: Name): boolean {
  return (
    isInFull(name) &&
    wordAt(facts, name.from).length > 1 &&
    (!isOf(facts, name.to - 1, OBLIQUE) || !isInflectedAsOffice(facts))
  )
}

/** Where verbs stand last or nothing has cases, only the name behind an office is inflected: "deputy mayor | Ann Lee's remarks". */
export function isInflectedAsOffice(facts: SentenceFacts): boolean {
  const { clauses, baseForms } = facts.own.knowledge.language
  return baseForms !== undefined && !clauses.verbsLast
}

/** A name in its base form. */
export function baseOf(facts: SentenceFacts, person: Stretch): string | undefined {
  const name = textAt(facts, person)
  if (!isOf(facts, person.to - 1, OBLIQUE)) return name
  const words = name.split(/\s+/u)
  const { baseForms, speech } = facts.own.knowledge.language
  const base = baseForms ? baseForms.person(words)?.join(' ') : withoutPossessive(name)
  return base === name || speech.oblique?.test(base ?? '') ? undefined : base
}
