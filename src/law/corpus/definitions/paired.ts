import { mayName } from './described.ts'
import type { Match } from './formulas.ts'
import { matched, place } from './matches.ts'

/** "The person who sends it (the consignor) … the person who carries it (the carrier) …": each is described, with a name in brackets. */
export function namedEach(pattern: RegExp, rest: string, other: RegExp): readonly Match[] {
  if (!rest.includes('(')) return []
  const found = [...rest.matchAll(pattern)]
  return found.length > 1 && found.every(({ groups }) => mayName(groups?.term ?? '', other))
    ? found.map((each) => matched(each))
    : []
}

/** «Лицо, которое …, (A) и лицо, которое …, (B) заключают договор»: two who are described, each with a name in brackets. */
export function pairOf(pattern: RegExp, rest: string, other: RegExp): readonly Match[] {
  const found = pattern.exec(rest)
  if (found === null) return []
  const matches = ['one', 'other'].map((name) => ({
    term: place(found, name),
    says: place(found, `${name}Says`),
  }))
  const names = [found.groups?.one ?? '', found.groups?.other ?? '']
  return names.every((name) => mayName(name, other)) ? matches : []
}
