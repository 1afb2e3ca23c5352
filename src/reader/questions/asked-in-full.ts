import type { Finding, Question, Reading } from '../reading.ts'

/**
 * The question that one which only points back repeats, for a place where nothing is to point back to; itself where it is asked in
 * full, or nothing is found.
 */
export function askedInFull(question: Question, reading: Reading): Question {
  const { askedAt, repeats } = question
  if (askedAt === undefined) return question
  const asked =
    repeats === undefined
      ? likeliest(question, reading)
      : reading.questions.find(({ finding }) => finding === repeats)
  return asked ?? question
}

/**
 * Readers before 0.12.0 tell the claim alone, and readings of theirs are kept: of what their check asks there of the same addressee,
 * the question that rests on the same law, else the first.
 */
function likeliest(
  { finding, askedAt, to }: Question,
  { questions, findings }: Reading,
): Question | undefined {
  const findingBy = (id: string) => findings.find((one) => one.id === id)
  const own = findingBy(finding)
  const asked = questions.filter(
    (one) =>
      one.claim === askedAt &&
      one.askedAt === undefined &&
      one.to.en === to.en &&
      findingBy(one.finding)?.check === own?.check,
  )
  return asked.find((one) => lawOf(findingBy(one.finding)) === lawOf(own)) ?? asked[0]
}

function lawOf(finding: Finding | undefined): string {
  return JSON.stringify(
    finding?.evidence.flatMap((one) => (one.kind === 'provision' ? one.fact.label.en : [])),
  )
}
