import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { CLAUSE, DESCRIBED } from './described.ts'
import { NEVER_CLASS } from './kinds.ts'
import { NO_NAME } from './words.ts'

/** «Изгородь признаётся ветхой для целей настоящей статьи, если …», «лицо признаётся опекуном, если …» */
const NAME_IF =
  /^(?<said>[^.;:,–]{3,80}?(?:, [^.;:,–]{3,120}?,)?) (?:призна|счита|явля)(?:ет|ют)ся (?<term>[а-я-]+(?:ым|им|ой|ей|ыми|ими|ом|ем|ами|ями)(?: [а-я-]+){0,2}?)(?: по отношению к [а-я-]+(?: [а-я-]+){0,2})?(?<own> (?:для целей|в целях|по смыслу|в) настоящ[а-я]+ [а-я]+)?,? (?:если|когда) (?<says>\S.*)$/ds
const ADJECTIVE = /^[а-я-]+(?:ым|им|ной|вой|мой|хой|лой|рой|ской|кой|ыми|ими|ей)$/
export const PARTICIPLE = /(?:нн|вш|ющ|ащ|ущ|ящ|т)(?:ым|ой|ими|ыми|им|ей)$/
/** What is judged of a thing, and names none. */
export const NO_STATE =
  /^(?:недействит|действит|ничтожн|виновн|невиновн|законн|незаконн|правомерн|неправомерн|обязательн|необходим|возможн|заключен|расторг|прекращ|получен|доставлен|уведомл|извещ|исполнен|отозван|принят|утрат|умерш|безвестн|недееспособ|дееспособ|основани|достаточн|обоснован|уважительн)/
const NO_SAID = /^(?:в|во|если|не|он|она|оно|они|также|это|такой|такая|такие|такое)(?: |$)|(?:ым|ими|ыми)$/

export function nameIf(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  const found = NAME_IF.exec(rest)
  if (found === null) return null
  const { said = '', term = '', own } = found.groups ?? {}
  const isKnown = isScoped || own !== undefined
  if (NO_SAID.test(said) || NO_STATE.test(term) || wordCount(said) > 8) return null
  const isAdjective = wordCount(term) === 1 && ADJECTIVE.test(term)
  const noun = said.split(' ').at(-1) ?? ''
  const isTitle = isAdjective
    ? (!PARTICIPLE.test(term) && (subject.is(`${term} ${noun}`) || subject.is(`${term} ${said}`))) ||
      (subject.is(term) && /[^со]кой$/.test(term)) ||
      (said.includes(',') && subject.is(`${term} ${said.split(',', 1)[0]}`))
    : subject.names(term)
  return isKnown || isTitle ? found : null
}

const DAY_OF =
  /^(?<term>(?:[а-я-]+ )?(?:днем|датой|моментом|временем|сроком|местом|началом|окончанием)(?: [а-я-]+){0,9}) (?:призна|счита|явля)(?:ет|ют)ся(?<says>(?: (?:(?:наиболее |сам[а-я]+ )?(?:поздн|ранн|перв|последн)[а-я]+(?: из [а-я ]+)? )?(?:день|дата|дат|дней|момент|время|срок|период|место)(?: |,|:)|:| (?:одна|один|одно) из).*)$/ds

/** «Днём подачи ходатайства признаётся день …», where that is what the heading has. */
export function dayOf(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  const found = DAY_OF.exec(rest)
  const of = (found?.groups?.term ?? '').split(' ').slice(1).join(' ')
  const isOne =
    of.includes(' ') &&
    ((subject.is(of) && /^(?:начал|окончан|завершен)/.test(of)) ||
      subject.recursAlike(of) ||
      /^(?:временем|местом) /.test(rest))
  const isTitled =
    of.includes(' ') && /^(?:дата|день|момент|время) /.test(subject.title) && subject.namesAny(of.split(' '))
  if (found !== null && of !== '' && (isScoped || isOne || isTitled)) return found
  return found !== null && subject.is((found.groups?.term ?? '').replace(/(?<= |^)днем(?= |$)/, 'день'))
    ? found
    : null
}

const INCLUDING =
  /^(?<term>[а-я-]+(?: [а-я-]+){0,4}?) (?:включа|охватыва)(?:ет|ют)(?: в себя)?(?::| (?!в (?!себя)))(?<says>.*)$/ds
/** What is made of parts, and is not explained by them. */
const DOCUMENT =
  /(?:^| )(?:заявлени|заявк|ходатайств|договор|план|отчет|комисси|состав|перечень|перечн|реестр|проект|программ|документ|уведомлени|систем[аы] (?:мер|органов|гаранти)|комплекс мер|стоимост|цен[аы]|плат[аы]|сумм|дел[оа](?: |$)|акт|протокол|паспорт|структур|совет|орган|смет|бюджет)/

/** «Содержание верблюдов включает в себя …», of what the provision speaks in other forms too. */
export function including(rest: string, subject: Subject): RegExpExecArray | null {
  const found = INCLUDING.exec(rest)
  const term = found?.groups?.term ?? ''
  if (found === null || DOCUMENT.test(term)) return null
  return subject.is(term) || (wordCount(term) > 1 && (subject.names(term) || subject.recursAlike(term)))
    ? found
    : null
}

