import type { Move, Stretch } from '../check.ts'

/** «Предупреждаем, что …», "warned bloggers against …", «ескертеміз»: verbs and nouns of a caution. */
export function cautionsIn({ sentence, from, to }: Move): readonly Stretch[] {
  const { cautions } = sentence.spokenIn.speech
  if (cautions === undefined) return []
  const found: Stretch[] = []
  for (let token = from; token < to; token++)
    if (cautions.test(sentence.word(token))) found.push({ from: token, to: token + 1 })
  return found
}
