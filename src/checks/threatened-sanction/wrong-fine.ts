import type { Day, Law } from '../../law/law.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import { fineCarried } from '../../reader/cited/fine-carried.ts'
import { liabilityNamed } from '../../reader/cited/liability-kinds.ts'
import { aboutIt, isPenal, punishing } from '../../reader/cited/punishing.ts'
import { statedSums } from '../../reader/cited/stated-sums.ts'
import { provisions } from '../../reader/evidence.ts'
import { topicsBefore } from './around.ts'
import { type Asked, MOST_NORMS } from './forms.ts'
import { compared } from './wrong-number.ts'

/** Sentences before, in which what a fine is for and the kind of liability may be named. */
const NAMED_BEFORE = 3

/** Sentences before, in which an article may be cited that a fine belongs to. */
const CITED_BEFORE = 10

/** A fine that no norm about the conduct spoken of carries for those who are named, where no article is cited. */
export function wrongFine(view: View, law: Law, on: Day, sentence: SentenceView): Asked | undefined {
  const stated = statedSums(view, law, sentence)
    .flat()
    .filter(({ kind }) => kind !== 'arrest')
  if (stated.length === 0) return undefined
  const topics = topicsBefore(view, sentence, NAMED_BEFORE)
  if (topics.length === 0 || citesNear(view, sentence)) return undefined
  const words = wordsOfKind(view, sentence)
  const about = aboutIt(view, law, on, sentence, topics, words).filter(isPenal)
  const shown = punishing(view, law, on, sentence, topics, words).filter(isPenal)
  if (shown.length === 0 || shown.length > MOST_NORMS) return undefined
  for (const fine of stated) {
    const wrong = fineCarried(law, on, shown, fine)
    if (typeof wrong !== 'object') continue
    // It may be said of a norm that only touches the matter.
    if (about.some((norm) => fineCarried(law, on, [norm], fine) === 'carried')) continue
    return {
      asks: 'fine',
      fill: { stated: wrong.stated, provision: compared(wrong.carried) },
      missing: 'number',
      certainty: 'likely',
      topic: `threatened-sanction ${wrong.stated.en}`,
      evidence: provisions(wrong.facts),
    }
  }
  return undefined
}

/** The words that name the kind of liability: the sentence's own, else the nearest before it. */
function wordsOfKind(view: View, { n, ofAll }: SentenceView): string {
  for (let near = n; near >= Math.max(0, n - NAMED_BEFORE); near--) {
    const words = view.text(view.sentence(near))
    if (liabilityNamed(words, ofAll) !== undefined) return words
  }
  return ''
}

/** An article that is cited a few sentences before may be the one that the fine belongs to. */
function citesNear(view: View, { n }: SentenceView): boolean {
  for (let near = n; near >= Math.max(0, n - CITED_BEFORE); near--)
    if (view.sentence(near).citations().length > 0) return true
  return false
}
