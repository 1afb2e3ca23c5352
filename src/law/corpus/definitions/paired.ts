import type { Match } from './formulas.ts'
import { place, wordCount } from './formulas.ts'

const LONGEST_NAME = 4
/** A bracket that points elsewhere, counts or puts a choice names nobody. */
const NO_NAME =
  /\d|^(?:далее|или|и|либо|не|за|без|кроме|включая|при|в|с|бұдан|немесе|және|оның|соның|hereinafter|hereafter|or|and|if|with|without|including|other|except|see|not|in|on|at|by|for|of)(?: |$)/

/** «Лицо, которое …, (A) и лицо, которое …, (B) заключают договор»: two who are described, each with a name in brackets. */
export function pairOf(pattern: RegExp, rest: string, by: number): readonly Match[] {
  const found = pattern.exec(rest)
  if (found === null) return []
  const matches = ['one', 'other'].map((name) => ({
    term: place(found, name, by),
    says: place(found, `${name}Says`, by),
  }))
  const names = [found.groups?.one ?? '', found.groups?.other ?? '']
  return names.every((name) => wordCount(name) <= LONGEST_NAME && !NO_NAME.test(name)) ? matches : []
}