/** «Публичная библиотека – библиотека, …»: the meaning begins with the kind that the term ends with. */
const OF_KIND =
  /^(?<term>(?:[а-я-]+ ){1,3}(?<kind>[а-я-]{3,})) – (?:это )?(?<says>(?:[а-я-]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие) )?\k<kind>,? \S.*)$/ds

/** «В общую площадь дома включается сумма площадей …»: a measure that the heading has, and all that makes it. */
const INTO_MEASURE =
  /^во? (?<term>(?:[а-я-]+ую )?(?:площадь|длину|вместимость|продолжительность|численность)(?: [а-я-]+){1,3}?) включа(?:ет|ют)ся (?<says>(?:сумма|совокупность|площад[ьи]|длина|время|все) \S.*)$/ds

export function intoMeasure(rest: string, subject: Subject): RegExpExecArray | null {
  const found = INTO_MEASURE.exec(rest)
  return found !== null && subject.namesAny((found.groups?.term ?? '').split(' ')) ? found : null
}

export function ofKind(rest: string): RegExpExecArray | null {
  return NO_NAME.test(rest) ? null : OF_KIND.exec(rest)
}

const BELONGS_LAST =
  /^(?<says>[^.;:]{10,300}?),? относ(?:ит|ят)ся к (?<term>(?:(?:[а-я]+о|весьма|крайне|очень|наиболее|менее) )?(?:[а-я-]+(?:ым|им) )*[а-я-]+(?:ам|ям|ым|им)(?: [а-я-]+){0,4}|[а-я-]+(?:ому|ему|ой|ей) [а-я-]+(?:у|ю|е|и))\.?$/ds

/** «Часы, установленные на зданиях, относятся к городским часам», where the heading has the class. */
export function belongsLast(rest: string, subject: Subject): RegExpExecArray | null {
  const found = BELONGS_LAST.exec(rest)
  const { term = '', says = '' } = found?.groups ?? {}
  const first = says.split(/[ ,]/, 1)[0] ?? ''
  const isAgain =
    wordCount(term) >= 2 &&
    DESCRIBED.test(`${says}, `) &&
    term.split(' ', 3).some((word) => subject.isForm(first, word))
  return (subject.is(term) || isAgain) && wordCount(says) >= 3 && !NEVER_CLASS.test(term) ? found : null
}

const COMPOSING =
  /^(?<term>[а-я-]+(?:ую|юю|у|ю|ь|о)(?: [а-я-]+){0,4}?) (?:составля|образу)(?:ет|ют) (?<says>\S.*)$/ds

/** «Жилищный фонд составляют все помещения, которые …» */
const FUND = new RegExp(
  `^(?<term>(?:[а-я-]+ый |[а-я-]+ое )?(?:фонд|земли|казну|имущество|наследство|состояние)(?: [а-я-]+){0,3}?) (?:составля|образу)(?:ет|ют) (?<says>(?:(?:все |всё |любые )?[а-я-]+(?: [а-я-]+){0,8}?, ${CLAUSE}.*|все [а-я-]+ [а-я-]+.*))$`,
  'ds',
)

/** «В целях настоящей статьи трудовой стаж составляют периоды …» */
const SCOPED_MANY =
  /^(?<term>[а-я-]+(?: [а-я-]+){0,6}?) (?:составляют|образуют) (?<says>(?:все |любые )?(?:периоды|суммы|доходы|расходы|поступления|земли|лица|граждане|платежи|виды|работы|помещения|здания|предметы|документы|животные|растения|вещества|организации) \S.*)$/ds
/** What makes a thing, where the sentence says for what it defines: «личную выгоду составляет возможность …» */
const SCOPED_PARTS =
  /^(?:все |любые |всякие )?(?:возможност|совокупност|сведени|данные|информаци|наличие|отношени|связ|знани|обстоятельств|действи|имуществ|денежн)[а-я]* \S/

/** «Тайну переписки составляют сведения …», where the heading has the name. */
export function composing(rest: string, subject: Subject, isScoped: boolean): RegExpExecArray | null {
  const found = COMPOSING.exec(rest)
  const { term = '', says = '' } = found?.groups ?? {}
  const isThing = /^(?:любые |все )?(?:сведения|данные|информация|совокупность|знания)(?: |,)/.test(says)
  const fund = FUND.exec(rest)
  if (fund !== null && subject.namesAny((fund.groups?.term ?? '').split(' '))) return fund
  const many = isScoped ? SCOPED_MANY.exec(rest) : null
  if (many !== null && !DOCUMENT.test(many.groups?.term ?? '')) return many
  if (found === null || DOCUMENT.test(term)) return null
  if (isScoped && SCOPED_PARTS.test(says)) return found
  if (isThing && /(?:^| )тайну$/.test(term) && wordCount(says) >= 3) return found
  if (!subject.is(term)) return null
  return isThing || (wordCount(says) >= 3 && !NO_PART.test(says)) ? found : null
}

