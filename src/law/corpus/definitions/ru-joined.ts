import type { Match } from './formulas.ts'
import { MOST_JOINED } from './formulas.ts'

const ALSO_UNDER = /[,;] (?:а |и )?(?=под )/g
const UNDER_DASH = /^под (?<term>[^.;:–]{2,150}?) (?:–|понима(?:ет|ют)ся) (?<says>\S.*)$/ds

export const INSTRUMENTAL = /(?:ом|ем|ой|ей|ью|ами|ями|ым|им|ыми|ими|ою|ею)$/

/** A word that points back names nothing. */
export const followsLaw = (found: RegExpExecArray): boolean =>
  !/^(?:следующ|указанн|так[иоу]|эти|ни|котор)/.test(group(found, 'term'))

/** «под X понимается A, а под Y – B» */
export function alsoUnder(
  found: RegExpExecArray,
  match: (found: RegExpExecArray, by: number) => Match,
  by: number,
): readonly Match[] {
  const says = group(found, 'says')
  const from = by + (found.indices?.groups?.says?.[0] ?? 0)
  const matches: Match[] = []
  const starts = [...says.matchAll(ALSO_UNDER)]
    .slice(0, MOST_JOINED)
    .map(({ index, 0: gap }) => index + gap.length)
  for (const [at, start] of starts.entries()) {
    const next = UNDER_DASH.exec(says.slice(start, starts[at + 1]))
    if (next !== null && followsLaw(next)) matches.push(match(next, from + start))
  }
  return matches
}

/** «термин X означает A, а термин Y – B» */
export function alsoTerm(
  found: RegExpExecArray,
  match: (found: RegExpExecArray, by: number) => Match,
  by: number,
  meaning: RegExp,
): readonly Match[] {
  const says = group(found, 'says')
  const from = by + (found.indices?.groups?.says?.[0] ?? 0)
  const starts = [...says.matchAll(/[,;] (?:а |и )?(?=(?:термин|слово|понятие|выражение) ")/g)]
    .slice(0, MOST_JOINED)
    .map(({ index, 0: gap }) => index + gap.length)
  return starts.flatMap((start, at) => {
    const next = meaning.exec(says.slice(start, starts[at + 1]))
    return next === null ? [] : [match(next, from + start)]
  })
}

const ALSO_RECOGNISED = /^(?<term>[^.;:–]{2,80}?) – (?<says>\S.*)$/ds

/** «X признаётся A, а Y – B» */
export function alsoRecognised(
  found: RegExpExecArray,
  match: (found: RegExpExecArray, by: number) => Match,
  by: number,
): readonly Match[] {
  const says = group(found, 'says')
  const and = /[,;] (?:а )?(?=[а-я -]{3,80} – )/.exec(says)
  const at = (and?.index ?? 0) + (and?.[0].length ?? 0)
  const next = and === null ? null : ALSO_RECOGNISED.exec(says.slice(at))
  if (next === null || !INSTRUMENTAL.test(firstWord(group(next, 'term')))) return []
  return [match(next, by + (found.indices?.groups?.says?.[0] ?? 0) + at)]
}

export function group(found: RegExpExecArray, name: string): string {
  return found.groups?.[name] ?? ''
}

export function firstWord(words: string): string {
  return /[\p{L}-]+/u.exec(words)?.[0] ?? ''
}
