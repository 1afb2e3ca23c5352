import { keptAnswers } from '../once.ts'

/** Names that answers are kept for: a newsroom reads what the same bodies say, and a reading asks about its own several times. */
const MOST_NAMES = 256

/** Answers about names of bodies and offices, each given once while it is asked for again and again. */
export function ofNames<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  return keptAnswers(MOST_NAMES, (name) => name, answer)
}
