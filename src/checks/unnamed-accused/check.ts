import type { Check, Move, Name, SentenceView, Stretch, View } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'
import { upToMark } from '../../reader/up-to-mark.ts'

/** Below this the words must name both who and what, and below the other at least what. */
const PLAIN = 2
const SURE = 2.5
/** Words between a hypothesis and the accusation that it keeps from being a fact. */
const BESIDE = 2
/** Words that what a plain accusation tells of takes at most. */
const OBJECT = 6
/** How much more strongly words must call on people than accuse to be only a call. */
const SURELY = 1

/** A group or nameless persons are accused of wrongdoing. */
const unnamedAccused: Check = function* (view) {
  const told: Stretch[] = []
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || sentence.near('hypothesis', move, BESIDE)) continue
    if (move.score < SURE && !namesWrong(move)) continue
    if (move.score < PLAIN && !namesWhom(move)) continue
    if (view.speaksFor('threatened-sanction', move) > move.score) continue
    if (view.speaksFor('call-to-obey', move) > move.score + SURELY) continue
    if (namesAccused(move) || sentence.near('forbidden', move, BESIDE)) continue
    told.push(move)
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'who',
      missing: 'name',
      certainty: sentence.near('hypothesis', move) ? 'likely' : 'certain',
      evidence: [],
    }
  }
  for (const sentence of view.with('plain-accusation')) {
    const hit = sentence.hits('plain-accusation').find((words) => isOutright(view, sentence, words))
    const at = hit && upToMark(sentence, hit, OBJECT)
    if (!at || told.some((move) => meet(move, at))) continue
    yield { at, trigger: [hit], asks: 'who', missing: 'name', certainty: 'likely', evidence: [] }
  }
}

/** «Отдельные блогеры распространяют ложь» accuses in so many words, unless it is denied, supposed, told of as a case, or only a call or a threat. */
function isOutright(view: View, sentence: SentenceView, at: Stretch): boolean {
  if (sentence.quotesOthers(at) || sentence.negated(at) || sentence.denied(at)) return false
  if (['threatened-sanction', 'call-to-obey'].some((other) => view.speaksFor(other, at) > 0)) return false
  if (['hypothesis', 'forbidden', 'averted'].some((list) => sentence.near(list, at, BESIDE))) return false
  return !namesAccused({ ...at, sentence, score: 0 })
}

/** A name behind both the group and the wrong is an example or a victim («провокаторы лгут о …»), unless it stands beside the group. */
function namesAccused({ sentence, from, to }: Move): boolean {
  const within = (hit: Stretch): boolean => hit.from >= from && hit.to <= to
  const groups = [...sentence.hits('accused'), ...sentence.hits('group')].filter(within)
  const told = Math.max(firstEnd(groups), firstEnd(sentence.hits('wrongdoing').filter(within)))
  const groupEnds = new Set(groups.map((hit) => hit.to).filter((end) => end <= told))
  const reports = new Set(sentence.hits('report').map((hit) => hit.from))
  const names = sentence.names()
  // «Иванов и другие его сторонники»: the name stands before the stretch that accuses the others.
  const othersOf = (name: Name): boolean => name.to <= from && name.to >= from - BESIDE
  if (sentence.near('others', { from, to: from + 1 }, 0) && names.some(othersOf)) return true
  return names.some(
    (name) =>
      within(name) &&
      !isBeside(name.to, reports) &&
      !isBeside(name.from - 1, reports) &&
      (name.from < told || isBeside(name.from, groupEnds)),
  )
}

function isBeside(place: number, places: ReadonlySet<number>): boolean {
  for (let token = place - BESIDE; token <= place + BESIDE; token++) if (places.has(token)) return true
  return false
}

function firstEnd(hits: readonly Stretch[]): number {
  return hits.reduce((first, { to }) => Math.min(first, to), Number.POSITIVE_INFINITY)
}

/** Whether the words name a wrong, or call somebody by it («провокаторы»). */
function namesWrong({ sentence, ...at }: Move): boolean {
  return ['by-name', 'wrongdoing'].some((list) => sentence.near(list, at, 0))
}

function namesWhom({ sentence, ...at }: Move): boolean {
  return ['by-name', 'accused', 'group'].some((list) => sentence.near(list, at, 0))
}

export default unnamedAccused
