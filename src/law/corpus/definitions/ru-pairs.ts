import { wordCount } from './formulas.ts'
import type { Subject } from './subject.ts'

const PERSON = '(?:лицо|гражданин|организация|сторона|предприятие|учреждение|житель|собственник|владелец)'
/** «Лицо, обязующееся хранить судно (хранитель), и лицо, его передавшее (поклажедатель), …» */
export const PAIR = new RegExp(
  `^(?<oneSays>(?:[а-я]+ )?${PERSON}, [^().;:]{8,200}?),? \\((?<one>[^()]{3,60})\\),? и (?<otherSays>(?:[а-я]+ )?${PERSON}, [^().;:]{8,200}?),? \\((?<other>[^()]{3,60})\\)`,
  'ds',
)
const BRACKET_NAMED =
  /^(?<says>[^().;:–]{3,60}, (?:котор[а-я]+ |[а-я-]+(?:щ|вш|нн|ем|им)(?:ий|ая|ее|ие|ый|ое|ые|аяся|ийся|ееся|иеся)[ ,])[^().;:–]{8,200}?) \((?<term>[^()]{3,60})\)(?:,| [а-я])/ds
const UNDER_LISTED = /^под (?<term>(?:(?!понима|подразум)[^.;:–]){2,120}?) – (?<says>[^.]{3,})\.?$/ds
const VERB = '(?:призна|счита|называ|имену)(?:ет|ют)ся'
/** «Стоянка, …, признаётся постоянной стоянкой, а стоянка, …, считается временной стоянкой.» */
const HALVES = new RegExp(
  `^[^;:]{15,400}? ${VERB} [^;:,]{3,80}(?<and>,? (?:а|и) )(?=[^;:]{10,400}? ${VERB} )`,
  'ds',
)

/** «Учебная пасека, находящаяся при школе (апиарий), …», where the heading has the name. */
export function bracketNamed(rest: string, subject: Subject): RegExpExecArray | null {
  const found = BRACKET_NAMED.exec(rest)
  const term = found?.groups?.term ?? ''
  return found !== null && wordCount(term) <= 4 && subject.is(term) ? found : null
}

/** «2) под участником – лицо, …;»: the verb stands in the first item. */
export function underListed(rest: string): RegExpExecArray | null {
  return UNDER_LISTED.exec(rest)
}

/** Where the first of two halves that name one thing each ends, and where the second begins. */
export function halvesOf(rest: string): { readonly first: number; readonly next: number } | undefined {
  const [first, next] = HALVES.exec(rest)?.indices?.groups?.and ?? []
  return first === undefined || next === undefined ? undefined : { first, next }
}
