import type { Match } from '../formulas.ts'
import { matched, place } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { sizeAtEnd } from '../subject.ts'
import type { Span } from '../units.ts'
import { CLAUSE } from './described.ts'

/** «… передавать служебные сведения, то есть сведения ограниченного распространения, …»: the noun is said again. */
const AGAIN =
  /(?:^| )(?<term>(?:[а-я-]+(?:ые|ие|ую|юю|ый|ий|ое|ее|ая|яя|ого|его|их|ых|ой|ей|ым|им|ыми|ими) ){1,3}(?<noun>[а-я-]{3,})), то есть (?:так[а-я]+ )?(?<says>\k<noun>,? [^;:–]{8,300}?)(?=,(?! (?:котор|[а-я]+(?:щ|вш|нн|ем|им)[а-я]+ ))|\.?$)/ds
const NAMED =
  /^(?<before>[^.;:()"–]{3,150}?), то есть (?<says>[а-я-]+,? (?:[а-я-]+(?:щ|вш|нн|ем|им)(?:ий|ая|ее|ие|ый|ое|ые|ийся|аяся|ееся|иеся|ую|юю|его|ого|ей|ой|их|ых) |(?:[а-я-]+ ){0,4}котор)[^.;:–]{5,200}?)(?=,(?! )|, |\.?$)/ds
/** «… в состоянии необходимой обороны, то есть при защите …» */
const DONE_WHEN =
  /^(?<before>[^.;:()"–]{3,150}?), то есть (?<says>(?:при|путём|путем|посредством) [^.;:–]{10,200}?)(?=, |\.?$)/ds
/** «Правила применяются к бакенам, то есть к знакам, стоящим на якоре», where the heading has the thing. */
const PREPOSITION_AGAIN =
  /(?:^| )(?<of>на|к|ко|с|со|о|об|в|из|от|для|по|за|у|при) (?<term>[а-я-]+(?: [а-я-]+){0,3}), то есть (?:\k<of>|со|ко|об|во|изо) (?<says>[^;:–]{8,300}?)(?=,(?! (?:(?:[а-я-]+ ){0,2}котор|[а-я]+(?:щ|вш|нн|ем|им)[а-я]+ ))|\.?$)/ds
/** «Весь объект, то есть …» lists what is known. */
export const NO_ASIDE = /^(?:весь|вся|все|кажд[а-я]+|люб[а-я]+|цел[а-я]+|остальн[а-я]+|друг[а-я]+) /
/** «Зал должен иметь акустический паспорт – документ, в котором …», where the heading has the thing. */
const DASHED = new RegExp(
  `^(?<before>[^.;:()"–]{8,150}?),? (?:–|\\(|то есть|т\\. ?е\\.) ?(?<says>(?!основани|услови|результат|обязанност|прав[оа] )[а-я-]+(?: [а-я-]+){0,3}, ${CLAUSE}[^.;:()–]{5,200}?)\\)?(?=\\.?$)`,
  'ds',
)
/** The sentence is about somebody who has the thing, or does something with it. */
const HAS_VERB =
  /(?:^| )(?:[а-я]{2,}(?:ает|яет|ует|еет|ают|яют|уют|еют|ется|ются|ится|ятся)|ведет|ведут|иметь|выдать|вести|оформить|составить|получить|представить|заполнить|вносит|хранит|хранят)(?: |$)/
const DEFINING = /(?:призна|счита|явля|понима|называ|имену)(?:ет|ют)ся|означа|представля(?:ет|ют) собой/
const MOST_WORDS = 4

/** «… с наступлением совершеннолетия, то есть по достижении восемнадцати лет»: when one comes to it, and when that is. */
const COMES_TO =
  /(?:^| )(?:с|со|по|после|до|при|к|от) (?:[а-я-]+ )?(?:наступлени|достижени|начал|истечени|окончани)[а-я]{1,2} (?:[а-я-]+(?:ым|им|ом|ем|ой|ами) )?(?<term>(?!(?:[а-я-]+ )?(?:срока|лет|периода|времени|дня|года|месяца|квартала)[ ,]|возраста[ ,])[а-я-]+(?: [а-я-]+){0,2}), то есть (?:(?:с|со|по|после|до|при|к|от|за|через|когда) |(?=[а-я -]{3,60} лет))(?<says>[^;:–]{8,200}?)(?=, |\.?$)/ds

/** «За совершение дисциплинарного проступка, то есть виновного неисполнения обязанностей, …»: both stand in the genitive. */
const COMMITTED =
  /(?:^| )(?:совершени|допущени|осуществлени|выявлени|обнаружени|установлени|причинени|пресечени|применени|объявлени)[а-я]{1,2} (?<term>(?:[а-я-]+(?:ого|его|ой|ей|ых|их) ){1,2}[а-я-]+(?:а|я|ы|и|ов|ев|ей|ий)), то есть (?<says>(?:[а-я-]+(?:ого|его|ой|ей|ых|их) |[а-я-]+(?:ния|ции|тия|ства|сти) )[^;:–]{10,250}?)(?=, (?!(?:котор|[а-я]+(?:щ|вш|нн|ем|им)(?:ий|ая|ее|ие|ый|ое|ые|ого|его|ой|ей|ых|их)(?:ся)? ))|\.?$)/ds

export function asideOf(rest: string, subject: Subject): Match | undefined {
  const comes = rest.includes(', то есть ') ? COMES_TO.exec(rest) : null
  if (comes !== null) return matched(comes)
  const again = AGAIN.exec(rest)
  if (again !== null && !NO_ASIDE.test(again.groups?.term ?? ''))
    return { ...matched(again), scope: 'article' }
  const committed = rest.includes(', то есть ') ? COMMITTED.exec(rest) : null
  if (committed !== null && !NO_ASIDE.test(`${committed.groups?.term} `))
    return { ...matched(committed), scope: 'article' }
  const to = PREPOSITION_AGAIN.exec(rest)
  const thing = to?.groups?.term ?? ''
  if (to !== null && (subject.is(thing) || subject.names(thing))) return matched(to)
  const named = NAMED.exec(rest) ?? DONE_WHEN.exec(rest)
  const term = named === null ? undefined : subjectAtEnd(named.groups?.before ?? '', subject)
  return named === null || term === undefined
    ? undefined
    : { term, says: place(named, 'says'), scope: 'article' }
}

/** A thing of the heading that a sentence about something else explains. */
export function explainedInside(rest: string, subject: Subject): Match | undefined {
  const found = / –| \(|, т/.test(rest) ? DASHED.exec(rest) : null
  const before = found?.groups?.before ?? ''
  if (!HAS_VERB.test(before) || DEFINING.test(before)) return undefined
  const term = subjectAtEnd(before, subject)
  return found === null || term === undefined ? undefined : { term, says: place(found, 'says') }
}

/** The words of the heading at the end of what begins with others. */
function subjectAtEnd(before: string, subject: Subject): Span | undefined {
  const words = before.split(' ')
  const size = sizeAtEnd(words, subject, MOST_WORDS)
  if (size === undefined) return undefined
  return { from: before.length - words.slice(-size).join(' ').length, to: before.length }
}
