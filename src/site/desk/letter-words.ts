import type { RequestLetter } from '../../desk/opinions/request-letter.ts'
import { titleFrom } from '../../exports/about.ts'
import { quoted } from '../../exports/quoted.ts'
import type { Tag } from '../../law/law.ts'
import { dayInWords } from '../../messages/day-said.ts'
import type { Block } from '../../outputs/document.ts'
import type { Statement } from '../../reader/statement.ts'
import { sayDesk } from './words.ts'

/** A letter as its writer sends it: what only they know is left blank. */
export interface LetterWords {
  readonly title: string
  readonly before: readonly string[]
  readonly questions: readonly string[]
  readonly after: readonly string[]
}

/** The words of a letter, in its language. */
export function letterWords(
  { to, questions, due, language }: RequestLetter,
  statement: Statement,
): LetterWords {
  const about = namedFor(statement, language)
  return {
    title: sayDesk('letter.title', language),
    before: [
      ...(to === undefined ? [] : [sayDesk('letter.to', language, { to })]),
      sayDesk('letter.from', language),
      about === undefined
        ? sayDesk('letter.asks', language)
        : sayDesk('letter.asks-about', language, { statement: about }),
    ],
    questions,
    after: [...(due ? dueWords(due, language) : []), sayDesk('letter.signed', language)],
  }
}

/** By what an office finds a statement: its title, whose it is and of when, and where it was published. */
function namedFor(statement: Statement, language: Tag): string | undefined {
  const { title, address, ...untitled } = statement
  const parts = [title && quoted(title, language), titleFrom(untitled, language), address]
  const known = parts.filter((part) => part !== undefined && part !== '')
  return known.length === 0 ? undefined : known.join(', ')
}

function dueWords(
  { clock, start, due, unverified }: NonNullable<RequestLetter['due']>,
  language: Tag,
): string[] {
  const isSure = clock.status === 'V' && !unverified
  const days = { start: dayInWords(start, language), due: dayInWords(due, language) }
  return [
    sayDesk('letter.ground', language, { label: clock.label[language], says: clock.says[language] }),
    sayDesk('letter.due', language, days) + (isSure ? '' : ` ${sayDesk('letter.unverified', language)}`),
  ]
}

/** The letter for a plain text. */
export function letterText({ title, before, questions, after }: LetterWords): string {
  const numbered = questions.map((question, at) => `${at + 1}. ${question}`)
  return `${[title, ...before, ...numbered, ...after].join('\n\n')}\n`
}

/** The letter for a word processor. */
export function letterBlocks({ before, questions, after }: LetterWords): Block[] {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
  return [
    ...before.map(paragraph),
    { kind: 'list', ordered: true, start: 1, items: questions.map((question) => [paragraph(question)]) },
    ...after.map(paragraph),
  ]
}
