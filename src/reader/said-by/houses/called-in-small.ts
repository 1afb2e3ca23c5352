import type { Stretch } from '../../check.ts'
import { ALL_CAPITALS, CAPITAL, fold } from '../../scan/words.ts'
import { hasShape, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { startOfVerb } from '../../sentence/start-of-verb.ts'
import { endOfTelling } from '../../sentence/verb-at-end.ts'
import { fieldsOf, shareField } from '../offices/fields.ts'
import type { Place } from '../source-places.ts'

/** Words at most by which a text goes on to call a house without its name. */
const LONGEST = 4

/** Letters by which two forms of a word are the same. */
const SAME = 6

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

/** "police force" for "Oakham Police": whether each word of a name that is written small tells of a house what its own name does, or its kind. */
export function isCalledInSmall(small: string, house: string, facts: SentenceFacts): boolean {
  const { language } = facts.own.knowledge
  const { ofKind, ofAnyHouse, ofOneWord, holder } = language.offices
  const words = small.split(' ')
  if (words.some((word) => holder?.test(word)) || (words.length === 1 && ofOneWord?.test(small))) return false
  const whole = fold(house)
  const fields = fieldsOf(whole, [language])
  return words.every(
    (word) =>
      whole.includes(word.slice(0, SAME)) ||
      ofKind?.test(word) ||
      ofAnyHouse?.test(word) ||
      shareField(fieldsOf(word, [language]), fields),
  )
}
