import type { Day, Law } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import type { Raise, SentenceView, View } from '../check.ts'
import { provisions } from '../evidence.ts'
import { otherConduct } from './conduct.ts'
import { doubtsBeside } from './doubt-words.ts'
import { begun } from './named.ts'
import type { CitedPlace } from './places.ts'
import { reaching } from './reaching.ts'
import type { SaidPenalty } from './said-of.ts'
import { notCarried } from './sanction.ts'
import { notInForce } from './standing.ts'

/** What is wrong with a cited place, ready to be asked: checks that use it have these questions in their sheets. */
export type Fault = Omit<Raise, 'at' | 'trigger'> & { readonly places: readonly CitedPlace[] }

/** Cited places that the law of the day does not have. */
export function wrongPlace(law: Law, on: Day, places: readonly CitedPlace[]): readonly Fault[] {
  return places.flatMap((place): Fault[] => {
    const gone = notInForce(law, on, place)
    if (gone === undefined) return []
    return [
      {
        places: [place],
        asks: 'not-in-force',
        fill: { article: begun(place.label), state: gone.state },
        missing: 'article',
        certainty: 'certain',
        topic: `not in force: ${place.label.en}`,
        evidence: gone.evidence,
      },
    ]
  })
}

/** A number that contradicts every place that it is said of. */
export function wrongSanction(
  law: Law,
  on: Day,
  { stated, places, certainty }: SaidPenalty,
): Fault | undefined {
  const wrong = notCarried(law, on, places, stated)
  if (wrong === undefined) return undefined
  const { carried, facts } = wrong
  const words = wrong.stated
  const doubts = doubtsBeside(facts)
  const elsewhere =
    stated.kind === 'years' && !wrong.isOfOneText && !wrong.isLess
      ? reaching(
          law,
          on,
          stated,
          places.map(({ citation }) => citation),
        )
      : undefined
  return {
    places,
    asks: wrong.isOfOneText ? 'texts-differ' : elsewhere ? 'not-carried' : 'no-such-size',
    fill: {
      stated: words,
      carried: inEach((tag) => [carried, ...doubts].map((told) => told[tag]).join('. ')),
      ...(elsewhere ? { elsewhere: elsewhere.words } : {}),
    },
    missing: 'number',
    // What may have stood instead that day may carry it.
    certainty: wrong.isSure && doubts.length === 0 ? certainty : 'likely',
    topic: `not carried: ${words.en}, ${carried.en}`,
    evidence: [...provisions(facts), ...provisions(elsewhere?.facts ?? [])],
  }
}

/** Cited places that seem to be about another conduct than the sentence. */
export function otherConductIn(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  places: readonly CitedPlace[],
): readonly Fault[] {
  return otherConduct(view, law, on, sentence, places).map(({ place, about, conduct, evidence }) => ({
    places: [place],
    asks: 'other-conduct',
    fill: { article: begun(place.label), about, conduct },
    missing: 'article',
    certainty: 'likely',
    topic: `other conduct: ${place.label.en}`,
    evidence,
  }))
}
