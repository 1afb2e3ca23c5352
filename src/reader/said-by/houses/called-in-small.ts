import type { Stretch } from '../../check.ts'
import { ALL_CAPITALS, CAPITAL } from '../../scan/words.ts'
import { hasShape, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { startOfVerb } from '../../sentence/start-of-verb.ts'
import { endOfTelling } from '../../sentence/verb-at-end.ts'
import type { Place } from '../source-places.ts'

/** Words at most by which a text goes on to call a house without its name. */
const LONGEST = 4

/** Where nothing has cases: "the | port authority | said", "a | borough spokesman | said": all of who says something, in small letters behind an article. */
export function calledInSmall(facts: SentenceFacts, place: Place): string | undefined {
  const { articles } = facts.own.knowledge.language.speech
  if (articles === undefined || place.is === 'sentence' || place.is === 'inside') return undefined
  const stretches: Stretch[] =
    'verb' in place
      ? [
          { from: place.from, to: startOfVerb(facts, place.from, place.verb) },
          { from: endOfTelling(facts, place.verb), to: place.to },
        ]
      : [place]
  for (const { from, to } of stretches) {
    const name = { from: from + 1, to: endOfSmall(facts, from + 1, to) }
    if (articles.includes(wordAt(facts, from)) && name.to > name.from) return textAt(facts, name)
  }
  return undefined
}

/** One past the last of the words in small letters that are all there is up to a mark; their first where that is not all. */
function endOfSmall(facts: SentenceFacts, first: number, end: number): number {
  let to = first
  while (to < end && (to === first || !(marksBefore(facts, to) & PARTS))) {
    if (to - first === LONGEST || hasShape(facts, to, CAPITAL | ALL_CAPITALS)) return first
    to++
  }
  return to
}
