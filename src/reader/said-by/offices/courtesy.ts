import { marksBefore, PARTS, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'

/** Where the courtesy before a name begins: "the Minister of Health, | the Hon. | Ada Lorn". */
export function titleStart(facts: SentenceFacts, from: number): number {
  const { offices, speech } = facts.own.knowledge.language
  let start = from
  while (start > facts.from && offices.courtesy?.test(wordAt(facts, start - 1))) start--
  if (start > facts.from + 1 && isHonourBehindOffice(facts, start - 1)) start--
  if (start < from && start > facts.from && speech.articles?.includes(wordAt(facts, start - 1))) start--
  return start
}

/** "chairperson | Justice | Ada Lorn", and not "Minister of | Justice | Ada Lorn". */
function isHonourBehindOffice(facts: SentenceFacts, token: number): boolean {
  const { names, offices } = facts.own.knowledge.language
  return (
    names.honour?.test(wordAt(facts, token)) === true &&
    offices.holder?.test(wordAt(facts, token - 1)) === true
  )
}

/** Words of a rank at most. */
const LONGEST = 6

/** Where the rank before a name begins: "the head of the town police, | Lieutenant Colonel | Ada Lorn"; where the name does if none stands there. */
export function rankStart(facts: SentenceFacts, name: number): number {
  const to = titleStart(facts, name)
  const { rank, holder, behindHolder } = facts.own.knowledge.language.offices
  if (rank === undefined) return to
  let furthest = to
  while (
    furthest > Math.max(facts.from, to - LONGEST) &&
    (furthest === to || !(marksBefore(facts, furthest) & PARTS))
  )
    furthest--
  for (let from = furthest; from < to; from++) {
    const words = Array.from({ length: to - from }, (_, at) => wordAt(facts, from + at)).join(' ')
    // "Prosecutor | General"
    const isOfOffice = behindHolder?.test(words) && holder?.test(wordAt(facts, from - 1))
    if (rank.test(words)) return isOfOffice ? to : from
  }
  return to
}
