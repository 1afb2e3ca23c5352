import type { Lag } from '../law/corpus/answers/lag-of.ts'
import type { Tag } from '../law/law.ts'
import { dayInWords } from '../messages/day-said.ts'
import { say } from '../messages/messages.ts'

/**
 * That a text may lack a change which another language has.
 * @param behind what that language is called within a sentence
 */
export function lagSaid({ changed, version }: Lag, behind: string, language: Tag): string {
  return say('lag', language, {
    language: behind,
    changed: dayInWords(changed, language),
    version: dayInWords(version, language),
  })
}
