import type { BodyKind } from '../../law/law.ts'
import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'
import { upToMark } from '../../reader/up-to-mark.ts'

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
const NEARLY = 0.2

const ACTS = ['warns', 'demands', 'appeals']
/** Words of a tag at most: «предупреждают правоохранители» */
const TAG = 2
/** From here on a warning names liability, and is more than advice of safety. */
const THREATENED = 2
/** What an act of speech weighs more where it plainly asks the public to obey. */
const MORE = 1

/** Acts of speech to the public, in the order of speech. */
export function actsOfSpeech(view: View): readonly Move[] {
  const plain = view.moves().filter((move) => move.score >= 0 && isOwnAct(view, move))
  if (view.body === undefined || !WARNS_BY_OFFICE.has(view.body)) return plain
  const faint = view.moves(FAINT).filter((move) => isOwnAct(view, move) && saysItself(move))
  const obeyed = faint.filter((move) => move.score < 0 && callsToObey(view, move))
  const acts = [...plain, ...obeyed].sort((a, b) => a.from - b.from)
  if (acts.length > 0) return acts
  const doubted = faint.filter(({ score }) => score >= DOUBTED)
  return doubted.length > 0 ? doubted : outright(view)
}

/** "Police will not tolerate …" forbids in so many words, whatever the model makes of it. */
function outright(view: View): readonly Move[] {
  return view.with('stern-words').flatMap(sternWords)
}

function sternWords(sentence: SentenceView): Move[] {
  const hit = sentence.hits('stern-words')[0]
  if (!hit) return []
  let { from } = hit
  while (from > sentence.from && !sentence.parted(from)) from--
  const at = upToMark(sentence, { from, to: hit.to })
  if (sentence.quotesOthers(at)) return []
  return [{ ...at, sentence, score: 0 }]
}

/** «Призвали не выходить на митинг»: what asks the public to obey is an act of speech where its verb stands there too. */
function callsToObey(view: View, move: Move): boolean {
  return saysItself(move) && view.speaksFor('call-to-obey', move) >= OBEYED
}

function saysItself({ sentence, ...at }: Move): boolean {
  return ACTS.some((list) => sentence.near(list, at, 0))
}

/** Not somebody else's words, no act told of («граждане предупреждались»), no note to another state, and no mere advice of safety, which needs no power. */
function isOwnAct(view: View, move: Move): boolean {
  const { sentence, ...at } = move
  if (isServing(view) && isService(sentence, at) && !callsToObey(view, move)) return false
  if (sentence.quotesOthers(at) || sentence.near('told', at, 0) || sentence.near('to-states', at, 0))
    return false
  if (isTag(view, move) || tellsOfLaw(sentence, at)) return false
  if (isAdvice(sentence, at) && view.speaksFor('threatened-sanction', at) < THREATENED) return false
  // «Призвали не выходить на митинг» is an authority's act, «призывают выйти» somebody else's.
  return !sentence.hits('gathers').some((hit) => meet(hit, at) && !sentence.near('negation', hit, 0))
}

function isServing({ body }: View): boolean {
  return body === 'ministry' || body === 'other'
}

/** «…, предупреждают правоохранители»: a tag behind the words of others, unless it goes on behind a colon. */
function isTag(view: View, { sentence, from, to }: Move): boolean {
  if (to - from > TAG || /:\s/u.test(view.text({ from: to - 1, to: Math.min(to + 1, sentence.to) })))
    return false
  return ACTS.some((list) => sentence.near(list, { from, to: from + 1 }, 0))
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
  const weigh = (move: Move): number => {
    if (!callsToObey(view, move)) return move.score
    return move.score < 0 ? PLAIN : move.score + MORE
  }
  const most = Math.max(...moves.map(weigh))
  return moves.find((move) => weigh(move) >= Math.min(most, most * NEARLY))
}
