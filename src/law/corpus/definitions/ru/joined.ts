import type { Match } from '../formulas.ts'
import { MOST_JOINED } from '../matches.ts'

const ALSO_UNDER = /[,;] (?:а |и )?(?=под )/g
const UNDER_DASH = /^под (?<term>[^.;:–]{2,150}?) (?:–|понима(?:ет|ют)ся) (?<says>\S.*)$/ds

export const INSTRUMENTAL = /(?:ом|ем|ой|ей|ью|ами|ями|ым|им|ыми|ими|ою|ею|имся|имися|ейся)$/

/** «Товарами, указанными в части первой»: which of them are meant is told elsewhere. */
export const POINTS = /, (?:указанн|предусмотренн|перечисленн|поименованн)[а-я]+ (?:во?|выше|настоящ)(?: |$)/

/** A word that points back names nothing. */
export const followsLaw = (found: RegExpExecArray): boolean =>
  !POINTS.test(group(found, 'term')) &&
  !/^(?:(?:(?:ниже)?следующ|(?:ниже|выше)?(?:указанн|приведенн|перечисленн|поименованн|названн|изложенн)|котор)[а-я]+|так(?:им|ой|ими|ою)|эт(?:им|ой|ими|ою)|ним|ними|ней|нею)(?: |$)/.test(
    group(found, 'term'),
  )

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

const ALSO_QUOTED = /^(?<term>"[^"]{1,100}") (?:–|означа(?:ет|ют)|обознача(?:ет|ют)) (?<says>\S.*)$/ds

/** «термин X означает A, а термин Y (или „Y“) – B» */
export function alsoTerm(
  found: RegExpExecArray,
  match: (found: RegExpExecArray, by: number) => Match,
  by: number,
  meaning: RegExp,
): readonly Match[] {
  const says = group(found, 'says')
  const from = by + (found.indices?.groups?.says?.[0] ?? 0)
  const starts = [
    ...says.matchAll(
      /[,;] (?:а |и )?(?=(?:(?:термин|слов|поняти|выражени)[а-я]* )?"[^"]{1,100}"(?:(?:,| и| или) "[^"]{1,100}")* (?:–|означа|обознача))/g,
    ),
  ]
    .slice(0, MOST_JOINED)
    .map(({ index, 0: gap }) => index + gap.length)
  return starts.flatMap((start, at) => {
    const next =
      ALSO_QUOTED.exec(says.slice(start, starts[at + 1])) ?? meaning.exec(says.slice(start, starts[at + 1]))
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
  const from = by + (found.indices?.groups?.says?.[0] ?? 0)
  const starts = [...says.matchAll(/[,;] (?:а |и )?(?=[а-я -]{3,80} – )/g)]
    .slice(0, MOST_JOINED)
    .map(({ index, 0: gap }) => index + gap.length)
  return starts.flatMap((start, at) => {
    const next = ALSO_RECOGNISED.exec(says.slice(start, starts[at + 1]))
    const isName = next !== null && wordsOf(group(next, 'term')).some((word) => INSTRUMENTAL.test(word))
    return isName ? [match(next, from + start)] : []
  })
}

/** «Особо крупным»: an adverb may open a name. */
const wordsOf = (term: string): readonly string[] => term.split(' ').slice(0, 2)

export function group(found: RegExpExecArray | null, name: string): string {
  return found?.groups?.[name] ?? ''
}

export function firstWord(words: string): string {
  return /[\p{L}-]+/u.exec(words)?.[0] ?? ''
}
