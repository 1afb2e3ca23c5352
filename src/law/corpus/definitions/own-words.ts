import { JOINING } from './joining-words.ts'
import { POINT_LETTERS } from './point-letters.ts'
import type { Found } from './terms.ts'

const JOINS = `(?:(?:${JOINING}) )?`
const LABEL = String.raw`(?:\(?[${POINT_LETTERS}\d]{1,3}[).] )?`
/** Words that only terms stand behind: after them a comma parts as a semicolon does. */
const LEADS = '(?:под |под термином |термин |понятие |слово |выражение )'
/** What stands between an explanation and the next term: «…; а », «…. 2) «», «…, а под ». */
const GAP = new RegExp(`(?:[;.] *(?:– )?${JOINS}${LABEL}${LEADS}?|, ${JOINS}${LEADS})["(]? *$`, 'u')
const LONGEST_GAP = 32
/** A list inside of an explanation belongs to it. */
const OPENS_LIST = new RegExp(`: *${LABEL}"?$`, 'u')
/** How many names are looked at that may only be of a part of the explanation. */
const MOST_INSIDE = 8

/**
 * Explanations without what is explained behind them: «X – A; Y – B» says A of X.
 * @param found in the order of their terms
 */
export function withOwnWords(words: string, found: readonly Found[]): readonly Found[] {
  return found.map((each, index) => {
    const { term, says } = each
    if (says.from < term.to) return each
    for (const next of found.slice(index + 1, index + 1 + MOST_INSIDE)) {
      if (next.term.from >= says.to) break
      const before = words.slice(Math.max(says.from, next.term.from - LONGEST_GAP), next.term.from)
      if (OPENS_LIST.test(before)) break
      const gap = next.says.from >= next.term.to ? GAP.exec(before) : null
      if (gap === null) continue
      const end = next.term.from - before.length + gap.index
      return { ...each, says: { from: says.from, to: before[gap.index] === '.' ? end + 1 : end } }
    }
    return each
  })
}
