import type { Match } from '../formulas.ts'
import { matched, place, wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { QUALITY } from './words.ts'

/** «Осы Заң мүкті алқап деп … учаскесін түсінеді»: the law itself is who understands. */
const LAW_TAKES =
  /^(?<term>[^.;:]{2,120}?) (?:деп|дегенді) (?<says>[^.;]{5,}?(?:[дтн][ыі]|[ыі]н)) (?:деп )?(?:түсінеді|ұғады|ұғынады|айтады|атайды|таниды)(?![а-яәғқңөұүһі])/ds
/** «Қар жолы туралы айтылғанда … жолақ түсініледі» */
const SPOKEN =
  /^(?<term>[^.;:,]{3,80}?) (?:туралы|жөнінде) (?:айтылғанда|айтылса|сөз болғанда|сөз болса|сөз қозғалғанда),? (?<says>[^.;]{5,}?) (?:түсініледі|ұғынылады|ұғылады|көзделеді|айтылады)(?![а-яәғқңөұүһі])/ds
/** «Мәтінде „қайық“ деген сөз қолданылса, ол салды да білдіреді» */
const USED =
  /^(?:[^".;:]{0,40} )?(?<term>"[^"]{1,100}") (?:деген )?(?:сөз|термин|ұғым|сөз тіркес)[а-яі]* (?:қолданылса|пайдаланылса|кездессе|айтылса|(?:қолданылған|пайдаланылған|кездескен) (?:жерде|жағдайда)|қолданылғанда|пайдаланылғанда),? (?:ол |олар |бұл )?(?<says>[^.;]{3,}?)(?: да| де)? (?:білдіреді|түсініледі|ұғынылады|қамтиды)[.;]?$/ds
/** «„Үй жануары“ ұғымына … кіреді», «… ұғымымен … қамтылады» */
const INTO_CONCEPT =
  /^(?<term>"[^"]{1,120}"|[^".;:,–]{3,60}?)(?: деген)? (?:(?:ұғым|термин|түсінік|түсініг|сөз)(?:дар|дер|дары|дері|ы|і)?н?(?:а|е|ға|ге) (?<into>\S.*?) (?:кіреді|жатады|енеді|жатқызылады|кірмейді|жатпайды|енбейді|жатқызылмайды)|(?:ұғым|термин|сөз)(?:ы|і)?(?:мен) (?<by>\S.*?) (?:белгіленеді|қамтылады|қамтылмайды|білдіріледі|аталады))[.;]?$/ds
/** «„Ескі мұз“ және „жас мұз“ деген сөздер тиісінше …» */
const SEVERAL =
  /^(?<term>"[^"]{1,100}"(?:(?:,| және| мен| пен| бен) "[^"]{1,100}")+) (?:деген )?(?:сөз|термин|ұғым|сөз тіркестер)\S* (?:тиісінше )?(?<says>\S.*?) білдіреді/ds

/** Who says so is named first, or the word is no term. */
const NO_TERM = /^(?:бұл|оны|мұны|осы|мұндай|халық|ол|олар)(?: |$)/
/** «Кім шамшырақ ұстаса, сол шамшырақшы деп аталады» */
const WHO_DOES =
  /^кім (?<says>[^.;:]{5,200}?(?:са|се)),? (?:сол|ол|соны|оны|сол адам|сол тұлға) (?<term>[^ ,]+(?: [^ ,]+){0,3}?) (?:деп|болып) (?:аталады|атайды|танылады|саналады|есептеледі)[.;]?$/ds
/** What makes a thing, where the sentence says for what it defines. */
const SCOPED_PARTS =
  / (?:мүмкіндігі|жиынтығы|мәліметтер|деректер|ақпарат|кезеңдер(?:і)?|сомалар(?:ы)?|кірістер(?:і)?|төлемдер(?:і)?|тұлғалар|адамдар|жерлер(?:і)?|заттар|қатынастар|байланыстар|әрекеттер)$/
/** «Хат алмасу құпиясын … мәліметтер құрайды» */
const COMPOSED =
  /^(?<term>[^.;:,–]{3,80}?(?:[ыі]н|[дтн][ыі])) (?<says>(?!\d|бір |екі |үш |төрт |бес |он )[^.;:]{8,300}?) құрайды[.;]?$/ds
/** Who makes a council explains none. */
const OF_PERSONS =
  /(?:^| )(?:мүше|адам|төраға|судья|өкіл|хатшы|маман|қызметкер|депутат|төреші|сарапшы)(?:лар|лер)?[ыі]?$/
/** «Қамқорлық көмек … тегін үйретуінен тұрады», «жылдық табыс … құралады» */
const CONSISTS =
  /^[^.;:,–]{3,80}? [^.;:]{5,300}?(?:(?:уынан|уінен|удан|уден) тұрады|(?:[дтн][ае]н) құралады|(?:уынан|уінен|удан|уден|уында|уінде) көрінеді)[.;]?$/s
