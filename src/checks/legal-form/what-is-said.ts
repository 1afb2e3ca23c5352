import type { Move, Stretch, View } from '../../reader/check.ts'
import { endsAtColon, isOneOf } from './act-words.ts'

/** Words before or behind an act of speech that a quote still takes in. */
const MOST_SAID = 25
/** Words at most of an act that tells only that somebody speaks: "the minister warned", «В МВД напомнили, | что …». */
const MERE = 4

/** Acts that tell themselves what is wanted: «требуя удалить пост». */
const ASKING = ['demands', 'appeals']

/** An act of speech with what it says, where it ends at a colon or tells nothing but who speaks: of "it warned" nobody sees what of. */
export function withWhatIsSaid(view: View, move: Move): Stretch {
  const { sentence, from, to } = move
  const isMere = to - from <= MERE && isOneOf(move, ['warns', 'reminds']) && !isOneOf(move, ASKING)
  const goesOn = to < sentence.to && (endsAtColon(view, move) || (isMere && opensClause(move)))
  if (goesOn && sentence.to - to <= MOST_SAID) return { from, to: sentence.to }
  // «…, деп | ескертті полиция».
  const isBehindMark = from > sentence.from + 1 && (sentence.parted(from) || sentence.parted(from - 1))
  const isTag = isMere && isBehindMark && !goesOn
  return { from: isTag && from - sentence.from <= MOST_SAID ? sentence.from : from, to }
}

/** "Protesters are reminded | that …" */
function opensClause({ sentence, to }: Move): boolean {
  return sentence.spokenIn.speech.that.includes(sentence.word(to))
}
