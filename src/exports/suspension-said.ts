import type { Passage } from '../law/corpus/passage.ts'
import { suspensionsIn } from '../law/corpus/remarks/suspension.ts'
import type { Day, Tag } from '../law/law.ts'
import { say } from '../messages/messages.ts'

/**
 * That by notes of the editors a text is suspended on a day, in their words.
 * @param to the last day, where more than one is asked about
 */
export function suspensionsSaid(
  { notes, state }: Pick<Passage, 'notes' | 'state'>,
  on: Day,
  language: Tag,
  to: Day = on,
): readonly string[] {
  if (state !== 'text') return []
  return suspensionsIn(notes, on, to).map((words) => say('suspension.told', language, { words }))
}
