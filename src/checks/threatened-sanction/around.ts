import type { Topic } from '../../law/law.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import type { TermsSaid } from '../../reader/cited/only-part.ts'
import type { PlacedPenalty } from '../../reader/cited/stated.ts'
import { ownTopics, topicsOf } from '../../reader/for-checks/topics.ts'

/** Sentences on each side of a threat that tell what it is about. */
const NEAR = 10

/** What surrounds a threat, and the office that speaks: a commandant's office speaks in a state of emergency. */
export function wordsAround(view: View, { n }: SentenceView): string {
  const { body = '', office = '' } = view.metadata
  const first = view.sentence(Math.max(0, n - NEAR))
  const last = view.sentence(Math.min(view.sentenceCount - 1, n + NEAR))
  return `${body}\n${office}\n${view.text({ from: first.from, to: last.to })}`
}

/** Terms, with what the sentence and the one that it goes on from tell of the offence. */
export function termsSaid(view: View, sentence: SentenceView, terms: readonly PlacedPenalty[]): TermsSaid {
  const before = sentence.n > 0 ? view.text(view.sentence(sentence.n - 1)) : ''
  const own = view.text(sentence).toLowerCase()
  const words = `${before.toLowerCase()}\n${own}`
  const { liability } = sentence.ofAll
  return {
    terms,
    // Few articles have parts for what is published, and fewer for those who take part.
    get isPublished() {
      return liability.has('publishing', words)
    },
    get isPartaking() {
      return liability.has('partaking', own) && !liability.has('organising', words)
    },
  }
}

/**
 * What a penalty is said of: what the sentence or the one before names, else the one thing that the sentences before it name.
 * @param near sentences before that are asked
 */
export function topicsBefore(view: View, sentence: SentenceView, near = NEAR): readonly Topic[] {
  const own = topicsOf(view, sentence)
  if (own.length > 0) return own
  const before = new Set<Topic>()
  for (let n = Math.max(0, sentence.n - near); n < sentence.n; n++)
    for (const topic of ownTopics(view.sentence(n))) before.add(topic)
  return before.size === 1 ? [...before] : []
}
