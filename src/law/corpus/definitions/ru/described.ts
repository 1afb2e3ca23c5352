import { isSaidApart, mayName, nameOf } from '../described.ts'
import type { Match } from '../formulas.ts'
import { matched, wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { NO_NAME_IN_BRACKETS } from './brackets.ts'

/** A clause that tells one thing from another of its kind. */
export const CLAUSE =
  '(?:(?:[а-я-]+ ){0,4}котор[а-я]+|где|куда|откуда|(?:не )?(?:[а-я-]+(?:о|ее|ски|жды) )?[а-я-]+(?:щ|вш|(?<=ше)дш|(?<=[еоы])сш|(?<=[гкбпрх])ш|нн|(?<=рав|кратн?|пригод|способ|эквивалент|достаточ|характер)н|ем|им|т)(?:ий|ая|ее|ие|ый|ое|ые|аяся|ийся|ееся|иеся|ую|юю|его|ого|ей|ой|их|ых))[ ,]'
export const DESCRIBED = new RegExp(`, ${CLAUSE}`)
/** What the law explains things by: «величина …», «совокупность …». */
const GENUS =
  '(?:[а-я-]+(?:ая|ый|ое|ий|ее) )?(?:совокупность|комплекс|система|деятельность|процесс|величина|показатель|сумма|состояние|явление|процедура|технология|разновидность|свойство|способность|степень|соотношение|разница|вещество|устройство|прибор|сооружение|территория|помещение|животное|растение|мероприятие) [а-я]'
/** Either of the two. */
export const DESCRIBES = new RegExp(
  `, ${CLAUSE}|^${GENUS}|^(?:[а-я-]+о )?[а-я]+(?:нн|вш|ющ|ащ|ущ|ящ)(?:ое|ая|ее)(?:ся)? (?:на|в|по|с|из|от|для|за|к|о|под|при|между) [а-я-]+ (?:[а-я-]+ ){0,3}[а-я-]+|^(?:[а-я-]+(?:ое|ее|ая|яя) ){0,2}(?!(?:основани|услови|требовани|обязанност|ответственност|решени|заявлени|нарушени|исключени|приложени|наказани|уведомлени|предписани|разрешени|здани|учреждени|поручени|исполнени|удостоверени|указани|организаци|комисси|собрани|заключени|положени|последстви|преимуществ|отношени|постановлени|распоряжени|возможност|необходимост|готовност|собственность|министерств|правлени|управлени[ея] [а-я]+(?:ого|ей) )[а-я]*)(?:[а-я]{3,}(?:ени[ея]|ани[ея]|ость|ци[яи])|участие|действие|содействие) (?:[а-я-]+(?:ых|их|ого|его|ой|ей) ){0,2}[а-я-]+ (?:[а-я-]+ ){1,}[а-я-]+`,
)
const SAYS = `(?<says>(?<kind>[^().;:–]{3,80}), ${CLAUSE}[^().;:–]{3,300}?)`
const IN_BRACKETS = new RegExp(`^${SAYS} \\((?<term>[^()]{3,60})\\)(?:,| [а-я])`, 'ds')
const BETWEEN_DASHES = new RegExp(`^${SAYS},? – (?<term>[^–,.;:()]{3,60}),? – `, 'ds')
const BEHIND_DASH = new RegExp(`^${SAYS},? – (?<term>[^–,.;:()]{3,60})\\.?$`, 'ds')
/** «Продажа имущества государства (приватизация) …», where the heading and the text have the name. */
const IN_BRACKETS_ALONE = /^(?<says>(?:[а-я-]+ ){2,12}[а-я-]+) \((?<term>[^()]{3,60})\) [а-я]/ds
/** What is done, in the nominative: «Прекращение прав на участок с возмещением (выкуп) …» */
const OF_DOING = /^(?:[а-я-]+(?:ое|ее|ая|яя|ый|ий) )?[а-я-]+(?:ние|тие|ция|ство|ча|жа|ка) (?!\()/
/** «Банк принимает поступившую от вкладчика сумму (вклад)», of what the heading and the text speak. */
const OBJECT_NAMED =
  /^[а-я][^().;:–]{3,120}? (?<says>[а-я-]+(?:вш|нн|ем|им|щ)(?:ую|ее|ий|ый|ое|ые|ие)(?:ся)? [^().;:,–]{3,100}?) \((?<term>[^()]{3,40})\)/ds
/** «Имущественный взнос члена артели – пай.», where that is the heading. */
const BARE = /^(?<says>(?:[а-я-]+ ){2,}[а-я-]+) – (?<term>[^–,.;:()]{3,60})\.?$/ds
const NO_DESCRIPTION =
  /^(?:[а-я]+(?:ый|ий|ая|ое) )?(?:срок|результат|основани|форм|мест|дат|дн[ея]|цел|задач|предмет|вид|орган|источник|ставк|размер|услови|мер|плат|документ)|^(?:не|в|во|на|к|с|по|для|при|за|от|до|о|об|из|если|когда)(?: |$)/
const FORMING =
  /^(?<says>(?<first>[а-я-]+)[^.;:]{10,300}?),? (?:вместе |в совокупности )?(?:образу|составля)(?:ет|ют) (?<term>[а-я-]+(?: [а-я-]+){0,3})\.?$/ds
/** «Информация составляет коммерческую тайну, если …» */
const SECRET_IF =
  /^(?:информация|сведения|данные) составля(?:ет|ют) (?<term>[а-я-]+(?: [а-я-]+){0,2}),? (?:в случа(?:е|ях), |в том случае, )?(?:если|когда) (?<says>\S.*)$/ds
const IS_LAST =
  /^(?<says>[^.;:–]{15,300}?),? есть (?<term>[а-я-]+(?: [а-я-]+){0,3}?)(?:\.?$|, (?=котор|за котор))/ds
/** A participle before its noun, or parts that are joined: «дом и прилегающий к нему сад». */
const IS_TOLD =
  / [а-я]+(?:нн|вш|ющ|ащ|ущ|ящ|ем|им)(?:ые|ий|ый|ая|ое|ее|ие|им|ым|ой|ей|ими|ыми)(?:ся)? | и [а-я-]+(?: [а-я-]+){0,3}, $/
const NO_WHOLE = /^(?:основ|част|содержани|структур|предмет|баз|приложени|раздел)/
/** Who forms a commission explains none. */
const WHO =
  /^(?:[а-я]+(?:ь|три|четыре)$|член|участник|работник|аким|акимат|орган|правительств|министр|министерств|комитет|совет|лиц|суд(?:$|[аеуья])|президент|маслихат|палат|директор|председател|глав|они|он|она)/

/** «По договору одна сторона (поставщик) обязуется»: who is who, and no meaning. */
const OF_SIDE = /(?:одна|одной|одну|другая|другой|другую|вторая) сторон[а-я]{1,2} \(/

/** «Книга, в которую вносят долги (долговая книга), …», «Документ, …, – накладная – составляется …» */
export function namedAfter(rest: string, subject: Subject): Match | undefined {
  if (OF_SIDE.test(rest)) return undefined
  for (const pattern of [IN_BRACKETS, BETWEEN_DASHES, BEHIND_DASH]) {
    const found = pattern.exec(rest)
    const name = found?.groups?.term ?? ''
    if (!subject.is(name) && !mayBeSaidOf(found?.groups?.kind ?? '', found?.groups?.says ?? '', name))
      continue
    const match = nameOf(found, found?.groups?.kind ?? '', subject, NO_NAME_IN_BRACKETS)
    if (match !== undefined) return match
  }
  const done = IN_BRACKETS_ALONE.exec(rest)
  const name = done?.groups?.term ?? ''
  const isDone =
    subject.is(name) ||
    (OF_DOING.test(rest) && !OBLIQUE_NOUN.test(name.split(' ', 1)[0] as string) && subject.names(name))
  if (
    done !== null &&
    mayName(name, NO_NAME_IN_BRACKETS) &&
    isSort(done.groups?.says ?? '', name) &&
    subject.names(name)
  )
    return matched(done)
  const isTitle = subject.is(name) && OF_DOING.test(rest) && wordCount(done?.groups?.says ?? '') >= 3
  if (done !== null && mayName(name, NO_NAME_IN_BRACKETS) && isDone && (isTitle || subject.recursAlike(name)))
    return matched(done)
  if (
    done !== null &&
    mayName(name, NO_NAME_IN_BRACKETS) &&
    !OBLIQUE_NOUN.test(name.split(' ', 1)[0] as string) &&
    isSaidApart(done.groups?.says ?? '', name, subject)
  )
    return matched(done)
  const isRight =
    /^(?:право|способность|возможность) /.test(rest) &&
    (subject.namesAny(name.split(' ')) || subject.recursAlike(name)) &&
    /^(?:[а-я-]+(?:ая|яя|ый|ий|ое|ее) )?[а-я-]+$/.test(name)
  if (
    done !== null &&
    isRight &&
    mayName(name, NO_NAME_IN_BRACKETS) &&
    !OBLIQUE_NOUN.test(name.split(' ', 1)[0] as string) &&
    (name.includes(' ') || subject.recursAlike(name))
  )
    return matched(done)
  const object = rest.includes('(') ? OBJECT_NAMED.exec(rest) : null
  const thing = object?.groups?.term ?? ''
  if (
    object !== null &&
    mayName(thing, NO_NAME_IN_BRACKETS) &&
    !isAlternative(object.groups?.says ?? '', thing) &&
    subject.namesAny([thing]) &&
    subject.recursAlike(thing)
  )
    return matched(object)
  const bare = BARE.exec(rest)
  if (bare === null || !subject.is(bare.groups?.term ?? '') || NO_DESCRIPTION.test(rest)) return undefined
  return matched(bare)
}

/** «Чрезвычайные и непредотвратимые обстоятельства (непреодолимая сила) освобождают …» */
const isSort = (says: string, name: string): boolean =>
  /^(?:[а-я]+о )?[а-я-]+(?:ая|яя|ый|ий|ое|ее|ые|ие)(?:ся)? /.test(says) &&
  / [а-я-]{4,}(?:нн|вш|ющ|ащ|ущ|ящ|ем|им)(?:ая|яя|ый|ий|ое|ее|ые|ие)(?:ся)? /.test(` ${says}`) &&
  !ADJECTIVE.test(says.split(' ').at(-1) as string) &&
  /^[а-я-]+(?:ая|яя|ый|ий|ое|ее|ые|ие) [а-я-]+$/.test(name)

/** A name in another case, or of many where one is told of, is one more thing: «возвращённая налогоплательщику (налоговому агенту)». */
function mayBeSaidOf(kind: string, says: string, name: string): boolean {
  const [first = ''] = name.split(' ')
  if (isAlternative(says, name) || APART.test(first) || OBLIQUE_NOUN.test(first) || PARTICIPLE.test(name))
    return false
  // «Лица, осуществляющие заготовку (сбор)»
  if (/[ую]$/.test(says) && !name.includes(' ') && !/[аяоеьйы]$/.test(name)) return false
  const noun = kind.split(' ').find((word) => !ADJECTIVE.test(word)) ?? ''
  if (/[ыи]$/.test(first) && !first.includes('-')) return /[ыиа]$/.test(noun) || ADJECTIVE_PLURAL.test(kind)
  return !/[ая]$/.test(first) || ADJECTIVE.test(first) || /[аяь]$/.test(noun)
}

/** «По договору найма (аренды)», «цена (стоимость)»: the same is said in another word, in the case of the first. */
function isAlternative(says: string, name: string): boolean {
  const before = says.split(' ').at(-1) as string
  const [first = ''] = name.split(' ')
  if (/, [а-я-]+$/.test(says)) return true
  if (name.includes(' ') && ADJECTIVE.test(first)) return false
  return (
    (/(?:ов|ев|ей|ий)$/.test(before) && /(?:ов|ев|ей|ий)$/.test(first)) ||
    (/[аяыи]$/.test(before) && /[аяыи]$/.test(first)) ||
    (/[уюе]$/.test(before) && /[уюе]$/.test(first)) ||
    (ADJECTIVE.test(before) && before.slice(-2) === first.slice(-2))
  )
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/
/** «Подлежащая уплате (уплаченная)» */
const PARTICIPLE = /^[а-я]+(?:(?:нн|вш|щ)(?:ый|ая|ое|ые|ий|ее|ие)|ен[аоы]?|ан[аоы]?)(?:ся)?$|^подлеж/
const ADJECTIVE_PLURAL = /^[а-я-]+(?:ые|ие) /
const OBLIQUE_NOUN =
  /(?:ого|его|ому|ему|ых|их|ым|им|ыми|ими|ую|юю|ами|ями|ах|ях|ам|ям|ом|ем|ою|ию|ии|ов|ев|у|ю|(?<!по|мо|го)[бвгдзклмнпрстфх]е)$/
/** «Государство – член союза», «юридическое лицо – нерезидент»: which of its kind it is. */
const APART =
  /^(?:член|участник|резидент|нерезидент|сторон|стран|заявител|налогоплательщик|поставщик|покупател|должник|кредитор|предпринимател|инвестор|эмитент|наличи|отсутстви)/

/** «Запас зерна, хранимый на случай неурожая, образует резерв», «Задержка вагона сверх срока есть простой»: of the heading's subject. */
export function namedLast(rest: string, subject: Subject): RegExpExecArray | null {
  const forming = FORMING.exec(rest)
  const { term = '', says = '', first = '' } = forming?.groups ?? {}
  const isWhole =
    /^(?:совокупность|множество|комплекс|система|сумма|превышение|разница|остаток|разность|избыток)$/.test(
      first,
    )
  // «Сведения о вкладах и счетах составляют банковскую тайну»
  const isKnowledge = /^(?:сведения|данные|информация|материалы|знания)$/.test(first) && wordCount(says) >= 3
  if (
    forming !== null &&
    !NO_WHOLE.test(term) &&
    (isWhole || isKnowledge || IS_TOLD.test(` ${says}, `) || DESCRIBED.test(`${says}, `)) &&
    (isWhole || !WHO.test(first)) &&
    (isSubject(term, subject) ||
      (isKnowledge && /(?:^| )тайну(?: |$)/.test(term)) ||
      (term.includes(' ') && subject.namesAny(term.split(' ')) && (isKnowledge || subject.recursAlike(term))))
  )
    return forming
  // «Лица, имеющие сертификат, составляют авиационный персонал»
  const isStaff = /(?:^| )(?:персонал|экипаж|контингент)(?: |$)/.test(term) && isSubject(term, subject)
  if (forming !== null && isStaff && DESCRIBED.test(`${says}, `)) return forming
  const secret = SECRET_IF.exec(rest)
  if (secret !== null && subject.is(secret.groups?.term ?? '')) return secret
  const is = IS_LAST.exec(rest)
  return is !== null && subject.is(is.groups?.term ?? '') && wordCount(is.groups?.says ?? '') >= 3 ? is : null
}

const isSubject = (term: string, subject: Subject): boolean =>
  subject.is(term) || (wordCount(term) === 2 && term.split(' ').some((word) => subject.is(word)))
