import type { Raised } from '../quotes/raised.ts'

/** Raises without those of what a reporter adds: nobody who could be asked has said it. */
export function withoutBackground(raised: readonly Raised[]): readonly Raised[] {
  return raised.some(({ isBackground }) => isBackground)
    ? raised.filter(({ isBackground }) => !isBackground)
    : raised
}
