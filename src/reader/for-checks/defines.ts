import type { SentenceView } from '../check.ts'

/** «Экстремизм дегеніміз – …», «Фейк – бұл …»: whether a sentence tells what a word means, and accuses nobody of it. */
export function defines(sentence: SentenceView): boolean {
  if (sentence.hits('defines').length > 0) return true
  // «Мұндай арандатушылық – бұл …»: that is told of what somebody did.
  return sentence.hits('kind-defined').some(({ from }) => from === sentence.from)
}
