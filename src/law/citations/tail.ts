import type { Mention } from './acts.ts'
import { articlesAt, isArticle } from './articles.ts'
import { actBehind } from './bare.ts'
import { placesBehindAct } from './behind-act.ts'
import type { Construct, Page } from './construct.ts'
import { jointAt } from './joints.ts'

/** What stands behind the act: «ст. 174 УК РК, ч. 3», «статьям 274 УК и 456-2 КоАП». */
export function withTail(page: Page, first: Construct): Construct[] {
  const all = [first]
  if (first.actFirst) return all
  if (first.act !== undefined) return [{ ...first, ...behindAct(page, first, first.act) }]
  for (let count = 0; count < 20; count++) {
    const construct = all.at(-1) as Construct
    const act = construct.act ?? actBehind(page, construct.end)
    if (act === undefined) break
    const pieces = construct === first ? behindAct(page, construct, act) : undefined
    if (pieces !== undefined) {
      all[0] = { ...construct, ...pieces, act }
      break
    }
    const next = elliptic(page, act.end)
    if (next === undefined) break
    all[all.length - 1] = { ...construct, act }
    all.push(next)
  }
  return all
}

function behindAct(
  page: Page,
  construct: Construct,
  act: Mention,
): Pick<Construct, 'entries' | 'end'> | undefined {
  const last = construct.entries.at(-1)
  if (last === undefined || last.pieces.length > 0) return undefined
  const behind = placesBehindAct(page, act.end)
  if (behind === undefined) return undefined
  const entries = [...construct.entries.slice(0, -1), { ...last, pieces: behind.pieces }]
  return { entries, end: behind.end }
}

/** «… УК и 456-2 КоАП». */
function elliptic(page: Page, from: number): Construct | undefined {
  const { tokens, closings } = page
  const { end: at, joint } = jointAt(tokens, from)
  if (joint === 'none' || !isArticle(tokens, at)) return undefined
  const read = articlesAt(tokens, closings, at, () => true, false)
  const act = read && actBehind(page, read.end)
  return read && act && { start: at, end: read.end, entries: read.entries, actFirst: false, act }
}
