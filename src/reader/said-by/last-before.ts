import type { Trilingual } from '../../law/law.ts'
import { type Source, UNNAMED } from './source-at.ts'

/** The last of those who are told to speak in the few sentences before one, of whom something holds. */
export function lastBefore(
  n: number,
  back: number,
  sourceOf: (before: number) => Source | undefined,
  isMeant: (source: Trilingual, before: number) => boolean,
): Trilingual | undefined {
  for (let before = n - 1; before >= Math.max(0, n - back); before--) {
    const source = sourceOf(before)
    if (source === undefined || source === 'own' || source === UNNAMED) continue
    if (isMeant(source, before)) return source
  }
  return undefined
}
