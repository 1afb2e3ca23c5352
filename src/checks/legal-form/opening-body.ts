import type { SentenceView, View } from '../../reader/check.ts'

/** Words from the beginning of a sentence within which its subject stands. */
const OPENING = 4

/** "The SAPS condemns …, and calls on …": whoever a sentence opens with asks what is asked in it. */
export function opensWithBody(view: View, sentence: SentenceView): boolean {
  const opening = { from: sentence.from, to: Math.min(sentence.to, sentence.from + OPENING) }
  if (['body', 'own-house'].some((list) => sentence.near(list, opening, 0))) return true
  const initials = initialsOf(view.metadata.body ?? '')
  return (
    initials.length > 1 &&
    view
      .text(opening)
      .split(/\P{L}+/u)
      .some((word) => isInitials(word, initials))
  )
}

/** Letters of a body's name that are read for what it may be called by. */
const MOST_OF_NAME = 200

function initialsOf(body: string): string {
  const words = body.slice(0, MOST_OF_NAME).split(/\P{L}+/u)
  return words
    .map((word) => word.slice(0, 1))
    .join('')
    .toUpperCase()
}

/** "SAPS" of the South African Police Service, «МВД» of the Министерство внутренних дел. */
function isInitials(word: string, initials: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && initials.includes(word)
}
