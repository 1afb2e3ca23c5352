import type { Match } from '../formulas.ts'
import { matched, place } from '../matches.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** «Товарищество именуется „заимодавец“, а получившее ссуду лицо – „заёмщик“» */
const QUOTED_PAIR =
  /^(?<oneSays>[^".;:–]{3,300}?),? (?:имену|называ|обознача)(?:ет|ют)ся (?<one>"[^"]{2,80}"),? (?:а|и) (?<otherSays>[^".;:–]{5,300}?),? (?:–|(?:имену|называ|обознача)(?:ет|ют)ся) (?<other>"[^"]{2,80}")\.?$/ds
/** «Такое право называется сервитутом» */
const SUCH =
  /^(?<says>(?:так(?:ое|ая|ой|ие)|эт(?:о|а|от|и)|указанн(?:ое|ая|ый|ые)) (?:[а-я-]+ ){0,2}[а-я-]+) (?:называ|имену)(?:ет|ют)ся (?<term>"[^"]{2,80}"|(?:[а-я-]+(?:ым|им|ой|ей|ыми|ими) ){0,3}[а-я-]+(?:ом|ем|ой|ей|ью|ами|ями)(?: [а-я-]+(?:[аяыи]|ов|ей|ой|ого|его|ых|их)){0,2})\.?$/ds
const CLAUSE = ', (?:согласно|в соответствии с|по|при|в|с|на|из|за|от)? ?котор[а-я]+ '
/** «Метод начисления является методом учёта, согласно которому …»: the kind is said again, and told from others. */
const KIND_IS = new RegExp(
  `^(?<term>(?<kind>[а-я-]{3,})(?: [а-я-]+){1,4}) явля(?:ет|ют)ся (?<says>(?:[а-я-]+(?:ым|им|ой|ей) ){0,2}(?<again>[а-я-]+)(?: [а-я-]+){0,6}${CLAUSE}.*)$`,
  'ds',
)

export function calledSo(rest: string, subject: Subject): Match | undefined {
  const found = /(?:именуе|называе)м/.test(rest) ? CALLED.exec(rest) : null
  const { term = '', kind = '', noun = '' } = found?.groups ?? {}
  const isOfKind = /[ -]/.test(term) && subject.isForm(kind, noun.split('-').at(-1) as string)
  return found !== null && (subject.is(term) || (term.includes(' ') && subject.names(term)) || isOfKind)
    ? matched(found)
    : undefined
}

export const quotedPair: Rule = ({ words }) => {
  const found = words.includes('"') ? QUOTED_PAIR.exec(words) : null
  return found === null
    ? undefined
    : ['one', 'other'].map((name) => ({ term: place(found, name), says: place(found, `${name}Says`) }))
}

/** «… создаёт специальный счёт, именуемый избирательным фондом»: of the heading's subject, or one of the kind that is told of. */
const CALLED =
  /(?:^|[ ,])(?<says>(?:[а-я-]+(?:ый|ий|ой|ую|юю|ая|яя|ое|ее|ые|ие|ого|его|ом|ем|ым|им|ой|ей|их|ых) ){0,3}(?<kind>[а-я-]+)), (?:именуе|называе)м[а-я]+ (?<term>(?:[а-я-]+(?:ым|им|ой|ей|ыми|ими) ){0,3}(?<noun>[а-я-]+(?:ом|ем|ой|ей|ью|ами|ями))(?: [а-я-]+(?:[аяыи]|ов|ей|ой|ого|его|ых|их)){0,2})(?=[,.;]|$)/d

/** What the sentence before told of, or what says its kind again. */
export function namedSo(rest: string, subject: Subject): Match | undefined {
  const such = SUCH.exec(rest)
  if (such !== null) return matched(such)
  const found = rest.includes(' котор') ? KIND_IS.exec(rest) : null
  const { kind = '', again = '' } = found?.groups ?? {}
  return found !== null &&
    kind !== again &&
    subject.isForm(kind, again) &&
    /(?:ом|ем|ой|ей|ью|ами|ями)$/.test(again)
    ? matched(found)
    : undefined
}
