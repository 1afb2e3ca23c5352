import { wordCount } from '../matches.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { DESCRIBED } from './described.ts'
import { alsoRecognised, firstWord, group, INSTRUMENTAL, POINTS } from './joined.ts'
import { GENUS, NEVER_CLASS, NO_CLASS, NO_KIND, NO_KIND_ALONE, PRESUMED } from './kinds.ts'
import { match } from './match.ts'
import { NO_STATE, PARTICIPLE } from './rules.ts'
import { SCOPE_AFTER } from './scope.ts'
import { INSTRUMENTAL_ONLY, NO_MEANING, NO_NAME } from './words.ts'

const RECOGNISED =
  /^(?<term>[^.;:]{3,260}?),? (?:(?:называют|именуют)|(?<verb>призна|счита|явля|называ|имену)(?:ет|ют)ся|(?:следует|надлежит|необходимо|принято) (?:считать|признавать|называть|именовать)|(?<acts>выступа)(?:ет|ют))(?: также)?(?:,? в том числе(?=:))?(?:, если [^,.;:]{5,80},)?(?: (?<says>\S.*)|:(?<list>.*))$/ds
/** «К малым судам относятся …» */
const BELONG =
  /^к (?<term>[^.;:,]{3,100}?(?:, (?:не )?[а-я-]+(?:щ|вш|нн|ем|им)(?:им|ей|ему|ым|ой|ому)(?:ся)? [^.;:,]{3,120}(?=,))?(?:\([^()]{3,100}\))?),? (?:относ(?:ит|ят)ся|относят|причисля(?:ет|ют)ся|причисляют)(?: также)?(?: (?<says>\S.*)|:(?<list>.*))$/ds
const ADJECTIVE = /^[а-я-]+(?:ым|им|ыми|ими|ной|мой)$/
const ADVERB = /^(?:[а-я]{3,}о|[а-я]{3,}ски|ранее|прежде|излишне|внешне|вновь|впервые)$/
/** Words that end as if they were in the instrumental. */
const NOMINATIVE =
  /^(?:аким|режим|грим|дом|том|атом|альбом|диплом|симптом|паром|лом|ком|аэродром|ипподром|прием|объем|водоем|заем|наем|подъем|проем|съем|слой|строй|бой|рой|герой|клей|музей|лицей|мавзолей|юбилей|хоккей|портфель)$/

/** «X признаётся …, а Y – …» */
export const recognised: Rule = ({ words, scope, isListed, subject }) => {
  const found = RECOGNISED.exec(words)
  const isFor = scope !== undefined || isListed
  if (found === null || !isName(found, isFor)) return undefined
  const term = group(found, 'term')
  const says = group(found, 'says')
  if (
    NO_STATE.test(term) &&
    (PARTICIPLE.test(term) || ADJECTIVE.test(term)) &&
    !subject.title.includes(term.slice(0, -3))
  )
    return undefined
  if (CHOSEN.test(term) && (/^избранн/.test(term) || !subject.namesAny([term]))) return undefined
  if (wordCount(says) <= 2 && PRESUMED.test(term) && !subject.is(term)) return undefined
  const own = match(found)
  const isScoped = isFor || own.scope !== undefined
  const isTold =
    isScoped ||
    subject.is(words.slice(own.term.from, own.term.to)) ||
    (/(?:^| )лиц(?:ами|ом)(?: |$)/.test(term) &&
      ((subject.title.includes(' ') && subject.opens(term) > 0) ||
        (term.includes(' лицами') && subject.namesAny([firstWord(term)]))))
  const isAdjective =
    ADJECTIVE.test(term) &&
    !GENUS.test(says) &&
    !isListedKind(term, says, subject) &&
    !(subject.is(term) && (GENUS_INSIDE.test(says) || !/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/.test(subject.title)))
  const isClass = says === '' && !isScoped && NEVER_CLASS.test(` ${term}`)
  const isKinds =
    /^(?:виды|перечень|формы|меры) /.test(subject.title) && (says === '' || /^(?:вид|форм|мер)/.test(term))
  const isBase =
    group(found, 'verb') === 'явля' &&
    MEASURED.test(says) &&
    /(?:^| )(?:(?:объект|предмет)[а-я]* (?:налого)?обложени|налоговой базой)/.test(term)
  const isDefined =
    !isKinds &&
    !(group(found, 'verb') === 'явля' && BODY.test(says)) &&
    !isBase &&
    !isClass &&
    (group(found, 'acts') === '' || isTold || DESCRIBED.test(says)) &&
    (group(found, 'verb') !== 'явля' ||
      ((isKind(term, isTold) || isEvidence(term, says) || isSomebody(term, says)) && !isAdjective))
  return isDefined ? [own, ...alsoRecognised(found, match, 0)] : undefined
}

/** «Победителем считается участник, предложивший …», where the provision is about something else: who wins is decided. */
const CHOSEN = /^(?:победител|призер|лауреат|избранн|финалист|чемпион|старш|председательствующ)[а-я]+$/

/** «Объектом обложения является количество голов»: how much is taxed, and not what. */
const MEASURED =
  /^(?:физический )?(?:количество|число|площадь|стоимость|объем|масса|вес|длина|мощность|размер)(?: |$)/

