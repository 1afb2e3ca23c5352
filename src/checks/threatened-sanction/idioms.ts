import type { Move, View } from '../../reader/check.ts'
import { isParted, sinceMark, upToMark } from '../../reader/for-checks/between-marks.ts'
import { outright } from '../../reader/for-checks/outright.ts'

/** Words that the quote of such a threat has at least. */
const FEWEST = 3
/** Words between a negation and what it takes back. */
const BEFORE = 4

/**
 * Threats in turns of speech that name no penalty: "no one will be spared", «с рук не сойдёт», «оның сұрауы бар». Many have a "not" of
 * their own; only one before them takes them back.
 */
export function threatIdioms(view: View): readonly (readonly [Move, Move])[] {
  return outright(view, 'threat-idiom', ({ sentence, ...at }) => {
    if (sentence.isQuestion || sentence.quotesOthers(at) || sentence.denied(at)) return false
    return !sentence
      .hits('negation', { from: at.from - BEFORE, to: at.from })
      .some((words) => words.to <= at.from && !isParted(sentence, { from: words.from, to: at.from + 1 }))
  }).map((hit) => [{ ...hit, ...upToMark(hit.sentence, sinceMark(hit.sentence, hit, FEWEST)) }, hit])
}
