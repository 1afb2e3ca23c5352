import { Words } from './words.ts'

/** A page that shows less than this share of what it tells search engines leaves the rest to a script, or to its subscribers. */
const FEWEST_SHOWN = 0.8
/** So much of what is shown is told there too: it is the beginning of it. */
const COMMON = 0.5
/** So little of what is shown is told there that it is something else: a list of other news, a foot. */
const FOREIGN = 0.1

/** Whether what a page tells search engines of its article holds more of it than the page shows. */
export function isFuller(articleBody: string, shown: string): boolean {
  if (shown.length < articleBody.length / 2) return true
  if (shown.length >= FEWEST_SHOWN * articleBody.length) return false
  const common = new Words(articleBody).shareOf(shown)
  return common >= COMMON || common <= FOREIGN
}
