import type { Match } from './formulas.ts'
import { matched, wordCount } from './matches.ts'
import { isFormOf, standsTwice } from './subject.ts'

const MOST = 40
const LONGEST_NAME = 3
/** How far away the name is looked for again. */
const LONGEST_TEXT = 2000

/**
 * «… за время, в течение которого судно ожидает погрузки (сталийное время)»: a noun with a clause, and in a bracket behind it
 * a name that has the noun again, and of which the text speaks elsewhere.
 * @param pattern has the groups `says`, `noun` and `term`
 * @param noName what stands in such brackets otherwise
 */
export function kindAgainIn(text: string, pattern: RegExp, noName: RegExp): readonly Match[] {
  if (!text.includes(' (')) return []
  const matches: Match[] = []
  let count = 0
  for (const found of text.matchAll(pattern)) {
    if (count++ >= MOST) break
    const { noun = '', term = '' } = found.groups ?? {}
    const isName = wordCount(term) <= LONGEST_NAME && !noName.test(term)
    if (!isName || !isFormOf(noun, term.split(' ').at(-1) as string)) continue
    const near = text.slice(Math.max(0, found.index - LONGEST_TEXT), found.index + LONGEST_TEXT)
    if (standsTwice(near, term)) matches.push(matched(found))
  }
  return matches
}
