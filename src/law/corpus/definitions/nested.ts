import type { Match } from './formulas.ts'
import { matched, wordCount } from './matches.ts'

const FEWEST_SAID = 3
const MOST_NESTED = 8
const LONGEST_SENTENCE = 1500

/**
 * What is explained inside the meaning of something else: «Аренда – …, включая субаренду, то есть передачу вещи третьему лицу».
 * `pattern` has the groups `term` and `says`; `hint` stands in every text that it can be found in, and `defines` in
 * a sentence that tells what something is.
 */
export function nestedIn(text: string, hint: string, pattern: RegExp, defines: RegExp): readonly Match[] {
  if (!text.includes(hint)) return []
  const matches: Match[] = []
  for (const found of text.matchAll(pattern)) {
    if (matches.length >= MOST_NESTED) break
    const before = text.slice(Math.max(0, found.index - LONGEST_SENTENCE), found.index)
    const sentence = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1)
    // Outside of a definition an aside tells who or what is meant here.
    if (!defines.test(sentence) || wordCount(found.groups?.says ?? '') < FEWEST_SAID) continue
    matches.push(matched(found))
  }
  return matches
}
