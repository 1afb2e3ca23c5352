import type { Match } from '../formulas.ts'
import { furtherIn } from '../further.ts'

type MatchAt = (found: RegExpExecArray, by: number) => Match

/** What joins a definition to the one before it. */
const ALSO = '[,;] (?:а также |а |и )?'

const ALSO_UNDER = new RegExp(`${ALSO}(?=под )`, 'g')
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
export function alsoUnder(found: RegExpExecArray, match: MatchAt, by: number): readonly Match[] {
  return furtherIn(found, ALSO_UNDER, (piece, at) => {
    const next = UNDER_DASH.exec(piece)
    return next !== null && followsLaw(next) ? match(next, by + at) : undefined
  })
}

const TERMS = new RegExp(
  `${ALSO}(?=(?:(?:термин|слов|поняти|выражени)[а-я]* )?"[^"]{1,100}"(?:(?:,| и| или) "[^"]{1,100}")* (?:–|означа|обознача))`,
  'g',
)
const ALSO_QUOTED = /^(?<term>"[^"]{1,100}") (?:–|означа(?:ет|ют)|обознача(?:ет|ют)) (?<says>\S.*)$/ds

/** «термин X означает A, а термин Y (или „Y“) – B» */
export function alsoTerm(
  found: RegExpExecArray,
  match: MatchAt,
  by: number,
  meaning: RegExp,
): readonly Match[] {
  return furtherIn(found, TERMS, (piece, at) => {
    const next = ALSO_QUOTED.exec(piece) ?? meaning.exec(piece)
    return next === null ? undefined : match(next, by + at)
  })
}

const RECOGNISED = new RegExp(`${ALSO}(?=[а-я -]{3,80} – )`, 'g')
const ALSO_RECOGNISED = /^(?<term>[^.;:–]{2,80}?) – (?<says>\S.*)$/ds

/** «X признаётся A, а Y – B» */
export function alsoRecognised(found: RegExpExecArray, match: MatchAt, by: number): readonly Match[] {
  return furtherIn(found, RECOGNISED, (piece, at) => {
    const next = ALSO_RECOGNISED.exec(piece)
    const isName = next !== null && wordsOf(group(next, 'term')).some((word) => INSTRUMENTAL.test(word))
    return isName ? match(next, by + at) : undefined
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
