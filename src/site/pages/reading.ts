import type { Tag } from '../../law/law.ts'
import type { Reading } from '../../reader/reading.ts'
import { type ReadingChoices, readingContent } from './reading-content.ts'
import { shell } from './shell.ts'

/** The page of one reading, with all that can be done with it. */
export function readingPage(reading: Reading, choices: ReadingChoices, language: Tag): string {
  return shell({ language, ...readingContent(reading, choices, language) })
}
