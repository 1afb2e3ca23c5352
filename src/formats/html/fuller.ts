import { lettersTell } from '../language-hint.ts'
import { isSentence, letters, spaced } from '../letters.ts'
import { isFurniture } from './furniture.ts'
import type { Insert } from './inserts.ts'
import { Words } from './words.ts'

/** A page that shows less than this share of what it tells search engines leaves the rest to a script, or to its subscribers. */
const FEWEST_SHOWN = 0.8
/** So much of what is shown is told there too: it is the beginning of it. */
const COMMON = 0.5
/** So little of what is shown is told there that it is something else: a list of other news, a foot. */
const FOREIGN = 0.1

/** From this share of a text on, what is shown in another language is a text of its own, and no foot. */
const LEAST_OTHER = 0.25

/** Whether what a page tells search engines of its article holds more of it than the page shows. */
export function isFuller(articleBody: string, shown: string): boolean {
  if (saidIn(shown) > LEAST_OTHER * letters(articleBody) && lettersTell(shown) !== lettersTell(articleBody))
    return false
  if (shown.length < articleBody.length / 2) return true
  if (shown.length >= FEWEST_SHOWN * articleBody.length) return false
  const common = new Words(articleBody).shareOf(shown)
  return common >= COMMON || common <= FOREIGN
}

/**
 * What a page tells search engines, without what was taken off what it shows: links to other news and captions stand there, too,
 * each in its line.
 */
export function withoutInsertsTold(told: string, inserts: readonly Insert[]): string {
  const foreign = new Set(inserts.map(({ words }) => words))
  const lines = told.split('\n')
  const kept = lines.filter((line) => !foreign.has(spaced(line)) && !isFurniture(line))
  return kept.length === lines.length
    ? told
    : kept
        .join('\n')
        .replace(/\n{3,}/gu, '\n\n')
        .trim()
}

/** How many letters stand in lines that end as sentences do; those of a list of other news don’t. */
function saidIn(text: string): number {
  return text
    .split('\n')
    .filter(isSentence)
    .reduce((sum, line) => sum + letters(line), 0)
}
