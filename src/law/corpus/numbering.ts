import type { Passage } from './passage.ts'

/** A provision by its number; `closes`: it says when the act came into force, as the last article does. */
export interface Numbered extends Pick<Passage, 'number'> {
  readonly closes?: boolean
}

/** Of the whole numbers between an act's first and last article, at least so many of 100 are there where it is no extract. */
const LEAST_HELD = 90
/** Fewer articles are no act whose numbering could be told. */
const FEWEST = 5

/**
 * Whether an act is held without gaps around a number that it has not: the articles before and behind it are there, and those of
 * the act are numbered through. An extract has gaps of its own.
 */
export function isGapAt(provisions: readonly Numbered[], article: string): boolean {
  const numbers = new Set(provisions.flatMap(({ number }) => number ?? []))
  if (numbers.has(article) || !isNumberedThrough([...numbers, article])) return false
  const [, whole, inserted] = /^(\d+)(?:-(\d+))?$/u.exec(article) ?? []
  if (whole === undefined) return false
  const next = String(Number(whole) + 1)
  if (inserted === undefined) return numbers.has(String(Number(whole) - 1)) && numbers.has(next)
  const before = inserted === '1' ? whole : `${whole}-${Number(inserted) - 1}`
  return numbers.has(before) && (numbers.has(`${whole}-${Number(inserted) + 1}`) || numbers.has(next))
}

/** Whether an act is held from its first article to the one that says when it came into force, and a number stands behind that. */
export function isBeyond(provisions: readonly Numbered[], article: string): boolean {
  const whole = provisions.flatMap(({ number }) => (/^\d+$/u.test(number ?? '') ? Number(number) : []))
  const last = provisions.findLast(({ number }) => number !== undefined)
  return (
    last?.closes === true &&
    whole.includes(1) &&
    isNumberedThrough(whole.map(String)) &&
    Number(/^\d+/u.exec(article)?.[0]) > Math.max(...whole)
  )
}

function isNumberedThrough(numbers: readonly string[]): boolean {
  const whole = numbers.filter((number) => /^\d+$/u.test(number)).map(Number)
  if (whole.length < FEWEST) return false
  let [low, high] = [Number.POSITIVE_INFINITY, 0]
  for (const number of whole) {
    low = Math.min(low, number)
    high = Math.max(high, number)
  }
  return whole.length * 100 >= (high - low + 1) * LEAST_HELD
}
