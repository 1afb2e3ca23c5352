import type { Stretch } from './check.ts'

/** Whether two stretches have a word in common. */
export function meet(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && one.to > other.from
}