/** How much or how many there is tells of no thing. */
const NO_PART =
  /^(?:\d|не (?:более|менее)|один|одн|два|две|три|трое|четыр|пят|шест|сем|десят|член|председател|судь|секретар|глава |представител|лица|граждане)/

/** «Если наследники отсутствуют, имущество умершего считается выморочным», where the heading has both. */
const ADJECTIVE_IF =
  /^если (?<says>[^.;:]{8,300}?), (?:то )?(?<noun>[а-я-]+)(?: [^.;:,]{3,60})? (?:призна|счита)(?:ет|ют)ся (?<term>[а-я-]+(?:ым|им|ой|ей|ыми|ими))\.?$/ds
const ADJECTIVE_LAST =
  /^(?<says>(?<noun>[а-я-]+)[ ,][^.;:–]{10,300}?),? (?:призна|счита|явля)(?:ет|ют)ся (?<term>[а-я-]+(?:ым|им|ой|ей|ыми|ими))\.?$/ds

/** «Сделки, совершаемые вне биржи, именуются внебиржевыми» */
const CALLED = new RegExp(
  `^(?<says>[а-я-]+(?: [а-я-]+){0,2}, ${CLAUSE}[^.;:–]{5,200}?),? (?:имену|называ)(?:ет|ют)ся (?<term>(?:[а-я-]+(?:ым|им|ими|ыми|ой|ей) ){0,2}[а-я-]+(?:ым|им|ими|ыми))\\.?$`,
  'ds',
)

/** «Созываемые помимо плана заседания являются внеплановыми», of what the heading has. */
const BESIDE =
  /^(?<says>[а-я]+(?:ем|им|нн|вш|ющ|ащ|ущ|ящ)(?:ый|ая|ое|ые|ий|ее|ие)(?:ся)? (?:помимо|вне|сверх|кроме|за пределами|без|взамен|вместо) [^.;:–]{8,120}?) (?:призна|счита|явля|имену|называ)(?:ет|ют)ся (?<term>[а-я-]+(?:ым|ой|ыми|ими))\.?$/ds

/** «Лицо, которому причинён вред, признаётся потерпевшим»: an adjective that laws use as a noun. */
const PERSON_LAST = new RegExp(
  `^(?<says>(?:(?:физическое|юридическое|должностное) )?(?:лицо|гражданин|работник|человек|ребенок), ${CLAUSE}[^.;:–]{5,300}?),? (?:призна|счита|явля|имену|называ)ется (?<term>потерпевшим|пострадавшим|обвиняемым|подозреваемым|подсудимым|осужденным|задержанным|безработным|нуждающимся|малоимущим|управляющим|служащим|учащимся|обучающимся|уполномоченным|доверенным|поднадзорным)\\.?$`,
  'ds',
)

/** «Работа за пределами смены считается сверхурочной», where the heading has both. */
/** «Выморочным» under «Наследование выморочного имущества», and not «продлённым» under «Продление договора». */
const isTitled = (term: string, noun: string, subject: Subject): boolean =>
  subject.names(`${term} ${noun}`) && subject.title.includes(term.replace(/(?:ым|им|ой|ей|ыми|ими)$/, ''))

/** «Если действия совершены три и более раза, они признаются совершёнными систематически» */
const COMMITTED_SO =
  /^(?:если|когда) (?<says>[^.;:–]{10,300}?), (?:то )?(?:он[аои]?|деяни[ея]|действи[ея]|преступлени[ея]) (?:призна|счита)(?:ет|ют)ся (?<term>совершенн(?:ым|ой|ыми) (?!в срок|вовремя|после|до |с |по )[а-я]+(?: [а-я]+){0,3})\.?$/ds

export function adjectiveLast(rest: string, subject: Subject): RegExpExecArray | null {
  const committed = rest.includes(' совершенн') ? COMMITTED_SO.exec(rest) : null
  if (committed !== null) return committed
  const person = PERSON_LAST.exec(rest)
  if (person !== null) return person
  const beside = BESIDE.exec(rest)
  const kind = beside?.groups?.term ?? ''
  const isKind = !NO_STATE.test(kind) && !PARTICIPLE.test(kind)
  if (beside !== null && isKind && subject.namesAny((beside.groups?.says ?? '').split(' '))) return beside
  const on = ADJECTIVE_IF.exec(rest)
  if (
    on !== null &&
    !NO_STATE.test(on.groups?.term ?? '') &&
    isTitled(on.groups?.term ?? '', on.groups?.noun ?? '', subject)
  )
    return on
  const found = ADJECTIVE_LAST.exec(rest)
  const { term = '', noun = '' } = found?.groups ?? {}
  if (found === null && !NO_STATE.test(CALLED.exec(rest)?.groups?.term ?? '')) return CALLED.exec(rest)
  const isSubject =
    (subject.is(`${term} ${noun}`) && (!PARTICIPLE.test(term) || isTitled(term, noun, subject))) ||
    (DESCRIBED.test(`${found?.groups?.says}, `) && isTitled(term, noun, subject))
  return !NO_STATE.test(term) && isSubject ? found : null
}
