import { wordsIn } from '../../law/tags.ts'
import type { Sheet } from '../../reader/lists/sheet.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Draft } from '../take-in.ts'
import { takeIn } from '../take-in.ts'

/** An example of a check's sheet, read as any statement is. */
export interface WorkedExample {
  readonly text: string
  readonly quote: { readonly start: number; readonly end: number }
  readonly question: string
}

/** Cases tried before there are as many examples as wanted. */
const MOST_TRIED = 12

/** What becomes of the cases of a sheet when they are read: invented sentences, and the questions that the method puts to them. */
export function workedExamples(
  sheet: Sheet,
  read: (draft: Draft) => Reading,
  wanted: number,
): WorkedExample[] {
  const found: WorkedExample[] = []
  for (const { text, given } of sheet.raises.slice(0, MOST_TRIED)) {
    if (found.length === wanted) break
    const { body, date, jurisdiction, speaker } = given
    const reading = read(
      takeIn({
        text,
        metadata: {
          language: sheet.language,
          ...(body === undefined ? {} : { body }),
          ...(date === undefined ? {} : { date }),
          ...(jurisdiction === undefined ? {} : { jurisdiction }),
          ...(speaker === undefined ? {} : { speaker }),
        },
      }),
    )
    const finding = reading.findings.find(({ check }) => check === sheet.check)
    const question = reading.questions.find((one) => one.finding === finding?.id)
    const asked = question && wordsIn(question.text, sheet.language)
    if (finding && asked !== undefined) found.push({ text, quote: finding.quote, question: asked })
  }
  return found
}
