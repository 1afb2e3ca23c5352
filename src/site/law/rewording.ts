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
/** New paragraphs among which the reworded one is looked for. */
const MOST_AHEAD = 6
/** Where more paragraphs in a row were changed the text is another one; nobody compares it word by word. */
const MOST_IN_A_ROW = 200
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
    let runs: Run[] | undefined
    let ahead = 0
    while (removed.length <= MOST_IN_A_ROW && ahead < MOST_AHEAD && at + ahead < added.length) {
      runs = runsBetween(before, added[at + ahead] as string)
      if (runs) break
      ahead++
    }
    if (!runs) said.push({ runs: [{ kind: 'removed', words: before }] })
    else {
      said.push(...added.slice(at, at + ahead).map(whole), { runs })
      at += ahead + 1
    }
  }
  return [...said, ...added.slice(at).map(whole)]
}

function whole(words: string): Reworded {
  return { runs: [{ kind: 'added', words }] }
}

function runsBetween(before: string, after: string): Run[] | undefined {
  // Of texts so unlike in length less than the needed part can be the same.
  const longer = Math.max(before.length, after.length)
  if (Math.min(before.length, after.length) < ALIKE * longer) return undefined
  const changes = diffArrays(wordsIn(before), wordsIn(after), { maxEditLength: MOST_EDITS })
  if (changes === undefined) return undefined
  const runs = changes.map(
    ({ added, removed, value }): Run => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      words: value.join(''),
    }),
  )
  const same = runs.reduce((sum, { kind, words }) => sum + (kind === 'same' ? words.trim().length : 0), 0)
  return same >= ALIKE * longer ? runs : undefined
}

/** Words with the space behind them, marks on their own: a changed comma does not change its word. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}
