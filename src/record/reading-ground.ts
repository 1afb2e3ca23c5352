import type { Finding, Question, Reading } from '../reader/reading.ts'

/** What facts about opinions rest on in a reading: a small part of it. */
export interface ReadingGround {
  readonly statement: string
  /** Length of the text that was read, in UTF-16 units. */
  readonly length: number
  readonly findings: readonly Pick<Finding, 'id' | 'check'>[]
  readonly questions: readonly Pick<Question, 'finding' | 'askedAt'>[]
}

/** @param statement id of the statement that was read */
export function groundOf(statement: string, reading: Reading): ReadingGround {
  return {
    statement,
    length: reading.statement.text.length,
    findings: reading.findings.map(({ id, check }) => ({ id, check })),
    questions: reading.questions.map(({ finding, askedAt }) =>
      askedAt === undefined ? { finding } : { finding, askedAt },
    ),
  }
}
