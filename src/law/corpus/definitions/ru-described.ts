import { mayName, nameOf } from './described.ts'
import type { Match } from './formulas.ts'
import { matched, wordCount } from './formulas.ts'
import type { Subject } from './subject.ts'

/** A clause that tells one thing from another of its kind. */
export const CLAUSE =
  '(?:(?:[а-я-]+ ){0,4}котор[а-я]+|(?:не )?[а-я-]+(?:щ|вш|(?<=ше)дш|(?<=[еоы])сш|нн|ем|им|т)(?:ий|ая|ее|ие|ый|ое|ые|аяся|ийся|ееся|иеся|ую|юю|его|ого|ей|ой|их|ых))[ ,]'
export const DESCRIBED = new RegExp(`, ${CLAUSE}`)
/** What the law explains things by: «величина …», «совокупность …». */
const GENUS =
  '(?:[а-я-]+(?:ая|ый|ое|ий|ее) )?(?:совокупность|комплекс|система|деятельность|процесс|величина|показатель|состояние|явление|свойство|способность|степень|соотношение|разница|вещество|устройство|прибор|сооружение|территория|помещение|животное|растение|мероприятие) [а-я]'
/** Either of the two. */
export const DESCRIBES = new RegExp(`, ${CLAUSE}|^${GENUS}`)
const SAYS = `(?<says>(?<kind>[^().;:–]{3,80}), ${CLAUSE}[^().;:–]{3,300}?)`
const IN_BRACKETS = new RegExp(`^${SAYS} \\((?<term>[^()]{3,60})\\)(?:,| [а-я])`, 'ds')
const BETWEEN_DASHES = new RegExp(`^${SAYS},? – (?<term>[^–,.;:()]{3,60}),? – `, 'ds')
const BEHIND_DASH = new RegExp(`^${SAYS},? – (?<term>[^–,.;:()]{3,60})\\.?$`, 'ds')
/** «Продажа имущества государства (приватизация) …», where the heading and the text have the name. */
const IN_BRACKETS_ALONE = /^(?<says>(?:[а-я-]+ ){2,12}[а-я-]+) \((?<term>[^()]{3,60})\) [а-я]/ds
/** «Банк принимает поступившую от вкладчика сумму (вклад)», of what the heading and the text speak. */
const OBJECT_NAMED =
  /^[а-я][^().;:–]{3,120}? (?<says>[а-я-]+(?:вш|нн|ем|им|щ)(?:ую|ее|ий|ый|ое|ые|ие)(?:ся)? [^().;:,–]{3,100}?) \((?<term>[^()]{3,40})\)/ds
/** «Имущественный взнос члена артели – пай.», where that is the heading. */
const BARE = /^(?<says>(?:[а-я-]+ ){2,}[а-я-]+) – (?<term>[^–,.;:()]{3,60})\.?$/ds
const NO_DESCRIPTION =
  /^(?:[а-я]+(?:ый|ий|ая|ое) )?(?:срок|результат|основани|форм|мест|дат|дн[ея]|цел|задач|предмет|вид|орган|источник|ставк|размер|услови|мер|плат|документ)|^(?:не|в|во|на|к|с|по|для|при|за|от|до|о|об|из|если|когда)(?: |$)/
const FORMING =
  /^(?<says>(?<first>[а-я-]+)[^.;:]{10,300}?),? (?:вместе |в совокупности )?(?:образу|составля)(?:ет|ют) (?<term>[а-я-]+(?: [а-я-]+){0,3})\.?$/ds
const IS_LAST =
  /^(?<says>[^.;:–]{15,300}?),? есть (?<term>[а-я-]+(?: [а-я-]+){0,3}?)(?:\.?$|, (?=котор|за котор))/ds
/** A participle before its noun, or parts that are joined: «дом и прилегающий к нему сад». */
const IS_TOLD =
  / [а-я]+(?:нн|вш|ющ|ащ|ущ|ящ|ем|им)(?:ые|ий|ый|ая|ое|ее|ие|им|ым|ой|ей|ими|ыми)(?:ся)? | и [а-я-]+(?: [а-я-]+){0,3}, $/
/** Who forms a commission explains none. */
const WHO =
  /^(?:[а-я]+(?:ь|три|четыре)$|член|участник|работник|аким|акимат|орган|правительств|министр|министерств|комитет|совет|лиц|суд(?:$|[аеуья])|президент|маслихат|палат|директор|председател|глав|они|он|она)/

/** «Книга, в которую вносят долги (долговая книга), …», «Документ, …, – накладная – составляется …» */
export function namedAfter(rest: string, subject: Subject): Match | undefined {
  for (const pattern of [IN_BRACKETS, BETWEEN_DASHES, BEHIND_DASH]) {
    const found = pattern.exec(rest)
    const match = nameOf(found, found?.groups?.kind ?? '', subject)
    if (match !== undefined) return match
  }
  const done = IN_BRACKETS_ALONE.exec(rest)
  const name = done?.groups?.term ?? ''
  if (done !== null && mayName(name) && subject.is(name) && subject.recursAlike(name)) return matched(done)
  const object = rest.includes('(') ? OBJECT_NAMED.exec(rest) : null
  const thing = object?.groups?.term ?? ''
  if (object !== null && mayName(thing) && subject.namesAny([thing]) && subject.recursAlike(thing))
    return matched(object)
  const bare = BARE.exec(rest)
  if (bare === null || !subject.is(bare.groups?.term ?? '') || NO_DESCRIPTION.test(rest)) return undefined
  return matched(bare)
}

/** «Запас зерна, хранимый на случай неурожая, образует резерв», «Задержка вагона сверх срока есть простой»: of the heading's subject. */
export function namedLast(rest: string, subject: Subject): RegExpExecArray | null {
  const forming = FORMING.exec(rest)
  const { term = '', says = '', first = '' } = forming?.groups ?? {}
  if (
    forming !== null &&
    (IS_TOLD.test(` ${says}, `) || DESCRIBED.test(`${says}, `)) &&
    !WHO.test(first) &&
    isSubject(term, subject)
  )
    return forming
  const is = IS_LAST.exec(rest)
  return is !== null && subject.is(is.groups?.term ?? '') && wordCount(is.groups?.says ?? '') >= 3 ? is : null
}

const isSubject = (term: string, subject: Subject): boolean =>
  subject.is(term) || (wordCount(term) === 2 && subject.is(term.split(' ')[1] as string))
