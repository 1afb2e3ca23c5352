import type { Clock, ClockSum, Clocks } from '../../law/clock/clock.ts'
import type { Day, Tag } from '../../law/law.ts'
import { usualAddressee } from '../../reader/questions/addressee.ts'
import { askedInFull } from '../../reader/questions/asked-in-full.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Desk } from '../desk.ts'
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
 * The letter as it would arrive today.
 * @param chosen id of the clock that it rests on; the first where absent
 */
export function requestLetter(
  desk: Pick<Desk, 'catalog' | 'now'>,
  { opinion, reading }: Pick<WholeOpinion, 'opinion' | 'reading'>,
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
    return edited === '' ? askedInFull(question, reading).text[language] : edited
  })
  const { jurisdiction = '' } = reading.statement
  const clocks = desk.catalog.jurisdictions.get(jurisdiction)?.clocks
  const on = desk.now().slice(0, 'YYYY-MM-DD'.length)
  const all = clocks === undefined ? [] : clocksFor(clocks, on, desk, reading)
  const clock = all.find(({ id }) => id === chosen) ?? all[0]
  return {
    language,
    to: to?.[language],
    questions: [...new Set([...asked, ...own])].filter((text) => text !== ''),
    ...(clocks && clock ? { due: clocks.sum(clock, on) } : {}),
    clocks: all,
  }
}

/** Clocks of answers that run for whoever made the statement; those of some kinds of body only where the kind is known. */
function clocksFor(
  clocks: Clocks,
  on: Day,
  { catalog }: Pick<Desk, 'catalog'>,
  { statement: { jurisdiction = '', body, office } }: Reading,
): readonly Clock[] {
  const named = body ?? office
  const kind = named === undefined ? undefined : catalog.law(jurisdiction)?.bodyKind(named)
  if (kind !== undefined) return clocks.on(on, { kind: 'answer', to: kind })
  return clocks.on(on, { kind: 'answer' }).filter(({ to }) => to === undefined)
}
