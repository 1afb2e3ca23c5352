import type { Day } from '../law.ts'

/** A day as people write it in figures: 01.07.2026. */
export function dotted(day: Day): string {
  return day.split('-').toReversed().join('.')
}
