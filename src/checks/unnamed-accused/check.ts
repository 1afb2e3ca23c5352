import type { Check, Move, Name, Stretch } from '../../reader/check.ts'

/** Below this the words must name both who and what. */
const PLAIN = 2
/** Words between a hypothesis and the accusation that it keeps from being a fact. */
const BESIDE = 2

/** A group or nameless persons are accused of wrongdoing. */
const unnamedAccused: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || sentence.near('hypothesis', move, BESIDE)) continue
    if (move.score < PLAIN && !accuses(move)) continue
    if (namesAccused(move) || sentence.near('forbidden', move, BESIDE)) continue
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'who',
      missing: 'name',
      certainty: sentence.near('hypothesis', move) ? 'likely' : 'certain',
      evidence: [],
    }
  }
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

/** Whether the words name both a group or nameless persons and a wrong, or call them by the wrong («провокаторы»). */
function accuses({ sentence, ...at }: Move): boolean {
  if (sentence.near('by-name', at, 0)) return true
  return (
    sentence.near('wrongdoing', at, 0) && (sentence.near('accused', at, 0) || sentence.near('group', at, 0))
  )
}

export default unnamedAccused
