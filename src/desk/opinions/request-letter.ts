import type { Clock, ClockSum, Clocks } from '../../law/clock.ts'
import type { BodyKind, Day, Tag } from '../../law/law.ts'
import { usualAddressee } from '../../reader/addressee.ts'
import type { Reading } from '../../reader/reading.ts'
import type { WholeOpinion } from './find-opinions.ts'
import { textOf } from './missing-pieces.ts'

/** A letter that puts the questions kept in an opinion to the body that made the statement. */
export interface RequestLetter {
  readonly language: Tag
  /** The body or the person, in the letter's language. */
  readonly to: string | undefined
  readonly questions: readonly string[]
  /** The rule under which an answer is due, and when it is due if the letter arrives today. */
  readonly due?: ClockSum
  /** Rules under which it could be asked. */
  readonly clocks: readonly Clock[]
}

/**
 * @param on the day on which the letter arrives
 * @param kind of the body that is asked, where it is known
 * @param chosen id of the clock that the letter rests on; the first where absent
 */
export function requestLetter(
  { opinion, reading }: Pick<WholeOpinion, 'opinion' | 'reading'>,
  clocks: Clocks | undefined,
  on: Day,
  kind: BodyKind | undefined,
  chosen?: string,
): RequestLetter {
  const { language } = opinion
  const to = usualAddressee(reading.questions.map((question) => question.to))
  // What is asked of somebody else is no matter for this body.
  const kept = reading.questions.filter(
    (question) => opinion.judged[question.finding]?.verdict === 'kept' && question.to.en === to?.en,
  )
  const own = opinion.added.map(({ id }) => textOf(opinion, `question/${id}`, language))
  const asked = kept.map((question) => {
    const edited = textOf(opinion, `question/${question.finding}`, language)
    return edited === '' ? wholeQuestion(question, reading).text[language] : edited
  })
  const all = clocks?.on(on, { kind: 'answer' }).filter(({ to }) => to === undefined || isTo(to, kind)) ?? []
  const clock = all.find(({ id }) => id === chosen) ?? all[0]
  return {
    language,
    to: to?.[language],
    questions: [...new Set([...asked, ...own])].filter((text) => text !== ''),
    ...(clocks && clock ? { due: clocks.sum(clock, on) } : {}),
    clocks: all,
  }
}

function isTo(to: readonly BodyKind[], kind: BodyKind | undefined): boolean {
  return kind !== undefined && to.includes(kind)
}

/** In a letter there is no claim to refer back to: the question as it was asked first. */
function wholeQuestion(question: Reading['questions'][number], { questions, findings }: Reading) {
  if (question.askedAt === undefined) return question
  const check = (id: string) => findings.find((finding) => finding.id === id)?.check
  const first = questions.find(
    ({ claim, finding }) => claim === question.askedAt && check(finding) === check(question.finding),
  )
  return first ?? question
}
