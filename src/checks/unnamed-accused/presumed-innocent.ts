import type { SentenceView, View } from '../../reader/check.ts'
import { provisions } from '../../reader/evidence.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import type { Evidence } from '../../reader/reading.ts'

/** Whose words on somebody's guilt weigh as those of who brings it to court. */
const PROSECUTING = ['prosecutor', 'police']

/** Who counts as innocent by the law of that day, where a prosecutor or the police accuse somebody of what is a crime that day. */
export function presumedInnocent({ law, on, body }: View, sentence: SentenceView): readonly Evidence[] {
  if (!law || !on || body === undefined || !PROSECUTING.includes(body)) return []
  const topics = ownTopics(sentence)
  if (topics.length === 0 || !law.norms(on, topics).some(({ kind }) => kind === 'criminal')) return []
  return provisions(law.settling('innocence', on))
}
