import { wordCount } from '../matches.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { DESCRIBED } from './described.ts'
import { group } from './joined.ts'
import { GENUS, NO_KIND, PRESUMED } from './kinds.ts'
import { match } from './match.ts'
import { isKind } from './recognised.ts'
import { NO_NAME } from './words.ts'

/** «Лицо, которое зажигает огонь, признаётся смотрителем»: the name comes last. */
const NAMED_LAST =
  /^(?<says>[^.;:]{12,400}?),? (?<further>(?:далее|ниже|в дальнейшем|здесь)(?: по тексту)? )?(?:(?<verb>призна|счита|имену|называ|явля|объявля)(?:ет|ют)ся|назван[аоы]?) (?<behind>(?:далее|ниже|в дальнейшем|здесь|сокращенно|кратко) )?(?<his>его |ее |их )?(?<term>(?:[а-я-]+(?:ым|им|ой|ей|ыми|ими) ){0,3}(?:[а-я-]+(?:ом|ем|ами|ями)|[а-я-]*[^нмтшщ](?:ой|ей)|[а-я-]*(?:рт|лат|нат|чт|нт|ют|рон|тран|зон|тем|рам|лам|норм|ферм|рат|вет|мет|нет|кет|лет|рет|вот|рот|бот|хот|ост|тин|шин|лин|бин|зин|хем|орм|ирм|умм|амм|лем)ой|[а-я-]+ью|(?<=(?:ой|ей|ым|им) )[а-я-]+(?:ой|ей))(?: [а-я-]+(?:[ая]|[ыи]|ов|ей|ой|ого|его|ых|их)){0,3}(?<of> (?:от|о|об|за|на|с|без|до) [а-я-]+(?: [а-я-]+)?)?)[.;]?$/ds
/** «Последнее место жительства … – местом открытия наследства» */
const PLACE_OF =
  /^(?:[а-я]+ее |[а-я]+ое )?место [а-я]+ .* – местом [а-я]+(?:ния|тия) |^(?:[а-я]+ )?(?:день|время) [а-я]+ .* – (?:временем|днем) [а-я]+(?:ния|тия) /s
/** «… называется старостой и действует без доверенности» */
const AND_DOES =
  /(?<=(?:называ|имену|счита|призна)(?:ет|ют)ся [а-я -]{3,60}),? и (?:[а-я-]+ ){0,3}?[а-я]+(?:ет|ит|ют|ят|ут|[жчш]ат)(?:ся)?(?= ).*$/s
/** «Музейным предметом» is a kind, «предметом договора» is what a contract has. */
const ADJECTIVE_AND_NOUN = /^(?:[а-я-]+(?:ым|им|ой|ей|ыми|ими) )+[а-я-]+(?:ом|ем|ами|ями)$/

const DOER =
  /^[а-я-]*(?:вш|ющ|ащ|ущ|ящ|нн)(?:ее|ий|ая|ие)(?:ся)? (?:[а-я-]+ ){0,3}(?:лиц[оа]|граждан[еи][а-я]*|организаци[яи]|сторон[аы]|член|работник|орган|участник)$/
/** Where the law says that it defines: «такая площадка в настоящем Законе называется …». */
const FEWEST_SCOPED = 2

/** «…, признаётся X» */
export const lastNamed: Rule = ({ words, scope, subject }) => {
  const found = NAMED_LAST.exec(words.replace(AND_DOES, ''))
  return found !== null && isNamedLast(found, scope !== undefined, subject) ? [match(found)] : undefined
}

/** «Заявка считается подписанной заявителем»: what is presumed to be done, and by whom. */
const DONE_BY =
  /^[а-я-]+(?:нн|т)(?:ой [а-я-]+(?:ом|ем|ами|ями)|ым [а-я-]+(?:ой|ей|ью|ами|ями)|ыми [а-я-]+(?:ом|ем|ой|ей|ью))(?: |$)/
