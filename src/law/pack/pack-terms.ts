import type { Law, TermUse } from '../law.ts'
import { findTerm, type Keys } from '../terms.ts'
import type { TermRow, TermUseRow } from './data.ts'
import { isTold } from './period.ts'

/** Whether expressions are terms on a day, by the rows of a pack. */
export function packTerms(
  rows: readonly TermRow[],
  keys: Keys,
  use: (row: TermUseRow) => TermUse,
): Law['term'] {
  const find = findTerm(rows, keys)

  return (expression, language, on) => {
    const row = find(expression, language)
    if (row === undefined) return { kind: 'not-in-pack' }
    const all = row.uses.map(use)
    const told = all.filter((each) => isTold(each, on))
    const defined = told.filter(({ kind }) => kind === 'defined')
    const used = told.filter(({ kind }) => kind === 'used')
    if (defined.length > 0) return { kind: 'defined', term: row.name, uses: [...defined, ...used] }
    const later = all.filter(({ inForce }) => inForce.since !== undefined && inForce.since > on)
    if (used.length > 0) {
      const definitions = later.filter(({ kind }) => kind === 'defined')
      return {
        kind: 'used',
        term: row.name,
        uses: used,
        ...(definitions.length > 0 ? { later: definitions } : {}),
      }
    }
    const near = (row.near ?? []).map(use).filter((each) => isTold(each, on))
    return {
      kind: 'not-in-pack',
      ...(later.length > 0 ? { later } : {}),
      ...(near.length > 0 ? { near } : {}),
    }
  }
}
