import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { NEVER_CLASS, NO_KIND } from './kinds.ts'

const LAW = '(?:настоящ[а-я]+ [а-я]+|законодател[а-я]+|закон|кодекс)(?: республики казахстан)?'
/** «Под ягельником настоящий Закон понимает …» */
const LAW_UNDERSTANDS = new RegExp(
  `^(?:под (?<term>[^.;:]{2,150}?) ${LAW} (?:понимает|подразумевает|разумеет|имеет в виду) (?<says>\\S.*))$`,
  'ds',
)
/** «Затоплением настоящий Закон называет …» */
const LAW_CALLS = new RegExp(
  `^(?<term>(?:[а-я-]+(?:ым|им|ой|ей|ыми|ими) )*[а-я-]+(?:ом|ем|ой|ей|ью|ами|ями)(?: [а-я-]+){0,3}?) ${LAW} (?:называет|именует|признает|считает) (?<says>\\S.*)$`,
  'ds',
)
/** «Когда говорится о тропе, имеется в виду …» */
const SPOKEN =
  /^(?:если|когда|где|там, где)(?<own> в настоящ[а-я]+ [а-я]+)? (?:говорится|упоминается|идет речь|речь идет|указывается)(?: в настоящ[а-я]+ [а-я]+)? (?:об?|про) (?<term>[^.;:,]{3,80}), (?:там |то |тогда )?(?:под (?:ним|ней|ними) )?(?:имеется в виду|имеются в виду|понима(?:ет|ют)ся|подразумева(?:ет|ют)ся) (?<says>\S.*)$/ds
/** «Паводок, в смысле настоящего Кодекса, – …» */
const INSERTED =
  /^(?<term>[^.;:,–()]{2,80}?)(?:,| \((?=[^()–]*\)))(?<own> ?(?:в смысле|в понимании|в контексте|для целей|в целях|в значении|по смыслу|применительно к) (?:[^,.;:–]{0,40} )?настоящ[^,.;:–()]{3,60})[,)]? (?:–(?: это)?|это|есть|означа(?:ет|ют)|представля(?:ет|ют) собой) (?<says>\S.*)$/ds
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
/** «Доля лодок исчисляется как отношение …», where the sentence says for what it defines. */
const COUNTED_AS =
  /^(?<term>(?!сумм|размер|плат|цен|налог|ставк|штраф|пен[яи]|сбор|стоимост)[^.;:,–]{3,80}?) (?:определя|рассчитыва|исчисля|вычисля)(?:ет|ют)ся как (?<says>\S.*)$/ds
/** «Лодка, хозяин которой неизвестен, рассматривается как бесхозяйная лодка» */
const AS_LAST =
  /^(?<says>[^.;:–]{3,80}?, [^.;:–]{8,300}?),? (?:рассматрива|тракту|расценива|квалифициру)(?:ет|ют)ся(?<own> для целей настоящ[а-я]+ [а-я]+)? как (?<term>[а-я-]+(?: [а-я-]+){0,3})\.?$/ds
/** «Понятие лодки определяется следующим образом: …» */
const FOLLOWS =
  /^(?:термин(?!ал)|поняти|слов|выражени|словосочетани|сокращени)[а-я]* (?<term>"[^"]{1,120}"(?:(?:,| и| или) "[^"]{1,100}")*|[^".;:,–]{2,60}?)(?<own> в настоящ[а-я]+ [а-я]+)? (?:(?:определя|понима|тракту|толку)(?:ет|ют)ся (?:следующим образом|так)|име(?:ет|ют)(?: в настоящ[а-я]+ [а-я]+)? (?:следующ|тако)[а-я]+ (?:значени|смысл|содержани|определени)[а-я]*)(?: в настоящ[а-я]+ [а-я]+)? ?[:–] ?(?<says>\S.*)$/ds
/** «Плавучее средство в дальнейшем именуется „лодка“» */
const FURTHER_QUOTED =
  /^(?<says>[^.;:"]{10,300}?),? (?<before>(?:далее|ниже|в дальнейшем|здесь)(?: по тексту)? )?(?:имену|называ|обознача)(?:ет|ют)ся (?<behind>(?:(?:далее|ниже|в дальнейшем|здесь|сокращенно|кратко|также) )*)(?:как )?(?<term>"[^"]{2,80}")\.?$/ds
const SUM = /^(?:произведени|сумм|разниц|отношени|частн|средн|стоимост|количеств|объем|площад|числ|масс|цен)/
const CLAUSE = /, (?:[а-я-]+ ){0,4}котор|(?:щ|вш|нн|ем|им)(?:ий|ая|ее|ие|ый|ое|ые|аяся|ийся|ееся|иеся)(?: |$)/

/** Definitions that a sentence states in words of its own kind. */
export function stated(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  for (const pattern of [LAW_UNDERSTANDS, LAW_CALLS, SPOKEN, INSERTED, SENSE, FOLLOWS]) {
    const found = pattern.exec(rest)
    if (found !== null) return found
  }
  const isKnown = (term: string): boolean =>
    isScoped || subject.is(term) || (wordCount(term) > 1 && subject.names(term))
  const following = FOLLOWING.exec(rest)
  const named = following?.groups?.term ?? ''
  if (following !== null && !NEVER_CLASS.test(named) && !NO_KIND.test(named))
    return following.groups?.own !== undefined || isKnown(named) ? following : null
  const further = FURTHER_QUOTED.exec(rest)
  if (further !== null && (isScoped || further.groups?.before !== undefined || further.groups?.behind !== ''))
    return further
  const counted = isScoped ? COUNTED_AS.exec(rest) : null
  if (counted !== null && wordCount(counted.groups?.says ?? '') >= 3) return counted
  const last = AS_LAST.exec(rest)
  if (
    last !== null &&
    CLAUSE.test(last.groups?.says ?? '') &&
    (isScoped || subject.is(last.groups?.term ?? ''))
  )
    return last
  const as = AS.exec(rest) ?? IN_QUALITY.exec(rest)
  if (as !== null) {
    const { term = '', says = '' } = as.groups ?? {}
    if (/ не$|^(?:так|эт)(?:ой|ая|ое|ие|от|а|о|и) /.test(term)) return null
    const isExplained = as[0].startsWith('в качестве ') ? isScoped || CLAUSE.test(says) : !SUM.test(says)
    return isKnown(term) && isExplained && wordCount(says) >= 3 ? as : null
  }
  return null
}
