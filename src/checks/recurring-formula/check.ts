import { wordedFrom } from '../../law/worded.ts'
import { type Check, withTraits } from '../../reader/check.ts'
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
        asks: 'outcome',
        fill: {
          earlier: words,
          speaker: earlier.speaker ?? '—',
          date: earlier.date ?? '—',
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

export default withTraits({ quotesWords: true }, recurringFormula)