/** «… мүлік „кепіл“ деген сөзбен белгіленеді» */
const BY_WORD =
  /^(?<says>[^.;:]{8,300}?) (?:осы \S+(?:да|де|та|те) )?(?:бұдан әрі )?(?<term>"[^"]{1,100}") (?:деген )?(?:сөзбен|терминмен|ұғыммен|атаумен|сөз тіркесімен) (?:белгіленеді|аталады|білдіріледі|көрсетіледі)[.;]?$/ds
/** «… ретінде саябақтар, гүлзарлар қаралады» */
const SEEN_AS = /^(?<term>[^.;:,–]{3,80}?) ретінде (?<says>[^.;:]{5,300}?) (?:қаралады|қарастырылады)[.;]?$/ds

/** «Мұраның ашылу уақыты … қайтыс болған күні болып табылады» */
const TIME_OF =
  /^(?<term>\S+(?:ның|нің|дың|дің|тың|тің) (?:\S+ )?\S{2,}у (?:уақыты|орны)) (?:– )?(?<says>[^.;:–]{8,200}? (?:күні?|сәті?|уақыты?|жері?|орны|орын|мекенжайы))(?: (?:болып (?:табылады|саналады|танылады)|деп (?:танылады|есептеледі|саналады)))?[.;]?$/ds

/** «… қайтыс болған күні мұраның ашылу уақыты деп танылады» */
const TIME_LAST =
  /^(?<says>(?!егер |[^.;:–]{0,150}(?:са|се), )[^.;:–]{8,200}? (?:күні?|сәті?|уақыты?|жері?|орны|орын|мекенжайы)) (?<term>\S+(?:ның|нің|дың|дің|тың|тің) (?:\S+ )?\S{2,}у (?:уақыты|орны|күні|сәті|жері)) (?:болып|деп) (?:табылады|танылады|саналады|есептеледі)[.;]?$/ds

/** «Қоғамдық жұмыстар … орындауынан тұрады», where the heading is «Қоғамдық жұмыстарға тарту». */
function openedBy(rest: string, subject: Subject): number {
  const name = rest.split(' ').slice(0, 2).join(' ')
  return /уынан|уінен/.test(rest) && !NO_TERM.test(name) && subject.names(name) ? name.length : 0
}

/** Definitions that a sentence states in words of its own kind. */
export function stated(rest: string, subject: Subject, isScoped: boolean): Match | undefined {
  const isKnown = (term: string): boolean =>
    isScoped || term.startsWith('"') || subject.is(term) || (wordCount(term) > 1 && subject.names(term))
  const several = SEVERAL.exec(rest)
  if (several !== null) return matched(several)
  const used = rest.includes('"') ? USED.exec(rest) : null
  if (used !== null) return matched(used)
  for (const pattern of [LAW_TAKES, SPOKEN]) {
    const found = pattern.exec(rest)
    const isSaid = pattern === LAW_TAKES && / (?:айтады|атайды|түсінеді|ұғады)$/.test(found?.[0] ?? '')
    if (
      found !== null &&
      (isKnown(found.groups?.term ?? '') ||
        (isSaid && wordCount(found.groups?.term ?? '') > 1 && !NO_TERM.test(found[0])))
    )
      return matched(found)
  }
  const time = TIME_OF.exec(rest) ?? TIME_LAST.exec(rest)
  if (time !== null && wordCount(time.groups?.says ?? '') >= 3) return matched(time)
  const composed = COMPOSED.exec(rest)
  if (composed !== null && OF_PERSONS.test(composed.groups?.says ?? '')) return undefined
  if (composed !== null && subject.is(composed.groups?.term ?? '')) return matched(composed)
  const isMade = isScoped && SCOPED_PARTS.test(composed?.groups?.says ?? '')
  if (composed !== null && isMade && wordCount(composed.groups?.term ?? '') <= 5) return matched(composed)
  const who = WHO_DOES.exec(rest)
  if (who !== null && !QUALITY.test(who.groups?.term ?? '')) return matched(who)
  const opens =
    /(?:тұрады|құралады|көрінеді)[.;]?$/.test(rest) && CONSISTS.test(rest)
      ? subject.opens(rest) || openedBy(rest, subject)
      : 0
  const opened =
    / (?:құралады|\S+(?:удан|уден) тұрады)[.;]?$/.test(rest) && !rest.slice(0, opens).includes(' ')
      ? 0
      : opens
  if (opened > 0) return { term: { from: 0, to: opened }, says: { from: opened + 1, to: rest.length } }
  const worded = rest.includes('"') ? BY_WORD.exec(rest) : null
  if (worded !== null) return matched(worded)
  const seen = isScoped ? SEEN_AS.exec(rest) : null
  if (seen !== null) return matched(seen)
  const concept = INTO_CONCEPT.exec(rest)
  if (concept === null || !isKnown(concept.groups?.term ?? '')) return undefined
  return {
    term: place(concept, 'term'),
    says: place(concept, concept.groups?.into === undefined ? 'by' : 'into'),
  }
}
