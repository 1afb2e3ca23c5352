import type { Day, Law, TermAnswer } from '../../law/law.ts'
import type { SentenceView } from '../../reader/check.ts'

/** What the law of that day defines behind such a word: then it has a name for them, and the text denies it. */
export function definedBehind(
  law: Law,
  on: Day,
  term: string,
  { language, spokenIn }: SentenceView,
): (TermAnswer & { kind: 'defined' }) | undefined {
  const name = term.replace(spokenIn.terms.denies, '')
  if (name === term || name === '') return undefined
  const answer = law.term(name, language, on)
  return answer.kind === 'defined' ? answer : undefined
}
