import type { Passage } from '../law/corpus/passage.ts'
import type { Tag } from '../law/law.ts'
import { say } from '../messages/messages.ts'

/** That a provision may have ended on another day: of a corpus that dates texts by their publication the end is such a day, too. */
export function endPublishedSaid(
  last: Pick<Passage, 'published' | 'since'> | undefined,
  language: Tag,
): string | undefined {
  return last !== undefined && last.published === last.since ? say('law.end-published', language) : undefined
}
