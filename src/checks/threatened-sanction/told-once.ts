import type { Figure, Move, Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { gapBefore } from '../../reader/for-checks/gap-before.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { conductsTold, namesConduct } from './conduct-told.ts'

/** How far behind a threat a sentence may tell more of it. */
const BEHIND = [1, 2]
/** Figures that may tell how much a penalty is. */
const SIZES: ReadonlySet<Figure['kind']> = new Set(['number', 'term-of-years'])

/** A threat with the sentence that it stands in, and how much it tells of what is asked. */
export type Threat = Raise & { readonly sentence: SentenceView; readonly weight: number }

/** Threats without those that a sentence beside tells as well: one behind that tells more of the same, or the first, named once more. */
export function* toldOnce(threats: readonly Threat[]): Generator<Threat> {
  const threatsIn = Map.groupBy(threats, ({ sentence }) => sentence.n)
  const first = threats[0]?.sentence.n
  for (const threat of threats) {
    const { n } = threat.sentence
    const isToldBehind = (more: number): boolean =>
      threatsIn.get(n + more)?.some((other) => tellsMoreOf(other, threat)) === true
    if (BEHIND.some(isToldBehind)) continue
    if (first !== undefined && first < n && tellsAgain(threat)) continue
    yield threat
  }
}

/** How much of what is asked a threat tells itself: an act or an article, and how much it carries. */
export function factsTold({ sentence, from, to }: Move): number {
  const within = (stretches: readonly Stretch[]): boolean => meetsAny({ from, to }, stretches)
  const isLawNamed = within(sentence.citations()) || within(sentence.hits('law-named'))
  const isSizeTold = within(sentence.figures().filter(({ kind }) => SIZES.has(kind)))
  return Number(isLawNamed) + Number(isSizeTold)
}

/**
 * «За ложь – до семи лет. | Каждый ответит по закону»: a threat right behind another, in one paragraph, that tells neither for what nor how
 * much, adds no question to it.
 */
export function goesWithBefore(view: View, move: Move, before: Threat): boolean {
  if (before.weight === 0 || factsTold(move) > 0 || namesConduct(move) || conductsTold(move).length > 0)
    return false
  return !gapBefore(view, move.sentence.from).includes('\n')
}

/** «Такие слова караются законом. За подобное предусмотрено до 20 лет»: the sentence behind tells the law or the size of the same. */
function tellsMoreOf(other: Threat, { sentence, weight }: Threat): boolean {
  if (other.weight <= weight) return false
  if (sentence.hits('punished-by-law').length === 0) return false
  return other.sentence.hits('such-conduct').length > 0
}

/** "They may be charged. These are grave offences": no more than the threat before it, named once more. */
function tellsAgain({ sentence, weight }: Threat): boolean {
  return weight === 0 && sentence.hits('threat-told-again').length > 0
}