/** «Доказательствами по делу являются сведения, на основе которых …» */
const isEvidence = (term: string, says: string): boolean =>
  /^доказательствами(?: по [а-я-]+(?: делу)?)?$/.test(term) && /(?:на основ[ае]|с помощью) котор/.test(says)

/** «Коммерческим представителем является лицо, постоянно представляющее …»: told from others, and not appointed. */
const SOMEBODY =
  /^(?:физическое |юридическое )?(?:лиц[оа]|граждан[еи][а-я]*|организаци[яи]|работник|предприятие|субъекты?), (?:[а-я-]+о )?(?:котор|[а-я-]+(?:ющ|ащ|ущ|ящ)(?:ее|ий|ая|ие)(?:ся)? )/
const isSomebody = (term: string, says: string): boolean =>
  /^(?!ответственн|уполномоченн|высш|единственн|исполнительн|законн|соответствующ|указанн|надлежащ)[а-я-]+(?:ым|им|ой|ей) [а-я-]+(?:ем|ом|ей|ой|ью)$/.test(
    term,
  ) &&
  SOMEBODY.test(says) &&
  !NO_KIND.test(term)

/** «Лицензиаром является министерство»: who it is, and not what. */
const BODY =
  /^(?:[а-я-]+(?:ое|ый|ий|ая) )?(?:министерство|акимат|правительство|комитет|агентство|суд|маслихат|банк|республика|государство|орган|департамент|управление|служба|инспекция|министр|аким|президент|директор|руководитель)(?: [а-я-]+)?\.?$/

/** «Понятым является не заинтересованное в деле лицо …» */
const GENUS_INSIDE = / (?:лицо|гражданин|организация|работник|вещь|имущество|документ)(?:,| |$)/

/** «Трассы делятся на учебные и спортивные. Учебной является трасса …»: the text has the kinds, the heading what is of them. */
const isListedKind = (term: string, says: string, subject: Subject): boolean =>
  wordCount(says) >= 4 &&
  (subject.namesAny([firstWord(says)]) || (DESCRIBED.test(says) && subject.recursAlike(firstWord(says)))) &&
  (subject.recursAlike(term) ||
    (/^[а-я-]+, котор/.test(says) && subject.namesAny([firstWord(says)]) && !NO_STATE.test(term)))

/** «К X относятся …» */
export const belonging: Rule = ({ words, scope, subject }) => {
  const found = words.startsWith('к ') ? BELONG.exec(words) : null
  if (found === null) return undefined
  return belongs(found, scope !== undefined, subject) ? [match(found)] : []
}

/** What a thing may be called that is said to be something. */
export const isKind = (term: string, isTold: boolean): boolean =>
  !NO_KIND.test(term) && (isTold || !NO_KIND_ALONE.test(term))

function belongs(found: RegExpExecArray, isScoped: boolean, subject: Subject): boolean {
  const term = group(found, 'term')
  const says = group(found, 'says')
  const own = SCOPE_AFTER.exec(term)
  const name = own === null ? term : term.slice(0, own.index)
  const isFor = isScoped || own !== null
  if (/ не$|^(?:так|эт|указанн|данн)(?:им|ым|ой|ому)(?: |$)/.test(term)) return false
  if (
    wordCount(name) > (name.includes(', ') ? 16 : 8) ||
    NO_MEANING.test(says) ||
    (!isFor && NEVER_CLASS.test(name))
  )
    return false
  return (
    isFor ||
    subject.is(term) ||
    (wordCount(term) === 1 &&
      !NO_CLASS.test(term) &&
      DESCRIBED.test(`${says}, `) &&
      subject.recursAlike(term)) ||
    (wordCount(term) >= 2 && (!NO_CLASS.test(term) || OF_SORT.test(term) || isOwnKind(name, says, subject)))
  )
}

/** «К национальным видам спорта»: these have a name, «видам деятельности» have none. */
const OF_SORT =
  /^(?!следующ|ин|основн|таким|указанн|отдельн|друг|эт|данн|люб|вс|различн|перв|втор)[а-я-]+(?:ым|им) видам [а-я]+(?: [а-я]+)?$/

/** «К ценным объектам относятся объекты, включённые в список»: the noun is said again, and told from others. */
const isOwnKind = (name: string, says: string, subject: Subject): boolean =>
  DESCRIBED.test(says) && subject.isForm(firstWord(says), name.split(' ').at(-1) as string)

function isName(found: RegExpExecArray, isScoped: boolean): boolean {
  const term = group(found, 'term')
  const says = group(found, 'says')
  if (
    NO_NAME.test(term) ||
    / не$|(?:^| )(?:может|могут|если|качестве)(?: |$)/.test(term) ||
    wordCount(term) > (isScoped ? 30 : 16)
  )
    return false
  const [first = '', second = ''] = term.split(' ')
  // «Излишне уплаченной суммой признаётся …»
  const head = ADVERB.test(first) ? second : firstWord(term)
  if (!INSTRUMENTAL.test(head) || NOMINATIVE.test(head) || POINTS.test(term)) return false
  return !INSTRUMENTAL_ONLY.test(firstWord(says)) && !NO_MEANING.test(says)
}
