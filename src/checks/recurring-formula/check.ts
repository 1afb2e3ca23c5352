import { inEach, wordsIn } from '../../law/tags.ts'
import { wordedFrom } from '../../law/worded.ts'
import { type Check, type Raise, type View, withTraits } from '../../reader/check.ts'
import { plainDay, saidDay } from '../../reader/cited/day-words.ts'
import type { EarlierStatement } from '../../reader/earlier.ts'
import { meet } from '../../reader/stretch.ts'
import { formulasIn } from './formulas.ts'
import messages from './messages.json' with { type: 'json' }
import { type FormulaOfPack, formulasOfPack } from './of-pack.ts'

const worded = wordedFrom(messages)

/** The same wording stood in an earlier statement of another event: one that is given, or that the country's pack knows. */
const recurringFormula: Check = function* (view) {
  const given = [...givenBefore(view)]
  yield* given
  for (const found of formulasOfPack(view))
    if (!given.some(({ at }) => meet(at, found.at))) yield ofPack(view, found)
}

function* givenBefore(view: View): Generator<Raise> {
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
          ...(earlier.date === undefined ? {} : { date: plainDay(earlier.date) }),
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

function ofPack(view: View, { at, formula, said }: FormulaOfPack): Raise {
  const { on, approximate = false, who, status, sources } = said
  const day = approximate ? saidDay(on, true).on : plainDay(on)
  const from = sources.map(({ text }) => text).join('; ')
  return {
    at,
    trigger: [at],
    // The pack keeps formulas in dictionary form: whose words they were is asked by those that stand here.
    asks: status === 'S' ? 'outcome-reported' : 'outcome-known',
    fill: { speaker: who, date: day },
    missing: 'outcome',
    certainty: status === 'S' ? 'likely' : 'certain',
    topic: `recurring-formula ${on} ${formula.en}`,
    evidence: [
      {
        kind: 'earlier',
        id: `${view.law?.jurisdiction} ${on}`,
        quote: wordsIn(formula, view.language) ?? formula.en,
        ...(approximate ? {} : { date: on }),
        note: worded(status === 'S' ? 'recurring-formula.in-pack-unverified' : 'recurring-formula.in-pack', {
          // An exact day stands beside the words in any case.
          who: approximate ? inEach((tag) => `${who[tag]}, ${day[tag]}`) : who,
          sources: from,
        }),
      },
    ],
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
    asks: ['outcome', 'outcome-known', 'outcome-reported', 'outcome-by', 'outcome-on', 'outcome-earlier'],
    missing: ['outcome'],
    quotesWords: true,
  },
  recurringFormula,
)
