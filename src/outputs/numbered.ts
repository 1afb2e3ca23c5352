import type { Block, Run } from './document.ts'

/** Where the words of a claim begin in a text. */
interface Numbered {
  readonly n: number
  readonly start: number
}

/** A text whole, with the numbers of its claims. */
export function numbered(text: string, claims: readonly Numbered[]): Block {
  const inOrder = claims.toSorted((a, b) => a.start - b.start)
  const blocks: Block[] = []
  let from = 0
  for (const paragraph of text.split(/(?<=\n)/u)) {
    const to = from + paragraph.length
    const runs: Run[] = []
    let at = from
    for (const { n, start } of inOrder) {
      if (start < from || start >= to) continue
      runs.push({ text: text.slice(at, start) }, { text: `[${n}] `, strong: true })
      at = start
    }
    runs.push({ text: text.slice(at, to) })
    const said = runs.filter((run) => run.text !== '')
    if (paragraph.trim() !== '') blocks.push({ kind: 'paragraph', runs: trimmed(said) })
    from = to
  }
  return { kind: 'quote', blocks }
}

function trimmed(runs: readonly Run[]): Run[] {
  const last = runs.at(-1)
  return last === undefined ? [] : [...runs.slice(0, -1), { ...last, text: last.text.replace(/\s+$/u, '') }]
}
