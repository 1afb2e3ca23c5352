import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { aimsAt, withinAim } from '../../reader/for-checks/aims-at.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { hangsOnCondition } from '../../reader/for-checks/if-so.ts'
import { hitsIn, meet, meetsAny } from '../../reader/stretch.ts'
import { isSought } from './consequence.ts'

/** Words between a ban and the harm of what it bans. */
const BANNED = 16

/** «Чтобы посеять панику», «не допустить хаоса»: what is sought or averted did not come yet. */
export function isToCome(sentence: SentenceView, harms: readonly Stretch[]): boolean {
  const [first] = harms.toSorted((a, b) => a.from - b.from)
  if (!first) return false
  const governs = (list: string, harm: Stretch): boolean =>
    sentence.hits(list, withinAim(harm)).some((words) => !meet(words, harm) && aimsAt(sentence, words, harm))
  return (
    sentence.hits('averted', withinAim(first)).some((words) => aimsAt(sentence, words, first)) ||
    harms.every((harm) => governs('purpose', harm) || isSought(sentence, harm))
  )
}

/** "If these acts cause substantial harm, liability will arise": harm that a condition names did not come yet. */
export function isCondition(sentence: SentenceView, harms: readonly Stretch[]): boolean {
  if (harms.length === 0) return false
  const opens = sentence.hits('opens-condition')
  const within = (harm: Stretch): boolean =>
    opens.some(({ from, to }) => to <= harm.from && !isParted(sentence, { from, to: harm.from + 1 }))
  return harms.every(within)
}

/** «Қоқысты азайтпасақ, табиғат зиян шегеді», "unless these lies stop, the country …": nobody was harmed yet. */
export function isSupposed(move: Move): boolean {
  return hangsOnCondition(move.sentence, move) && hitsIn(move, 'harm-done').length === 0
}

/** "In order to mislead people, disrupt order and undermine trust": all that a purpose governs is sought, the last of it too. */
export function isMeantFirst(view: View, move: Move, harms: readonly Stretch[]): boolean {
  const { sentence } = move
  if (sentence.spokenIn.clauses.verbsLast || harms.length === 0) return false
  if (view.speaksFor('imputed-motive', move) <= 0) return false
  const able = sentence.hits('may-cause')
  // «Попытки … уже породили нервозность», «направлена на раскол и наносит ущерб»: what has a verb of its own is told as done.
  const done = sentence.hits('harm-done')
  if (harms.some(({ from, to }) => meetsAny({ from: from - 1, to }, done))) return false
  const first = Math.min(...harms.map(({ from }) => from))
  return sentence.hits('meant').some(({ to }) => to <= first) && !harms.some((harm) => meetsAny(harm, able))
}

/** "No one is allowed to publish anything that causes panic": what is banned for its harm did none yet. */
export function isBanned(sentence: SentenceView, harms: readonly Stretch[]): boolean {
  const bans = sentence.hits('forbidden')
  if (bans.length === 0 || harms.length === 0) return false
  const begins = harms.map(({ from }) => from)
  const [first, last] = [Math.min(...begins), Math.max(...begins)]
  return bans.some(({ to }) => to <= first && last <= to + BANNED)
}
