import { wordCount } from './formulas.ts'
import { NEVER_CLASS, NO_KIND } from './ru-kinds.ts'
import type { Subject } from './subject.ts'

const LAW = '(?:настоящ[а-я]+ [а-я]+|законодател[а-я]+|закон|кодекс)(?: республики казахстан)?'
/** «Под ягельником настоящий Закон понимает …» */
const LAW_UNDERSTANDS = new RegExp(
  `^под (?<term>[^.;:]{2,150}?) ${LAW} (?:понимает|подразумевает|имеет в виду) (?<says>\\S.*)$`,
  'ds',
)
/** «Когда говорится о тропе, имеется в виду …» */
const SPOKEN =
  /^(?:если|когда|где|там, где)(?<own> в настоящ[а-я]+ [а-я]+)? (?:говорится|упоминается|идет речь|речь идет|указывается)(?: в настоящ[а-я]+ [а-я]+)? (?:об?|про) (?<term>[^.;:,]{3,80}), (?:под (?:ним|ней|ними) )?(?:имеется в виду|имеются в виду|понима(?:ет|ют)ся|подразумева(?:ет|ют)ся) (?<says>\S.*)$/ds
/** «Паводок, в смысле настоящего Кодекса, – …» */
const INSERTED =
  /^(?<term>[^.;:,–]{2,80}?),(?<own> (?:в смысле|для целей|в целях|в значении|по смыслу|применительно к) (?:[^,.;:–]{0,40} )?настоящ[^,.;:–]{3,60}),? (?:–(?: это)?|это|есть|означа(?:ет|ют)|представля(?:ет|ют) собой) (?<says>\S.*)$/ds
/** «Следующие дороги признаются местными дорогами для целей настоящего Закона: …» */
const FOLLOWING =
  /^следующ[а-я]+ (?:[а-я-]+ ){1,4}?(?<verb>призна|счита|явля)ются (?<term>[^.;:–]{3,60}?)(?<own>,? (?:для целей|в целях|по смыслу|в) настоящ[а-я]+ [а-я]+)?:(?<says>.*)$/ds
/** «Значение термина „сирота“ в настоящей статье – …» */
const SENSE =
  /^(?:значение|смысл|определение|содержание) (?:термина|понятия|слова|выражения|словосочетания) (?<term>"[^"]{1,120}"|[^".;:,–]{2,60}?)(?<own>,? (?:в|для целей|в целях) настоящ[а-я]+ [а-я]+,?)? (?:–|:|следующее ?[:–]|есть|состоит в следующем ?[:–]|означает) ?(?<says>\S.*)$/ds
const AS =
  /^(?<term>[^.;:,–]{3,80}?) (?:рассматрива|определя|тракту|расценива|понима|толку)(?:ет|ют)ся как (?<says>\S.*)$/ds
const IN_QUALITY =
  /^в качестве (?<term>[^.;:,–]{3,80}?) (?:(?:рассматрива|призна|счита)(?:ет|ют)ся|выступа(?:ет|ют)) (?<says>\S.*)$/ds
const SUM = /^(?:произведени|сумм|разниц|отношени|частн|средн)/
const CLAUSE = /, (?:[а-я-]+ ){0,4}котор|(?:щ|вш|нн|ем|им)(?:ий|ая|ее|ие|ый|ое|ые|аяся|ийся|ееся|иеся)(?: |$)/

/** Definitions that a sentence states in words of its own kind. */
export function stated(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  for (const pattern of [LAW_UNDERSTANDS, SPOKEN, INSERTED, SENSE]) {
    const found = pattern.exec(rest)
    if (found !== null) return found
  }
  const isKnown = (term: string): boolean =>
    isScoped || subject.is(term) || (wordCount(term) > 1 && subject.names(term))
  const following = FOLLOWING.exec(rest)
  const named = following?.groups?.term ?? ''
  if (following !== null && !NEVER_CLASS.test(named) && !NO_KIND.test(named))
    return following.groups?.own !== undefined || isKnown(named) ? following : null
  const as = AS.exec(rest) ?? IN_QUALITY.exec(rest)
  if (as !== null) {
    const { term = '', says = '' } = as.groups ?? {}
    const isExplained = as[0].startsWith('в качестве ') ? isScoped || CLAUSE.test(says) : !SUM.test(says)
    return isKnown(term) && isExplained && wordCount(says) >= 3 ? as : null
  }
  return null
}
