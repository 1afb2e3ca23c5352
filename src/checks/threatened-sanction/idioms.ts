import type { View } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { isUpheld, outright } from '../../reader/for-checks/outright.ts'
import { clauseOf, type WordedThreat } from './threat-clause.ts'

/** Words between a negation and what it takes back. */
const BEFORE = 4

/**
 * Threats in turns of speech that name no penalty: "no one will be spared", «с рук не сойдёт», «оның сұрауы бар». Many have a "not" of
 * their own; only one before them takes them back.
 */
export function threatIdioms(view: View): readonly WordedThreat[] {
  return [
    // «Склад закроют», "a year and a half": what is said has another sense.
    ...saidOf(view, 'threat-idiom', ['no-threat']),
    // "Before they come for you", «төзімімізді сынамаңыздар»: of ice, guests or prices such words threaten nobody.
    ...saidOf(view, 'veiled-threat', ['not-veiled']),
  ]
}

/** Turns of a list in sentences that hold no word of another sense. */
function saidOf(view: View, list: string, otherSenses: readonly string[]): readonly WordedThreat[] {
  return outright(view, list, ({ sentence, ...at }) => {
    if (sentence.isQuestion || !isUpheld(sentence, at)) return false
    if (otherSenses.some((other) => sentence.hits(other).length > 0)) return false
    return !sentence
      .hits('negation', { from: at.from - BEFORE, to: at.from })
      .some((words) => words.to <= at.from && !isParted(sentence, { from: words.from, to: at.from + 1 }))
  }).map((words) => ({ clause: clauseOf(words), words }))
}
