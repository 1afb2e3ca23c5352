import type { BodyKind } from '../../law/law.ts'
import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'

/** Bodies that speak to the public by virtue of their powers: a word of warning or demand is theirs where the model doubts it. */
const WARNS_BY_OFFICE: ReadonlySet<BodyKind> = new Set([
  'prosecutor',
  'police',
  'security',
  'financial-monitoring',
  'anti-corruption',
  'information-ministry',
  'regulator',
])
const DOUBTED = -1.1
/** As far down as a call that is plainly one to obey is still an act of speech of such a body. */
const FAINT = -1.2
const OBEYED = 2

/** Bodies whose warning is no polite request: they can open cases, inspect, forbid or block. */
export const WITH_POWERS: ReadonlySet<BodyKind> = new Set([
  ...WARNS_BY_OFFICE,
  'ministry',
  'election-commission',
])

/** From here on the model is sure of an act of speech. */
const PLAIN = 0.8
/** Share of the weightiest score from which an act of speech is as plain. */
const NEARLY = 0.1

/** Acts of speech to the public, in the order of speech. */
export function actsOfSpeech(view: View): readonly Move[] {
  const plain = view.moves().filter((move) => move.score >= 0 && isOwnAct(view, move))
  if (view.body === undefined || !WARNS_BY_OFFICE.has(view.body)) return plain
  const faint = view.moves(FAINT).filter((move) => isOwnAct(view, move) && saysItself(move))
  const obeyed = faint.filter((move) => move.score < 0 && callsToObey(view, move))
  const acts = [...plain, ...obeyed].sort((a, b) => a.from - b.from)
  return acts.length > 0 ? acts : faint.filter(({ score }) => score >= DOUBTED)
}

/** «Призвали не выходить на митинг»: what asks the public to obey is an act of speech where its verb stands there too. */
function callsToObey(view: View, move: Move): boolean {
  return saysItself(move) && view.speaksFor('call-to-obey', move) >= OBEYED
}

function saysItself({ sentence, ...at }: Move): boolean {
  return ['warns', 'demands', 'appeals'].some((list) => sentence.near(list, at, 0))
}

/** Not somebody else's words, no act told of («граждане предупреждались») and no mere advice of safety, which needs no power. */
function isOwnAct({ body }: View, { sentence, ...at }: Move): boolean {
  if (body === 'ministry' && isService(sentence, at)) return false
  if (sentence.quotesOthers(at) || sentence.near('told', at, 0)) return false
  if (isAdvice(sentence, at) || tellsOfLaw(sentence, at)) return false
  // «Призвали не выходить на митинг» is an authority's act, «призывают выйти» somebody else's.
  return !sentence.hits('gathers').some((hit) => meet(hit, at) && !sentence.near('negation', hit, 0))
}

/** A ministry of health or of labour that appeals or reminds serves the public; it uses a power where it warns or forbids. */
function isService(sentence: SentenceView, at: Stretch): boolean {
  const has = (list: string): boolean => sentence.near(list, at, 0)
  if (has('not-spread') || (has('demands') && !has('appeals'))) return false
  return !has('warns') || has('reminds')
}

/** Safety and everyday prudence: «воздержаться от купания», «быть внимательнее»; a call not to spread or to gather is none. */
function isAdvice(sentence: SentenceView, at: Stretch): boolean {
  if (sentence.near('not-spread', at, 0) || sentence.hits('topic-rally').length > 0) return false
  const isRequest = sentence.near('everyday', at, 0) && !sentence.near('warns', at, 0)
  return isRequest || sentence.near('safety-step', at)
}

/** «Напоминает: согласно статье 440 …»: the law itself binds whoever is reminded of it by its article. */
function tellsOfLaw(sentence: SentenceView, at: Stretch): boolean {
  if (!sentence.near('reminds', at, 0) || sentence.citations().length === 0) return false
  if (sentence.hits('by-law').length === 0) return false
  return !['demands', 'appeals', 'not-spread'].some((list) => sentence.near(list, at, 0))
}

/**
 * What the official says in person («призываем», "we urge"), else the first act of speech that is nearly as weighty as the weightiest:
 * an authority says first what it does.
 */
export function mainOf(view: View, moves: readonly Move[]): Move | undefined {
  const own = moves.find(({ sentence, score, ...at }) => score >= PLAIN && sentence.near('in-person', at, 0))
  if (own) return own
  const weigh = (move: Move): number => (move.score < 0 && callsToObey(view, move) ? PLAIN : move.score)
  const most = Math.max(...moves.map(weigh))
  return moves.find((move) => weigh(move) >= Math.min(most, most * NEARLY))
}