const DONE =
  /^(?:подписан|подан|вручен|получен|отправлен|направлен|уплачен|оплачен|утвержден|одобрен|согласован|принят|прочитан|просмотрен|зарегистрирован|изготовлен|составлен|передан|доставлен|исполнен|выполнен|совершен)н?(?:ой|ым|ыми) [а-я-]+(?:ом|ем|ой|ей|ью|ами|ями)(?: |$)/
const isDoneBy = (term: string): boolean => DONE_BY.test(term) || DONE.test(term)

/** «Навес или иное строение, возведённые на берегу, являются самовольной постройкой», where the heading has it and more. */
const isInHeading = (found: RegExpExecArray, subject: Subject): boolean =>
  /^(?:[а-я-]+(?:ым|им|ой|ей|ыми|ими) )+[а-я-]+(?:ом|ем|ой|ей|ью|ами|ями)$/.test(group(found, 'term')) &&
  subject.names(group(found, 'term')) &&
  DESCRIBED.test(`${group(found, 'says')}, `)

function isNamedLast(found: RegExpExecArray, isScoped: boolean, subject: Subject): boolean {
  const says = group(found, 'says')
  const isFurther = `${group(found, 'further')}${group(found, 'behind')}` !== ''
  const verb = group(found, 'verb')
  if (found.groups?.his !== undefined && (verb === 'явля' || !subject.is(group(found, 'term')))) return false
  if (verb === 'объявля' && !(subject.is(group(found, 'term')) && DESCRIBED.test(`${says}, `))) return false
  if (isDoneBy(group(found, 'term'))) return false
  const isPlace = PLACE_OF.test(`${says} – ${group(found, 'term')}`)
  if (
    verb === 'явля' &&
    (subject.is(group(found, 'term')) ||
      isInHeading(found, subject) ||
      (isPlace && subject.names(group(found, 'term'))))
  ) {
    const isRelation = NO_KIND.test(group(found, 'term')) && !ADJECTIVE_AND_NOUN.test(group(found, 'term'))
    return (isPlace || !isRelation) && wordCount(says) >= 3 && !NO_NAME.test(says)
  }
  if (verb === 'явля') {
    const term = group(found, 'term')
    const isAgain = says
      .split(/,? /, 3)
      .some((word) => subject.isForm(word, term.split(' ').at(-1) as string))
    const isDescribed = (GENUS.test(says) || isAgain) && /^[^,]+, .*(?:котор|вш|ющ|ящ|нн|им)/.test(says)
    if (!isDescribed || !/,$/.test(found[0].slice(0, says.length + 1)) || !isKind(term, isAgain)) return false
  }
  if (group(found, 'of') !== '' && !/^(?:называ|имену)$/.test(verb) && !subject.is(group(found, 'term')))
    return false
  if (/^собственностью [а-я]+$/.test(group(found, 'term'))) return false
  if (PRESUMED.test(group(found, 'term')) && !subject.is(group(found, 'term'))) return false
  const isSubject = verb !== 'явля' && subject.is(group(found, 'term')) && !NO_KIND.test(group(found, 'term'))
  // «Участки за пределами страны называются особыми участками»
  const isKindAgain =
    /^(?:называ|имену)$/.test(verb) &&
    group(found, 'term').includes(' ') &&
    subject.isForm(says.split(' ', 1)[0] as string, group(found, 'term').split(' ').at(-1) as string)
  // «Чрезвычайные обстоятельства признаются обстоятельствами непреодолимой силы»
  const isNounAgain =
    group(found, 'term').includes(' ') &&
    subject.isForm(says.split(' ').at(-1) as string, group(found, 'term').split(' ', 1)[0] as string)
  // «Возглавляющее её лицо именуется старшим»
  const isDoer = /^(?:называ|имену)$/.test(verb) && DOER.test(says)
  return (
    wordCount(says) >=
      (isScoped || isFurther
        ? FEWEST_SCOPED
        : isSubject || isKindAgain || isNounAgain || isDoer
          ? 3
          : says.includes(', ')
            ? 4
            : 5) &&
    !/(?:^| )(?:если|когда)(?: |$)|(?<!(?:^| )а) также(?: |$)| не$/.test(says) &&
    !NO_NAME.test(says) &&
    !NO_NAME.test(group(found, 'term'))
  )
}
