import type { Tag } from '../../law/law.ts'
import type { Reading } from '../../reader/reading.ts'
import { readAddress } from '../public/address.ts'
import type { SiteFrame } from '../site-frame.ts'
import { type ReadingChoices, readingContent } from './reading-content.ts'
import { shell, standingIn } from './shell.ts'

/** The page of one reading, with all that can be done with it. */
export function readingPage(
  reading: Reading,
  choices: ReadingChoices,
  language: Tag,
  site?: SiteFrame,
): string {
  const content = readingContent(reading, { ...choices, siteName: site?.frame.name }, language)
  return shell({ language, ...content, ...standingIn(site, readAddress(language)) })
}
