import type { TermInPack } from '../../desk/law/term-in-pack.ts'
import { today } from '../../desk/today.ts'
import { beyondBuildSaid } from '../../exports/norm-standing.ts'
import { quoted } from '../../exports/quoted.ts'
import { marksExplained } from '../../exports/source-marks.ts'
import { packTermSaid } from '../../exports/term-in-pack.ts'
import type { Day } from '../../law/law.ts'
import { termUses } from '../../law/term-uses.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'
import { putSourced } from './put-sourced.ts'

const INDENT = 2

/** Puts what a pack knows of an expression where no text of law can be searched, and how one is added. */
export function putTermInPack(
  page: Page,
  { jurisdiction, build, answer }: TermInPack,
  { expression, on }: { readonly expression: string; readonly on: Day },
  words: LawWords,
): void {
  const { tongue } = words
  const { said, groups } = packTermSaid(answer, build, on, tongue)
  page.put(page.strong(quoted(expression, tongue)))
  page.put(said)
  const beyond = beyondBuildSaid(build, on, today(), tongue)
  if (beyond !== undefined) page.put(beyond)
  for (const { lead, uses } of groups) {
    if (lead !== undefined) page.put(lead)
    for (const use of uses) putSourced(page, use, tongue, INDENT)
  }
  const marks = marksExplained(termUses(answer), tongue)
  if (marks !== undefined) page.put(marks)
  page.put(words.say('law.term-no-corpus', { code: jurisdiction }))
}
