import { namedActs } from './acts.ts'
import { chooseActs } from './choose.ts'
import type { Chosen } from './chosen.ts'
import type { Construct, Page } from './construct.ts'
import { findConstructs } from './constructs.ts'
import { laterPieces } from './later.ts'
import type { Read } from './look.ts'
import type { Names } from './names-of-acts.ts'
import { closings } from './tokens.ts'

/** Articles named together, the places named later in their sentence, and the act. */
export interface Found {
  readonly entries: Construct['entries']
  readonly chosen: Chosen | undefined
}

/** Every article that a text names with its act. */
export function readPage(tokens: Read, names: Names): Found[] {
  const closed = closings(tokens)
  const named = namedActs(tokens, closed, names)
  const page: Page = {
    tokens,
    closings: closed,
    starting: new Map(named.mentions.map((mention) => [mention.start, mention])),
    ending: new Map(named.mentions.map((mention) => [mention.end, mention])),
  }
  const constructs = findConstructs(page)
  const chosen = chooseActs(page, constructs, named)
  return constructs.flatMap((construct, index) => {
    const found = { entries: construct.entries, chosen: chosen[index] }
    const { article } = construct.entries.at(-1) ?? {}
    const pieces = laterPieces(page, construct, constructs[index + 1]?.start ?? tokens.length)
    return article === undefined || pieces.length === 0
      ? [found]
      : [found, { entries: [{ article, pieces }], chosen: chosen[index] }]
  })
}
