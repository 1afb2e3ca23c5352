import { mayName } from './described.ts'
import type { Match } from './formulas.ts'
import { place } from './formulas.ts'

/** «Лицо, которое …, (A) и лицо, которое …, (B) заключают договор»: two who are described, each with a name in brackets. */
export function pairOf(pattern: RegExp, rest: string, by: number): readonly Match[] {
  const found = pattern.exec(rest)
  if (found === null) return []
  const matches = ['one', 'other'].map((name) => ({
    term: place(found, name, by),
    says: place(found, `${name}Says`, by),
  }))
  const names = [found.groups?.one ?? '', found.groups?.other ?? '']
  return names.every(mayName) ? matches : []
}
