import type { Move, View } from '../../reader/check.ts'
import { hitsOfAny } from '../../reader/stretch.ts'
import { callsToObey, isFormal, isOneOf, SPEECH } from './act-words.ts'

/** As far down as what a body that only the text names says sternly is an act of speech, where nothing plainer is. */
const DOUBTED = -1.35
/** Words between a body and what it does. */
const SUBJECT = 8
/** Sentences before an act in which its body may be named. */
const BEFORE = 6
/** What is more than a request. */
const STERN = ['warns', 'demands']
/** Lists of bodies. */
const BODIES = ['body', 'own-house']

/**
 * «Управление требует закрыть группы …», "hosts are ordered to wipe it": what is said sternly by a body that nothing but
 * the text names, in the same sentence or, where whoever speaks is "it", "we" or left unsaid, in one before.
 */
export function actsOfNamedBody(view: View): readonly Move[] {
  return view
    .moves(DOUBTED, (move) => mayBeStern(view, move))
    .filter((move) => isStern(view, move) && isOfNamedBody(view, move))
}

/** Whether the text names a body with powers before an act, as whoever speaks there. */
export function isOfNamedBody(view: View, move: Move): boolean {
  return isBehindBody(move) || (isUnsaid(move) && isNamedBefore(view, move))
}

/** More than a request, counsel or a reminder. */
function isStern(view: View, move: Move): boolean {
  if (isFormal(move) || isOneOf(move, ['left-undone']) || callsToObey(view, move)) return true
  return isOneOf(move, STERN) && !isOneOf(move, ['reminds'])
}

/** The same of a sentence: one that reminds may warn besides. */
function mayBeStern(view: View, move: Move): boolean {
  return isOneOf(move, STERN) || isStern(view, move)
}

function isBehindBody(move: Move): boolean {
  const bodies = hitsOfAny(move, BODIES)
  return hitsOfAny(move, SPEECH).some((act) =>
    bodies.some((body) => body.to <= act.from && act.from - body.to <= SUBJECT),
  )
}

/** «Оно предостерегает», "parents are ordered to", and what "we" demand or warn of; anybody asks in person. */
function isUnsaid(move: Move): boolean {
  if (isOneOf(move, ['said-of-body'])) return true
  return isOneOf(move, ['in-person']) && !isOneOf(move, ['requests', 'appeals'])
}

function isNamedBefore(view: View, { sentence }: Move): boolean {
  for (let n = Math.max(0, sentence.n - BEFORE); n < sentence.n; n++)
    if (BODIES.some((list) => view.holds(n, list))) return true
  return false
}
