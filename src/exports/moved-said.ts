import type { Passage } from '../law/corpus/passage.ts'
import type { Tag } from '../law/law.ts'
import { dayInWords } from '../messages/day-said.ts'
import { say } from '../messages/messages.ts'

/** That a text stands under another number; the provision is named behind it. */
export function movedSaid({ since }: Pick<Passage, 'since'>, language: Tag): string {
  return say('moved', language, { since: dayInWords(since, language) })
}
