import type { Sanction, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import type { WordsOfAll } from '../scan/words-of-all.ts'
import { begun } from './named.ts'
import { namesMilder, penaltiesNamed } from './penalty-words.ts'
import { worded } from './words.ts'

export const NOTHING: Trilingual = { kk: '', ru: '', en: '' }

/**
 * One sentence on the milder penalties of the part spoken of, where a text tells only of imprisonment; begins with a blank, since it
 * follows another.
 * @param said the words that tell of imprisonment
 * @param around words around them, in which a milder penalty may be told
 * @param isNamed the question has just named that very part
 * @param ofAll how languages name penalties
 */
export function milderLeftOut(
  parts: readonly Sanction[],
  said: string,
  around: string,
  isNamed: boolean,
  ofAll: WordsOfAll,
): Trilingual {
  const part = parts.find(({ milder }) => milder !== undefined)
  if (part?.milder === undefined || namesMilder(around, ofAll)) return NOTHING
  if (!penaltiesNamed(said, ofAll).some(({ kind }) => kind === 'imprisonment')) return NOTHING
  const { label, milder } = part
  const sentence = isNamed
    ? worded('cited.milder-there', { milder })
    : worded('cited.milder', { part: begun(label), milder })
  return inEach((tag) => ` ${sentence[tag]}`)
}
