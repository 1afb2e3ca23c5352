/**
 * Collects what is not needed any more, where the process has a way to (see `desk/law/apart.ts`): before the tables of a language are
 * made, which take most memory, and behind them. The memory of the loops that make them is let go of by nothing else, and the next
 * language would take as much beside it.
 */
export function collect(): void {
  globalThis.gc?.()
}
