import type { Raise, SentenceView, View } from '../../reader/check.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'

/** From this age on a person is no minor. */
const OF_AGE = 18
/** Nobody is to name children who are in a case: asked is how many cases there are. */
const EPISODES = { asks: 'episodes', missing: 'episodes', evidence: [] } as const
/** Questions that ask for names and for a court. */
const ASKS_NAMES: ReadonlySet<string> = new Set(['who', 'who-one', 'which', 'defined', 'defined-one'])

/** What is asked of those accused, unless the answer would be the names of children. */
export function unlessOfMinors<Asked extends Pick<Raise, 'asks'>>(
  asked: Asked,
  isOfMinors: () => boolean,
): Asked | typeof EPISODES {
  return ASKS_NAMES.has(asked.asks) && isOfMinors() ? EPISODES : asked
}

/** «По одному эпизоду начато расследование, установлен 15-летний администратор»: whether a case is told that a child is in. */
export function tellsCaseOfMinor(view: View): boolean {
  return view.with('case-made').some((sentence) => casesTold(sentence).length > 0 && namesChild(sentence))
}

function namesChild(sentence: SentenceView): boolean {
  return sentence.figures().some(({ kind, value }) => kind === 'age' && value < OF_AGE)
}
