import type { Stretch } from '../check.ts'
import type { Sex } from '../language/names.ts'
import { OBLIQUE, PRONOUN } from '../vocabulary/word-kinds.ts'
import { isOf, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at most in which a pronoun stands alone for the source. */
const WITHIN = 3

/** For whom a pronoun may stand. */
export type Asked = Sex | 'anybody'

/** For whom a pronoun stands that is all that tells who says something. */
export function pronounIn(facts: SentenceFacts, { from, to }: Stretch): Asked | undefined {
  const { pronounsOf } = facts.own.knowledge.language.speech
  for (let token = from; token < Math.min(to, from + WITHIN); token++) {
    if (!isOf(facts, token, PRONOUN)) continue
    const word = wordAt(facts, token)
    if (pronounsOf?.woman.test(word)) return 'woman'
    return pronounsOf?.man.test(word) ? 'man' : 'anybody'
  }
  return undefined
}

/** A person in the base form, and whether it is sure that a pronoun may stand for that person. */
interface Candidate extends Stretch {
  readonly isSure: boolean
  /** The last word of the name. */
  readonly last: string
}

/** The persons of a sentence for whom a pronoun may stand. */
export function personsFor(facts: SentenceFacts, asked: Asked): Candidate[] {
  return facts.names.flatMap(({ from, to, kind }) => {
    if (kind !== 'person' || isOf(facts, to - 1, OBLIQUE)) return []
    const [first, last] = [wordAt(facts, from), wordAt(facts, to - 1)]
    const sex = sexByCourtesy(facts, from) ?? sexOf(first, last, facts)
    const isOther = asked !== 'anybody' && sex !== undefined && sex !== asked
    return isOther ? [] : [{ from, to, isSure: sex !== undefined, last }]
  })
}

/** "Ms | Nomsa Dube", "| Ms Dube" */
function sexByCourtesy(facts: SentenceFacts, from: number): Sex | undefined {
  const { courtesyOf } = facts.own.knowledge.language.names
  if (courtesyOf === undefined) return undefined
  for (const token of [from, from - 1])
    for (const sex of ['woman', 'man'] as const)
      if (token >= facts.from && courtesyOf[sex].test(wordAt(facts, token))) return sex
  return undefined
}

/** Whether a pronoun may stand for whoever bears a name. */
export function mayBe(name: string, asked: Asked, facts: SentenceFacts): boolean {
  if (asked === 'anybody') return true
  const words = name.toLowerCase().split(/\s+/u)
  // «Глава пресс-центра» ends as names of women do.
  if (facts.own.knowledge.language.offices.holder?.test(words[0] ?? '')) return true
  const sex = sexOf(words[0] ?? '', words.at(-1) ?? '', facts)
  return sex === undefined || sex === asked
}

/** What the surname tells, or else the first name. */
function sexOf(first: string, last: string, facts: SentenceFacts): Sex | undefined {
  const { sexes } = facts.own.knowledge.language.names
  if (sexes === undefined) return undefined
  for (const [word, told] of [
    [last, sexes.surname],
    [first, sexes.given],
  ] as const) {
    const isWoman = told.woman.test(word)
    if (isWoman !== told.man.test(word)) return isWoman ? 'woman' : 'man'
  }
  return undefined
}
