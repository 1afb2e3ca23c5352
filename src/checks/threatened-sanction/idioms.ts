import type { Move, View } from '../../reader/check.ts'
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
    ...saidOf(view, 'threat-idiom', ({ sentence }) => sentence.hits('no-threat').length > 0),
    ...saidOf(view, 'veiled-threat', (words) => isOfNoSpeech(view, words)),
    // «Напомнили об уголовной ответственности», "materials that break the law are blocked": no penalty is named, or all that lie are meant.
    ...saidOf(view, 'threat-announced', ({ sentence }) => sentence.hits('not-veiled').length > 0),
  ]
}

/**
 * "Before they come for you", «төзімімізді сынамаңыздар»: of ice, guests or tickets such words threaten nobody, unless they speak of those
 * who write or march besides. The weakest, «потом не обижайтесь», are heard only where the sentence, or the one before, does.
 */
function isOfNoSpeech(view: View, { sentence, ...at }: Move): boolean {
  if (sentence.hits('speaks-out').length > 0) return false
  if (sentence.hits('not-veiled').length > 0) return true
  if (!sentence.near('weakly-veiled', at, 0)) return false
  return sentence.n === 0 || view.sentence(sentence.n - 1).hits('speaks-out').length === 0
}

/** Turns of a list where they have no other sense, and where no owner, reader or library chooses: they threaten nobody with a power. */
function saidOf(view: View, list: string, hasOtherSense: (words: Move) => boolean): readonly WordedThreat[] {
  return outright(view, list, (words) => {
    const { sentence, ...at } = words
    if (sentence.isQuestion || !isUpheld(sentence, at)) return false
    if (hasOtherSense(words) || sentence.hits('owners-choice').length > 0) return false
    return !sentence
      .hits('negation', { from: at.from - BEFORE, to: at.from })
      .some((no) => no.to <= at.from && !isParted(sentence, { from: no.from, to: at.from + 1 }))
  }).map((words) => ({ clause: clauseOf(words), words }))
}
