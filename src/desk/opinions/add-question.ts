import type { Tag } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { Fact } from '../../record/fact.ts'
import type { Stretch } from '../../record/published.ts'
import { appendFacts } from '../append-facts.ts'
import { checkWords } from '../checked-words.ts'
import type { Desk } from '../desk.ts'
import { randomId } from '../new-id.ts'
import type { Member } from '../staff/member.ts'
import { changeableOpinion } from './changeable-opinion.ts'
import { findQuote } from './find-quote.ts'

/** A question of an editor's own. */
export interface GivenQuestion {
  /** The words that it is put to, as they stand in the statement; or where they stand. */
  readonly quote: string | Stretch
  /** Where the quote is meant that stands there several times. */
  readonly near?: number
  readonly language: Tag
  readonly text: string
}

const LONGEST_QUESTION = 5000

/**
 * Puts a question of one's own to an exact stretch of the statement.
 * @returns the question's id
 * @throws Problem `staff-not-allowed`, `opinion-missing`, `question-empty`, `quote-…`, `desk-words-…`, `record-…`
 */
export async function addQuestion(desk: Desk, by: Member, id: string, given: GivenQuestion): Promise<string> {
  const opinion = await changeableOpinion(desk, by, id, 'add-question')
  const statement = await desk.record.statements.get(opinion.statement)
  const whole = statement?.text ?? ''
  const { quote, near, language } = given
  const stretch = typeof quote === 'string' ? findQuote(whole, quote, near) : within(whole, quote)
  const text = checkWords(given.text, LONGEST_QUESTION)
  if (text === undefined) throw new Problem('question-empty', 'input')
  const question = randomId('q')
  const facts: Fact[] = [
    { kind: 'question-added', subject: id, body: { id: question, quote: stretch } },
    {
      kind: 'piece-written',
      subject: id,
      body: { piece: `question/${question}`, language, text, base: 0 },
    },
  ]
  await appendFacts(desk, by, facts)
  return question
}

/**
 * Takes a question of one's own back.
 * @throws Problem `staff-not-allowed`, `opinion-missing`, `record-unknown-question`
 */
export async function removeQuestion(desk: Desk, by: Member, id: string, question: string): Promise<void> {
  const { added } = await changeableOpinion(desk, by, id, 'add-question')
  if (!added.some((one) => one.id === question)) throw new Problem('record-unknown-question', 'refused')
  await appendFacts(desk, by, [{ kind: 'question-removed', subject: id, body: { id: question } }])
}

/** @throws Problem `quote-not-found` */
function within({ length }: string, { start, end }: Stretch): Stretch {
  const fits = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length
  if (!fits) throw new Problem('quote-not-found', 'input')
  return { start, end }
}
