import type { Desk } from '../../desk/desk.ts'
import { findOpinion } from '../../desk/published/opinions.ts'
import { dayOnPage } from '../../html/day.ts'
import type { Tag } from '../../law/law.ts'
import {
  onlyPoints,
  type PublishedClaim,
  type PublishedOpinion,
  type PublishedStatement,
  wordsIn,
} from '../../record/published.ts'
import { namedIn, translatedQuote } from '../../record/translated.ts'
import { plainly } from '../public/worded.ts'

/** A claim of an opinion as other sites show it. */
export interface ShownClaim {
  readonly opinion: PublishedOpinion
  readonly claim: PublishedClaim
}

/** A claim by its number, or the first to which something is asked; nothing where there is none. */
export async function findClaim(desk: Desk, slug: string, n?: number): Promise<ShownClaim | undefined> {
  const opinion = await findOpinion(desk, slug)
  const claim = opinion?.claims.find((one) => (n === undefined ? one.questions.length > 0 : one.n === n))
  return opinion && claim && { opinion, claim }
}

/** Questions of a claim in a language, or in that in which they were written. */
export function questionsOf(
  { opinion: { languages }, claim: { questions } }: ShownClaim,
  language: Tag,
): { readonly text: string; readonly language: Tag }[] {
  return questions
    .filter((question) => !onlyPoints(question))
    .map(({ text }) => wordsIn(text, language, languages))
    .filter((words) => words !== undefined)
}

/** The words of a claim as other sites show them. */
export interface ShownQuote {
  readonly text: string
  readonly language: Tag
  /** The exact words, where the others are a translation. */
  readonly original?: string
}

/** The words of a claim in a language, or in the original where it was not translated. */
export function quoteOf({ opinion: { statement }, claim: { quote } }: ShownClaim, language: Tag): ShownQuote {
  const translated = translatedQuote(statement, quote, language)
  return translated
    ? { text: translated.text, language, original: quote.text }
    : { text: quote.text, language: statement.language }
}

/** By whom and when a statement was made, in one line. */
export function saidIn(statement: PublishedStatement, language: Tag): string {
  const { saidBy, metadata } = statement
  const { person, body } = saidBy
  const who = [
    person ? plainly(person.name, language) : namedIn(statement, 'speaker', language)?.text,
    body ? plainly(body.name, language) : namedIn(statement, 'body', language)?.text,
  ]
  const day = metadata.date === undefined ? undefined : dayOnPage(metadata.date, language)
  return [...who, day].filter((part) => part !== undefined && part !== '').join(', ')
}
