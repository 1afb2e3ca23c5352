import type { Day, Law } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { saidDay } from '../../reader/cited/day-words.ts'
import type { CitedPlace } from '../../reader/cited/places.ts'
import { isOfCode } from '../../reader/cited/punishing.ts'
import type { Asked } from './forms.ts'
import { notHeld } from './not-held.ts'

/** «Статья 174 Уголовного кодекса» before that code was in force: an older one of the same name may be meant, which the pack does not have. */
export function askedOfCodeToCome(law: Law, on: Day, places: readonly CitedPlace[]): Asked | undefined {
  for (const place of places) {
    const { act } = place.citation
    const known = law.act(act)
    const { since, approximate = false } = known?.inForce ?? {}
    if (known === undefined || since === undefined || since <= on || !isOfCode(law, act)) continue
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
