import type { Stretch } from '../../check.ts'
import { COMMA_BEFORE } from '../../scan/tokens.ts'
import { marksBefore, PARTS, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { markedAt } from '../marked-at.ts'

/** Words at most between the commas behind a name. */
const LONGEST = 16

/** "Askar Omarov, | who speaks for the customs service, |": the office of whoever is told by what he or she does for a house. */
export function actsAs(facts: SentenceFacts, { to: from }: Stretch): string | undefined {
  const { actsAs: deeds } = facts.own.knowledge.language.offices
  if (deeds === undefined || from >= facts.to || !(marksBefore(facts, from) & COMMA_BEFORE)) return undefined
  let to = from + 1
  while (to < facts.to && to - from <= LONGEST && !(marksBefore(facts, to) & PARTS)) to++
  if (to - from > LONGEST) return undefined
  const told = Array.from({ length: to - from }, (_, at) => wordAt(facts, from + at)).join(' ')
  for (const [deed, office] of deeds) {
    const words = deed.exec(`${told} `)?.[0]
    if (words === undefined) continue
    const first = from + words.trimEnd().split(' ').length
    return first < to ? office + markedAt(facts, { from: first, to }) : undefined
  }
  return undefined
}
