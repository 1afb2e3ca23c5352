import type { Move, SentenceView, Stretch, View } from '../check.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../stretch.ts'
import { isParted } from './between-marks.ts'
import { MONEY } from './listed-pay.ts'

/** Words before a move in which it may be told that those are looked for. */
const BEFORE = 4
/** Words of a deed at least, before what it was done for. */
const DEED = 3
/** Words between those looked for and what they will do. */
const BESIDE = 2
/** From here on a check hears more than what an office looks for. */
const SURE = 5
/** What tells of those looked for who moves them, or that they meant it. */
const MOVED = [...MONEY, 'for-pay', 'for-gain', 'wilful']
/** Who may be accused beside those who are looked for. */
const OTHERS = ['vague-group', 'ill-meaning']

/**
 * "Patrols are out to catch those who sow panic", «чтобы выявить тех, кто …», «таратқан адамды анықтау үшін»: whom an office looks for it
 * tells of by what they do, and says of nobody that he did it. Who pays them, or what they did it for, it does say.
 * @param lists further ones of the check whose words tell a wrong
 */
export function isOfThosePursued(view: View, move: Move, lists: readonly string[]): boolean {
  const { sentence } = move
  const { verbsLast } = sentence.spokenIn.clauses
  const around = verbsLast
    ? { ...move, to: Math.min(sentence.to, move.to + BEFORE) }
    : { ...move, from: Math.max(sentence.from, move.from - BEFORE) }
  const pursued = hitsIn(around, 'pursues-whom')
  if (pursued.length === 0 || hitsOfAny(move, MOVED).length > 0) return false
  // "Those who would dare to …" have done nothing yet.
  const isToCome = pursued.some((hit) => sentence.near('to-come', { from: hit.to - 1, to: hit.to }, BESIDE))
  if (move.score >= SURE && !isToCome) return false
  if (OTHERS.some((list) => hitsIn(move, list).some((hit) => !meetsAny(hit, pursued)))) return false
  const wrongs = hitsOfAny(move, ['does-wrong', 'ill-purpose', 'perhaps-ill', ...lists])
  return pursued.some((hit) =>
    verbsLast
      ? wrongs.every((wrong) => wrong.from < hit.to) && isToldOf(sentence, hit, wrongs)
      : wrongs.every((wrong) => wrong.to > hit.from) &&
        !beginsAnew(view, move, hit) &&
        (isToCome || !tellsWhatFor(move, hit)),
  )
}

/** «Дүрбелең тудырған | адамдарды анықтап …»: what stands right before tells whom; «арандатып жатыр, | мұндай адамдарды …» is a clause of its own. */
function isToldOf(sentence: SentenceView, hit: Stretch, wrongs: readonly Stretch[]): boolean {
  const before = sentence.word(hit.from - 1)
  const { predicates, terms } = sentence.spokenIn
  if (terms.demonstratives.test(before)) return false
  if (predicates.describes?.test(before)) return true
  const last = wrongs.reduce((most, { to }) => Math.max(most, to), sentence.from)
  const from = last > sentence.from && last <= hit.from ? last - 1 : hit.from - 1
  return !isParted(sentence, { from, to: hit.from + 1 })
}

/** "Those who posted fakes | to derail the vote": unlike "those who wish to …" and what the office itself is after, this is why they did it. */
function tellsWhatFor(move: Move, { to }: Stretch): boolean {
  return hitsIn(move, 'purpose').some(({ from }) => from >= to + DEED)
}

/** Whether another clause begins between those looked for and the end of the move: "those who paid, | and it is clear that …". */
function beginsAnew(view: View, { sentence, to }: Move, hit: Stretch): boolean {
  const { joints } = sentence.spokenIn.terms
  if (sentence.hits('contrast', { from: hit.to, to }).length > 0) return true
  for (let token = hit.to; token < to; token++) {
    if (!sentence.parted(token)) continue
    if (joints.includes(sentence.word(token)) || /[:;]/u.test(view.text({ from: token - 1, to: token + 1 })))
      return true
  }
  return false
}
