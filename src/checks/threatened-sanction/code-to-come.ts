import type { Day, Law } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import { saidDay } from '../../reader/cited/day-words.ts'
import type { CitedPlace } from '../../reader/cited/places.ts'
import { isOfCode } from '../../reader/cited/punishing.ts'
import { type Asked, covers } from './forms.ts'
import { notHeld } from './not-held.ts'

/**
 * «Статья 174 Уголовного кодекса» before that code was in force: an older one of the same name may be meant, which the pack does not
 * have. Nobody need say which where they call it the new one themselves, or where on that day no other was adopted yet.
 */
export function askedOfCodeToCome(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  places: readonly CitedPlace[],
): Asked | undefined {
  for (const place of places) {
    const { act } = place.citation
    const known = law.act(act)
    const { since, approximate = false } = known?.inForce ?? {}
    if (known === undefined || since === undefined || since <= on || !isOfCode(law, act)) continue
    const isSaid = sentence.ofAll.articles.has('toBegin', view.text(sentence))
    if (isSaid || on < known.adopted) return covers({ places, unresolved: [] }, notHeld(law, on, [place]))
    return {
      asks: 'which-code',
      fill: {
        code: known.title,
        year: inEach(() => known.adopted.slice(0, 4)),
        day: saidDay(since, approximate).from,
      },
      missing: 'article',
      certainty: 'likely',
      topic: `code to come: ${act}`,
      evidence: notHeld(law, on, [place]),
    }
  }
  return undefined
}
