import type { SentenceView, View } from '../../reader/check.ts'

/** Words from the beginning of a sentence within which its subject stands. */
const OPENING = 4

/** "The SAPS condemns …, and calls on …": whoever a sentence opens with asks what is asked in it. */
export function opensWithBody(view: View, sentence: SentenceView): boolean {
  const opening = { from: sentence.from, to: Math.min(sentence.to, sentence.from + OPENING) }
  if (['body', 'own-house'].some((list) => sentence.near(list, opening, 0))) return true
  const names = initialsOf(view.metadata.body ?? '')
  const words = view.text(opening).split(NO_LETTERS)
  return words.some((word) => word.length > 1 && names.some((initials) => initials.includes(word)))
}

/** Letters of a body's name that are read for what it may be called by. */
const MOST_OF_NAME = 200
/** Letters of the longest words that initials may leave out: "of", «по», "the". */
const LEFT_OUT = 3
const NO_LETTERS = /\P{L}+/u

/** "SAPS" of the South African Police Service, «МВД» of the Министерство внутренних дел, "MIA" of the Ministry of Internal Affairs. */
function initialsOf(body: string): readonly string[] {
  const words = body.slice(0, MOST_OF_NAME).split(NO_LETTERS)
  const kept = words.filter(({ length }) => length > LEFT_OUT)
  return [words, kept].map((each) =>
    each
      .map((word) => word.slice(0, 1))
      .join('')
      .toUpperCase(),
  )
}
