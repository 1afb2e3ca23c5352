import type { Finding, Question, Reading } from '../reading.ts'

/**
 * The question that one which only points back repeats, for a place where nothing is to point back to; itself where it is asked in
 * full. Where a check asks several at that claim, it is the one whose number is told; where none is, the one that rests on the same law.
 */
export function askedInFull(question: Question, { questions, findings }: Reading): Question {
  const { askedAt, to } = question
  if (askedAt === undefined) return question
  const findingOf = ({ finding }: Question) => findings.find(({ id }) => id === finding)
  const own = findingOf(question)
  const asked = questions.filter(
    (one) =>
      one.claim === askedAt &&
      one.askedAt === undefined &&
      one.to.en === to.en &&
      findingOf(one)?.check === own?.check,
  )
  // The last: words that are quoted may hold figures of their own.
  const told = question.text.en.match(/\d+\.\d+/gu)?.at(-1)
  return (
    asked.find(({ finding }) => finding === told) ??
    asked.find((one) => lawOf(findingOf(one)) === lawOf(own)) ??
    asked[0] ??
    question
  )
}

function lawOf(finding: Finding | undefined): string {
  return JSON.stringify(
    finding?.evidence.flatMap((one) => (one.kind === 'provision' ? one.fact.label.en : [])),
  )
}
