import type { Question, Reading } from '../../reader/reading.ts'
import { askedInTranslation } from '../../record/asked-in-translation.ts'
import type { StatementState } from '../../record/state/statement.ts'
import type { Desk } from '../desk.ts'
import { readingsOfTranslations } from '../published/readings-of-translations.ts'
import { translationOf } from '../published/statements.ts'

/** A reading whose questions quote what is linked as a translation: as they would be published now. */
export async function askedInLanguages(
  { record, catalog: { checks } }: Desk,
  reading: Reading,
  of: StatementState & { readonly text: string },
): Promise<Reading> {
  const linked = await record.statements.translationsOf(of.id)
  const others = await Promise.all(linked.map((id) => record.statements.get(id)))
  const translations = others
    .filter((other) => other !== undefined)
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((other) => translationOf(of, other))
  const readings = await readingsOfTranslations({ record }, { translations })
  const known = { statement: { text: of.text, language: of.language, translations }, readings, checks }
  const asked = (question: Question): Question => {
    const finding = reading.findings.find(({ id }) => id === question.finding)
    return finding
      ? { ...question, text: askedInTranslation(question, finding, reading, known).text }
      : question
  }
  return { ...reading, questions: reading.questions.map(asked) }
}
