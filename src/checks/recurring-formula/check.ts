import { wordedFrom } from '../../law/worded.ts'
import { type Check, withTraits } from '../../reader/check.ts'
import type { EarlierStatement } from '../../reader/earlier.ts'
import { formulasIn } from './formulas.ts'
import messages from './messages.json' with { type: 'json' }

const worded = wordedFrom(messages)

/** The same wording stood in an earlier statement of another event. */
const recurringFormula: Check = function* (view) {
  for (const earlier of view.earlier) {
    if (earlier.id === view.metadata.title && earlier.date === view.on) continue
    for (const { at, words } of formulasIn(view, earlier)) {
      yield {
        at,
        trigger: [at],
        asks: askedOf(earlier),
        fill: {
          earlier: words,
          ...(earlier.speaker === undefined ? {} : { speaker: earlier.speaker }),
          ...(earlier.date === undefined ? {} : { date: earlier.date }),
        },
        missing: 'outcome',
        certainty: 'certain',
        topic: `recurring-formula ${earlier.id}`,
        evidence: [
          {
            kind: 'earlier',
            id: earlier.id,
            quote: words,
            ...(earlier.speaker === undefined ? {} : { speaker: earlier.speaker }),
            ...(earlier.date === undefined ? {} : { date: earlier.date }),
            note: worded('recurring-formula.earlier'),
          },
        ],
      }
    }
  }
}

/** By whom and when it was said before, as far as it is known. */
function askedOf({ speaker, date }: EarlierStatement): string {
  if (speaker !== undefined && date !== undefined) return 'outcome'
  if (speaker !== undefined) return 'outcome-by'
  return date === undefined ? 'outcome-earlier' : 'outcome-on'
}

export default withTraits(
  {
    asks: ['outcome', 'outcome-by', 'outcome-on', 'outcome-earlier'],
    missing: ['outcome'],
    quotesWords: true,
  },
  recurringFormula,
)
