import { diffArrays } from 'diff'
import { changesBetween } from '../../desk/law/changes.ts'

/** Words of a changed paragraph that were kept, added or taken away. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed'
  readonly words: string
}

/** A paragraph of a change, or how many paragraphs in a row did not change. */
export type Reworded = { readonly runs: readonly Run[] } | { readonly kept: number }

/** Paragraphs that share less than this part of their letters are two paragraphs, not one that was reworded. */
const ALIKE = 0.5
/** Texts that differ more than this are shown as they were and as they are. */
const MOST_EDITS = 2000

/** What changed from one text to the next: paragraph by paragraph, and word by word in one that was reworded. */
export function rewording(before: string, after: string): Reworded[] {
  const said: Reworded[] = []
  let kept = 0
  let removed: string[] = []
  let added: string[] = []
  const tellChange = (): void => {
    said.push(...paired(removed, added))
    removed = []
    added = []
  }
  const tellKept = (): void => {
    if (kept > 0) said.push({ kept })
    kept = 0
  }
  for (const { kind, line } of changesBetween(before, after)) {
    if (kind === 'same') {
      tellChange()
      kept++
      continue
    }
    tellKept()
    if (line !== '') (kind === 'added' ? added : removed).push(line)
  }
  tellChange()
  tellKept()
  return said
}

/** Puts each paragraph that was taken away to the first of the new ones that is like it. */
function paired(removed: readonly string[], added: readonly string[]): Reworded[] {
  const said: Reworded[] = []
  let at = 0
  for (const before of removed) {
    const candidates = added.slice(at).map((after) => runsBetween(before, after))
    const found = candidates.findIndex((runs) => runs !== undefined)
    if (found < 0) said.push({ runs: [{ kind: 'removed', words: before }] })
    else {
      said.push(...added.slice(at, at + found).map(whole), { runs: candidates[found] as Run[] })
      at += found + 1
    }
  }
  return [...said, ...added.slice(at).map(whole)]
}

function whole(words: string): Reworded {
  return { runs: [{ kind: 'added', words }] }
}

function runsBetween(before: string, after: string): Run[] | undefined {
  const changes = diffArrays(wordsIn(before), wordsIn(after), { maxEditLength: MOST_EDITS })
  if (changes === undefined) return undefined
  const runs = changes.map(
    ({ added, removed, value }): Run => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      words: value.join(''),
    }),
  )
  const same = runs.reduce((sum, { kind, words }) => sum + (kind === 'same' ? words.trim().length : 0), 0)
  return same >= ALIKE * Math.max(before.length, after.length) ? runs : undefined
}

/** Words with the space behind them, marks on their own: a changed comma does not change its word. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}
