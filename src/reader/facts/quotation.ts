import type { Stretch } from '../check.ts'
import { QUOTE_CLOSED, QUOTE_OPENS, type Tokens } from '../tokens.ts'

/** Words at least: what is shorter is a term or a name in quotation marks, not somebody's words. */
const SHORTEST = 4
const NONE: Stretch[] = []

/** What somebody is quoted with in a sentence, `[from, to)`. A quotation that opened earlier starts at the sentence. */
export function speechesIn(tokens: Tokens, from: number, to: number): readonly Stretch[] {
  let found = NONE
  let open = -1
  for (let token = from; token < to; token++) {
    const before = tokens.before[token] as number
    if (before & QUOTE_CLOSED && token > from) {
      found = withSpeech(found, open < 0 ? from : open, token)
      open = -1
    }
    if (before & QUOTE_OPENS) open = token
  }
  return open < 0 ? found : withSpeech(found, open, to)
}

/** Most sentences quote nobody, and keep no list of their own. */
function withSpeech(found: Stretch[], from: number, to: number): Stretch[] {
  if (to - from < SHORTEST) return found
  if (found.length === 0) return [{ from, to }]
  found.push({ from, to })
  return found
}
