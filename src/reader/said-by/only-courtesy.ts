import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { nameIn } from './name-in-each.ts'
import type { Source } from './source-at.ts'

/** "Mr. Lowe": no more than a surname. */
export function isCourtesy(facts: SentenceFacts, source: Source): boolean {
  if (source === 'own') return false
  const [first = '', ...others] = nameIn(facts.language, source).toLowerCase().split(/\s+/u)
  const { courtesy } = facts.own.knowledge.language.offices
  return others.length === 1 && courtesy?.test(first.replace(/\.$/u, '')) === true
}
