import type { Match } from './formulas.ts'
import { isOffence, lead, MOST_JOINED, moved, place, wordCount } from './formulas.ts'
import { namedEach, pairOf } from './paired.ts'
import { asideOf, NO_ASIDE } from './ru-aside.ts'
import { DESCRIBED, namedAfter, namedLast } from './ru-described.ts'
import {
  alsoRecognised,
  alsoTerm,
  alsoUnder,
  firstWord,
  followsLaw,
  group,
  INSTRUMENTAL,
} from './ru-joined.ts'
import { GENUS, NEVER_CLASS, NO_CLASS, NO_KIND, NO_KIND_ALONE } from './ru-kinds.ts'
import { EACH, ellipticOf, halvesOf, PAIR, underListed } from './ru-pairs.ts'
import { adjectiveLast, belongsLast, composing, dayOf, including, nameIf, ofKind } from './ru-rules.ts'
import { LEADS, SCOPE_AFTER, scope } from './ru-scope.ts'
import { stated } from './ru-stated.ts'
import type { Subject } from './subject.ts'

const UNDER =
  /^под (?:(?:термин|поняти|слов|выражени)[а-я]+ (?="))?(?<term>[^.;:]{2,250}?),? (?:понима(?:ет|ют)ся|подразумева(?:ет|ют)ся|призна(?:ет|ют)ся|име(?:ет|ют)ся в виду|(?:следует|надлежит|необходимо|принято) понимать)(?: также)?[:,]? ?(?<says>.*)$/ds
const UNDERSTOOD = / (?:понима(?:ет|ют)ся(?! как)|подразумева(?:ет|ют)ся|име(?:ет|ют)ся в виду)(?![а-я])/
const RECOGNISED =
  /^(?<term>[^.;:]{3,160}?),? (?:(?<verb>призна|счита|явля|называ|имену)(?:ет|ют)ся|(?:следует|надлежит|необходимо|принято) (?:считать|признавать|называть|именовать)|(?<acts>выступа)(?:ет|ют))(?: также)?(?:, если [^,.;:]{5,80},)?(?: (?<says>\S.*)|:(?<list>.*))$/ds
/** «Лицо, которое зажигает огонь, признаётся смотрителем»: the name comes last. */
const NAMED_LAST =
  /^(?<says>[^.;:]{20,400}?),? (?:(?<verb>призна|счита|имену|называ|явля)(?:ет|ют)ся|назван[аоы]?) (?<his>его |ее |их )?(?<term>(?:[а-я-]+(?:ым|им|ой|ей|ыми|ими) ){0,3}(?:[а-я-]+(?:ом|ем|ами|ями)|[а-я-]*[^нмтшщ](?:ой|ей)|[а-я-]*(?:рт|лат|нат|чт|нт|ют|вот|рот|бот|хот|ост|тин|шин|лин|бин|зин|хем|орм|ирм|умм|амм|лем)ой|[а-я-]+ью|(?<=(?:ой|ей|ым|им) )[а-я-]+(?:ой|ей))(?: [а-я-]+(?:[ая]|[ыи]|ов|ей|ой|ого|его|ых|их)){0,3}(?<of> (?:от|о|об|за|на|с|без) [а-я-]+(?: [а-я-]+)?)?)\.?$/ds
/** «… называется старостой и действует без доверенности» */
const AND_DOES =
  /(?<=(?:называ|имену|счита|призна)(?:ет|ют)ся [а-я -]{3,60}),? и (?:[а-я-]+ ){0,3}?[а-я]+(?:ет|ит|ют|ят|ут)(?:ся)?(?= ).*$/s
const THIS_IS = /^(?<term>[^.;:–]{2,160}?) – это (?<says>\S.*)$/ds
const THAT_IS = /^(?<term>[^.;:,()"–]{3,120}(?:\([^()]{1,60}\))?), (?:то есть|т\. ?е\.) (?<says>\S.*)$/ds
const IS =
  /^(?<term>[^.;:,–()]{3,80}?)(?: \([^()]{2,80}\))? (?:есть|представля(?:ет|ют) собой) (?<says>\S.*)$/ds
const TERM_MEANS =
  /^(?:термин|поняти|слов|выражени|словосочетани|аббревиатур|сокращени|обозначени)[а-я]* (?<term>"[^"]{1,150}"(?:(?:,| и| или) "[^"]{1,100}")*|[^",.;:–]{2,80}?)(?<own>(?<=") (?:в|для) [^".,;:–]{3,60})? (?:–(?: это)?|означа(?:ет|ют)|обознача(?:ет|ют)|понима(?:ет|ют)ся как|толку(?:ет|ют)ся как|(?:следует|надлежит) (?:толковать как|понимать(?: как)?)|расшифровыва(?:ет|ют)ся как|(?:использу|употребля|применя|служ)(?:ет|ют|ит|ат)(?:ся)? для обозначения|(?<="[^"]{0,60} )(?:относ(?:ит|ят)ся к|не (?:включа|охватыва)(?:ет|ют))|(?:использу|употребля|применя)(?:ет|ют)ся(?: в настоящ[а-я]+ [а-я]+)? в (?:значении|смысле)(?! (?:стать|пункт|закон|кодекс|указан|установл|,))|включа(?:ет|ют)(?: в себя)?|охватыва(?:ет|ют)) (?<says>\S.*)$/ds
/** «Понятием „плавсредство“ охватываются …» */
const BY_TERM =
  /^(?:понятием|термином|словом|выражением|словосочетанием|сокращением|аббревиатурой) (?<term>"[^"]{1,150}") (?:охватыва|обознача|называ|описыва)(?:ет|ют)ся (?<says>\S.*)$/ds
const QUOTED_MEANS =
  /^"(?<term>[^"]{1,150})" (?:означа(?:ет|ют)|обознача(?:ет|ют)|понима(?:ет|ют)ся как) (?<says>\S.*)$/ds
const MEANS = /^(?<term>[^.;:,–]{2,100}?) (?:означа(?:ет|ют)|обознача(?:ет|ют)) (?<says>\S.*)$/ds
const DASH = /^(?<term>[^.;:,–]{2,100}?) [–-] (?<says>\S.*)$/ds
/** «Тайное хищение чужого имущества (кража) –»: the name of an offence after its description. */
const NAMED = /^(?<says>[^()]{15,600}) \((?<term>[^()]{3,60})\),?(?: –$| –(?= наказ| вл[её]?ч| влек))/ds

/** «К малым судам относятся …» */
const BELONG =
  /^к (?<term>[^.;:,]{3,100}?),? (?:относ(?:ит|ят)ся|относят|причисля(?:ет|ют)ся|причисляют)(?: также)?(?: (?<says>\S.*)|:(?<list>.*))$/ds
const ADJECTIVE = /^[а-я-]+(?:ым|им|ыми|ими|ной|мой)$/
/** «Молчание считается согласием»: what the law presumes, and does not name. */
const PRESUMED =
  /^(?:согласи|отказ|одобрени|подтверждени|признани|исполнени|неисполнени|уведомлени|извещени|вручени|доказательств|нарушени[ея]м? |прогул|основани|отзыв|принятием|непринятием|явк|неявк|причин)/
const NO_MEANT =
  /^(?:что|отказ|согласи|признани|прекращени|возникновени|обязан|прав[оа] |невозможност|наличи|отсутстви|переход|утрат|принятие)/
/** Words that end as if they were in the instrumental. */
const NOMINATIVE =
  /^(?:аким|режим|грим|дом|том|атом|альбом|диплом|симптом|паром|лом|ком|аэродром|ипподром|прием|объем|водоем|заем|наем|подъем|проем|съем|слой|строй|бой|рой|герой|клей|музей|лицей|мавзолей|юбилей|хоккей|портфель)$/
const INSTRUMENTAL_ONLY = /(?:ым|им|ыми|ими|ами|ями)$/
const OBLIQUE = /(?:ого|его|ому|ему|ых|их|ым|им|ыми|ими|ами|ями|ах|ях|ую|юю|ешь)$/
export const NO_NAME =
  /^(?:в|во|до|на|с|со|по(?= )|от|за|к|ко|для|при|из|о|об|у|без|не|если|когда|где|там|тут|здесь|или|либо|и|а|но|как|что|это|эт[аиот]|так|таким|такие|то|те|он|она|оно|они|им|ими|ею|его|все|судом|судами|решением|приговором|приказом|органом|органами|комиссией|законом|законодательством|конституцией|республикой|настоящим|сторонами|государством|днем|датой|моментом|временем|сроком|началом|окончанием|никто|лишь|только|иное|также|часть)(?: |$)/
/** «Музейным предметом» is a kind, «предметом договора» is what a contract has. */
const ADJECTIVE_AND_NOUN = /^(?:[а-я-]+(?:ым|им|ой|ей|ыми|ими) )+[а-я-]+(?:ом|ем|ами|ями)$/
const NO_MEANING =
  /^(?:не|в|во|до|на|с|со|по|от|за|к|для|при|если|когда|что|только|лишь|судом|недействит|ничтожн|\d)(?![а-я])|^\d/
/** A sentence with a finite verb or a day names nothing. */
export const TOLD =
  /(?:ется|ются|ится|ятся|утся|ает|яет|ует|ают|яют|уют|еют|еет)(?: |$)|(?:^| )(?:обязан|обязана|обязаны|вправе|должен|должна|должны|может|могут|не|был|была|было|были)(?: |$)|\d/
export const NOT_DEFINING =
  /^(?:(?![а-я]+о [а-я]+(?:ое|ый|ая|ые|ий|ие) )[а-я]{3,}(?:телен|тельн[аоы]|льн[аоы]|щен[аоы]?|(?<!ди)ван[аоы]?|ж?ден[аоы]?)(?=[.,; ]|$)|[а-я-]+(?:ый|[а-я]{2}ной|ая|ое|ые|[кгхщчшж]ий|[кгхщчшж]ие)(?=[.;,]|$)|наказыва|вл[еёе]ч|влек|(?:вправе|обязан[аоы]?|должн[аоы]|должен|может|могут|имеет|имеют|несет|несут)(?= )|не |до |в течение|в размере|в срок|\d|один|два|три|пять|десять|пятнадцать|(?:(?:со|с|после|от|за|на) [^.;,\n]{3,60} )?(?:(?:четыре|шесть|семь|восемь|девять|двенадцать|четырнадцать|двадцать|тридцать|сорок|пятьдесят|шестьдесят|девяносто|сто|\d+|пять|десять|пятнадцать|два|три|один|одна|восемь) )+(?:календарн[а-я]+ |рабоч[а-я]+ |банковск[а-я]+ )?(?:дн|ден|час|месяц|лет|год|недел|минут|сут)[а-я]*(?=[.;\n]|$| со дня | с даты ))/

/** Definitions that a Russian sentence makes. */
export function inSentence(
  sentence: string,
  isListed: boolean,
  subject: Subject,
  joined = MOST_JOINED,
): readonly Match[] {
  const start = lead(sentence, LEADS)
  const rest = sentence.slice(start.length)
  const scoped = scope(start) ?? (start.startsWith('примечани') ? 'article' : undefined)
  const match = (found: RegExpExecArray, by = start.length): Match => {
    const term = place(found, 'term', by)
    const words = sentence.slice(term.from, term.to)
    const after = SCOPE_AFTER.exec(words)
    const own = scope(after?.[0] ?? found.groups?.own ?? '')
    const to = after === null || after.index < 2 ? term.to : term.from + after.index
    const known = own ?? scoped
    return {
      term: { from: term.from, to },
      says: place(found, found.groups?.says === undefined ? 'list' : 'says', by),
      ...(known === undefined ? {} : { scope: known }),
    }
  }

  const item = isListed ? underListed(rest) : null
  if (item !== null && followsLaw(item)) return [match(item)]
  const halves = joined === 0 || rest.startsWith('под ') ? undefined : halvesOf(rest)
  if (halves !== undefined) {
    const first = inSentence(sentence.slice(0, start.length + halves.first), isListed, subject, 0)
    const by = start.length + halves.next
    const next = inSentence(rest.slice(halves.next), isListed, subject, joined - 1)
    if (first.length > 0 && next.length > 0) return [...first, ...moved(next, by, scoped)]
  }
  const elliptic = joined === 0 ? undefined : ellipticOf(rest)
  if (elliptic !== undefined) {
    const first = inSentence(sentence.slice(0, start.length + elliptic.first), isListed, subject, 0)
    if (first.length > 0) return [...first, match(elliptic.found)]
  }
  const said = stated(rest, scoped !== undefined, subject)
  if (said !== null) return [match(said)]
  const under = rest.startsWith('под ') ? UNDER.exec(rest) : undefined
  if (under) return followsLaw(under) ? [match(under), ...alsoUnder(under, match, start.length)] : []
  const verb = UNDERSTOOD.exec(rest)
  if (verb !== null) {
    const at = Math.max(
      rest.lastIndexOf(', под ', verb.index) + 2,
      rest.lastIndexOf('(под ', verb.index) + 1,
      rest.lastIndexOf('й под ', verb.index) + 2,
      rest.lastIndexOf('е под ', verb.index) + 2,
    )
    const found = at > 2 ? UNDER.exec(rest.slice(at)) : null
    return found === null || verb.index - at > 250 || !followsLaw(found)
      ? []
      : [match(found, start.length + at), ...alsoUnder(found, match, start.length + at)]
  }
  for (const pattern of [THIS_IS, TERM_MEANS, BY_TERM, QUOTED_MEANS]) {
    const found = pattern.exec(rest)
    if (found !== null && !NO_NAME.test(group(found, 'term')) && wordCount(group(found, 'term')) <= 14)
      return [match(found), ...alsoTerm(found, match, start.length, TERM_MEANS)]
  }
  const thatIs = THAT_IS.exec(rest)
  if (
    thatIs !== null &&
    named(thatIs, 12) &&
    !NO_ASIDE.test(group(thatIs, 'term')) &&
    !OBLIQUE.test(firstWord(group(thatIs, 'term')))
  )
    return [match(thatIs)]
  const aside = asideOf(rest, subject)
  if (aside !== undefined) return moved([aside], start.length, scoped)
  const sure =
    nameIf(rest, scoped !== undefined, subject) ??
    dayOf(rest, subject) ??
    adjectiveLast(rest, subject) ??
    including(rest, subject) ??
    belongsLast(rest, subject) ??
    composing(rest, subject) ??
    ofKind(rest) ??
    namedLast(rest, subject)
  if (sure !== null) return [match(sure)]
  const recognised = RECOGNISED.exec(rest)
  if (recognised !== null && isName(recognised)) {
    const found = match(recognised)
    const isTold = found.scope !== undefined || subject.is(sentence.slice(found.term.from, found.term.to))
    const isAdjective = ADJECTIVE.test(group(recognised, 'term')) && !GENUS.test(group(recognised, 'says'))
    const isClass =
      group(recognised, 'says') === '' &&
      found.scope === undefined &&
      NEVER_CLASS.test(` ${group(recognised, 'term')}`)
    const isKinds =
      /^(?:виды|перечень|формы|меры) /.test(subject.title) &&
      (group(recognised, 'says') === '' || /^(?:вид|форм|мер)/.test(group(recognised, 'term')))
    if (
      !isKinds &&
      !isClass &&
      (group(recognised, 'acts') === '' || isTold || DESCRIBED.test(group(recognised, 'says'))) &&
      (group(recognised, 'verb') !== 'явля' || (isKind(group(recognised, 'term'), isTold) && !isAdjective))
    )
      return [found, ...alsoRecognised(recognised, match, start.length)]
  }
  const belong = rest.startsWith('к ') ? BELONG.exec(rest) : null
  if (belong !== null) return belongs(belong, scoped !== undefined, subject) ? [match(belong)] : []
  const last = NAMED_LAST.exec(rest.replace(AND_DOES, ''))
  if (last !== null && isNamedLast(last, subject)) return [match(last)]
  const is = IS.exec(rest)
  if (
    is !== null &&
    named(is, 6) &&
    !/^неотъемл|^самостоятельн|^собой/.test(group(is, 'says')) &&
    !OBLIQUE.test(firstWord(group(is, 'term')))
  )
    return [match(is)]
  const pair = pairOf(PAIR, rest, start.length)
  if (pair.length > 0) return pair
  const each = namedEach(EACH, rest, start.length)
  if (each.length > 0) return each
  const called = namedAfter(rest, subject)
  if (called !== undefined) return moved([called], start.length, scoped)
  const name = NAMED.exec(rest)
  if (
    name !== null &&
    isOffence(name) &&
    !INSTRUMENTAL.test(firstWord(group(name, 'term'))) &&
    !OBLIQUE.test(firstWord(group(name, 'term')))
  )
    return [match(name)]
  const meant = MEANS.exec(rest)
  if (
    meant !== null &&
    named(meant, 6) &&
    wordCount(group(meant, 'says')) >= 3 &&
    !NO_MEANT.test(group(meant, 'says'))
  )
    return [match(meant)]
  if (scoped === undefined && !isListed) return []
  const means = meant ?? (scoped === undefined ? null : DASH.exec(rest))
  return means !== null && named(means, 10) && !NOT_DEFINING.test(group(means, 'says')) ? [match(means)] : []
}

const isKind = (term: string, isTold: boolean): boolean =>
  !NO_KIND.test(term) && (isTold || !NO_KIND_ALONE.test(term))

function belongs(found: RegExpExecArray, isScoped: boolean, subject: Subject): boolean {
  const term = group(found, 'term')
  const says = group(found, 'says')
  const own = SCOPE_AFTER.exec(term)
  const name = own === null ? term : term.slice(0, own.index)
  const isFor = isScoped || own !== null
  if (wordCount(name) > 8 || NO_MEANING.test(says) || (!isFor && NEVER_CLASS.test(name))) return false
  return isFor || subject.is(term) || (!NO_CLASS.test(term) && wordCount(term) >= 2)
}

function isName(found: RegExpExecArray): boolean {
  const term = group(found, 'term')
  const says = group(found, 'says')
  if (NO_NAME.test(term) || / не$|(?:^| )(?:может|могут|если)(?: |$)/.test(term) || wordCount(term) > 16)
    return false
  if (!INSTRUMENTAL.test(firstWord(term)) || NOMINATIVE.test(firstWord(term))) return false
  return !INSTRUMENTAL_ONLY.test(firstWord(says)) && !NO_MEANING.test(says)
}

function isNamedLast(found: RegExpExecArray, subject: Subject): boolean {
  const says = group(found, 'says')
  const verb = group(found, 'verb')
  if (found.groups?.his !== undefined && (verb === 'явля' || !subject.is(group(found, 'term')))) return false
  if (verb === 'явля' && subject.is(group(found, 'term'))) {
    const isRelation = NO_KIND.test(group(found, 'term')) && !ADJECTIVE_AND_NOUN.test(group(found, 'term'))
    return !isRelation && wordCount(says) >= 3 && !NO_NAME.test(says)
  }
  if (verb === 'явля') {
    const term = group(found, 'term')
    const isAgain = subject.isForm(firstWord(says), term.split(' ').at(-1) as string)
    const isDescribed = (GENUS.test(says) || isAgain) && /^[^,]+, .*(?:котор|вш|ющ|ящ|нн|им)/.test(says)
    if (!isDescribed || !/,$/.test(found[0].slice(0, says.length + 1)) || !isKind(term, false)) return false
  }
  if (group(found, 'of') !== '' && !/^(?:называ|имену)$/.test(verb) && !subject.is(group(found, 'term')))
    return false
  if (PRESUMED.test(group(found, 'term')) && !subject.is(group(found, 'term'))) return false
  const isSubject = verb !== 'явля' && subject.is(group(found, 'term')) && !NO_KIND.test(group(found, 'term'))
  return (
    wordCount(says) >= (isSubject ? 3 : says.includes(', ') ? 4 : 5) &&
    !/(?:^| )(?:если|когда|также)(?: |$)| не$/.test(says) &&
    !NO_NAME.test(says) &&
    !NO_NAME.test(group(found, 'term'))
  )
}

const named = (found: RegExpExecArray, longest: number): boolean =>
  !NO_NAME.test(group(found, 'term')) &&
  !TOLD.test(group(found, 'term')) &&
  wordCount(group(found, 'term')) <= longest &&
  !NO_MEANING.test(group(found, 'says'))
