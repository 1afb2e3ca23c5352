import type { Day, Law, Norm } from '../../law/law.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import { wrongSanction } from '../../reader/cited/faults.ts'
import { statedSums } from '../../reader/cited/stated-sums.ts'
import { type Asked, MOST_NORMS } from './forms.ts'

/**
 * An arrest that no norm about the conduct spoken of carries, where no article is cited: «оскорбление полицейского – арест до 60 суток».
 * @param about norms that punish what the sentence names
 */
export function wrongArrest(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  about: readonly Norm[],
): Asked | undefined {
  if (about.length === 0 || about.length > MOST_NORMS) return undefined
  const arrests = statedSums(view, law, sentence)
    .flat()
    .filter(({ kind }) => kind === 'arrest')
  for (const stated of arrests) {
    const places = about.map(({ citation, label }) => ({ citation, label, at: stated.at }))
    const wrong = wrongSanction(law, on, { stated, places, certainty: 'likely' })
    if (wrong) return wrong
  }
  return undefined
}
