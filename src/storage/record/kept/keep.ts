import type { Recorded } from '../../../record/fact.ts'
import type { FactKinds } from '../../../record/facts/fact-kind.ts'
import { OPINION_FACTS } from '../../../record/facts/opinions.ts'
import { PEOPLE_FACTS } from '../../../record/facts/people.ts'
import { READING_FACTS } from '../../../record/facts/readings.ts'
import { STATEMENT_FACTS } from '../../../record/facts/statements.ts'
import { Conflicting, refused } from '../refused.ts'
import type { Hindrance } from './keeping.ts'
import { keepMember } from './members.ts'
import { keepOpinion } from './opinions.ts'
import { keepPeople } from './people.ts'
import { keepReading } from './readings.ts'
import type { Shelf } from './shelf.ts'
import { keepStatement } from './statements.ts'

/**
 * Brings the tables that are made from the record up to one more fact.
 * @throws Problem `record-…` where the fact can't follow; Conflicting where somebody else was faster
 */
export async function keep(shelf: Shelf, fact: Recorded): Promise<void> {
  const hindrance = await keepIn(shelf, fact)
  if (hindrance === undefined) return
  if ('conflict' in hindrance) throw new Conflicting(hindrance.conflict)
  throw refused(hindrance.refusal, fact)
}

function keepIn(shelf: Shelf, fact: Recorded): Promise<Hindrance> {
  if (isOf(STATEMENT_FACTS, fact)) return keepStatement(shelf, fact)
  if (isOf(PEOPLE_FACTS, fact)) return keepPeople(shelf, fact)
  if (isOf(READING_FACTS, fact)) return keepReading(shelf, fact)
  if (isOf(OPINION_FACTS, fact)) return keepOpinion(shelf, fact)
  return keepMember(shelf, fact)
}

function isOf<Family extends FactKinds>(
  family: Family,
  fact: Recorded,
): fact is Extract<Recorded, { readonly kind: keyof Family }> {
  return Object.hasOwn(family, fact.kind)
}
