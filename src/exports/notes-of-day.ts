import type { Passage } from '../law/corpus/passage.ts'
import { suspensionsIn } from '../law/corpus/remarks/suspension.ts'
import { transitionsTold } from '../law/corpus/transitions/transition.ts'
import type { Day, Tag } from '../law/law.ts'
import { say } from '../messages/messages.ts'

/**
 * That by notes of the editors a text is suspended on a day, or has other words that are not given, in their words.
 * @param to the last day, where more than one is asked about
 */
export function notesOfDaySaid(
  passage: Pick<Passage, 'notes' | 'number' | 'state' | 'heading' | 'text'>,
  on: Day,
  language: Tag,
  to: Day = on,
): readonly string[] {
  if (passage.state !== 'text') return []
  return [
    ...suspensionsIn(passage, on, to).map((words) => say('suspension.told', language, { words })),
    ...transitionsTold(passage, on, to).map((words) => say('transition.told', language, { words })),
  ]
}
