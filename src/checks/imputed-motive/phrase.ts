import type { Move, Stretch } from '../../reader/check.ts'

/** Words between a purpose and the noun that it describes: «бағытталған бұл | әрекеттер». */
const BETWEEN = 4

/**
 * The purpose with the noun that it describes, where the speaker's own deed is what the sentence tells: of «елді бөлуге бағытталған
 * әрекеттерге | төзе алмаймыз» only the first is said of others. Nothing where the sentence itself tells the purpose.
 */
export function describedPurpose({ sentence, from, to }: Move): Stretch | undefined {
  const { own, describes, inflected } = sentence.spokenIn.predicates
  if (!own || !describes || !inflected || !own.test(sentence.word(sentence.to - 1))) return undefined
  const purposes = sentence.hits('purpose')
  for (let token = to - 1; token > from; token--) {
    if (!describes.test(sentence.word(token))) continue
    if (!purposes.some((hit) => hit.from <= token && token < hit.to)) continue
    for (let noun = token + 1; noun < Math.min(token + BETWEEN, sentence.to - 1); noun++) {
      if (sentence.parted(noun)) break
      if (inflected.test(sentence.word(noun))) return { from, to: noun + 1 }
    }
  }
  return undefined
}
