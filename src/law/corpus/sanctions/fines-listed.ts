import type { PartSanctions } from '../sanctions.ts'

/** Whether the fines of both are told as a list: one end of them would not say what differs, or say the same twice. */
export function isListed(left: PartSanctions, right: PartSanctions): boolean {
  const both = [left.fines, right.fines]
  if (both.some((fines) => fines.length === 0)) return false
  return both.some((fines) => fines.length > 1) || both.every(([fine]) => fine?.min === fine?.max)
}

/** Fines in order of their amounts, each once: in which order a text names persons, and which together, differs by language. */
export function amountsOf({ fines }: PartSanctions): string {
  const told = fines
    .map(({ min = 0, max = Number.POSITIVE_INFINITY }) => ({ min, max }))
    .toSorted((a, b) => a.max - b.max || a.min - b.min)
    .map(({ min, max }) => (min === max ? `${max}` : Number.isFinite(max) ? `${min}–${max}` : `≥ ${min}`))
  return [...new Set(told)].join(' / ')
}
