import { DASH_BEFORE } from '../../scan/tokens.ts'
import { marksBefore, textAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { houseAt, officeOfHouseAt } from './house-at.ts'
import { houseInOffice } from './house-in-office.ts'

/** The house that does something in a sentence of the reporter's own, itself or by who stands for it: «Сот | …», «Сот өкілі | …». */
export function houseActing(facts: SentenceFacts): string | undefined {
  if (facts.quoted.length > 0 || facts.speeches.length > 0) return undefined
  if (marksBefore(facts, facts.from) & DASH_BEFORE || facts.names.some(({ kind }) => kind === 'person'))
    return undefined
  const house = houseAt(facts)
  if (house !== undefined) return textAt(facts, house)
  const office = officeOfHouseAt(facts)
  return office && houseInOffice(textAt(facts, office), facts)
}
