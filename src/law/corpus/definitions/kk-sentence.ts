import type { Match } from './formulas.ts'
import { isOffence, lead, MOST_JOINED, moved, place, wordCount } from './formulas.ts'
import { asideOf, NO_ASIDE, PARTS } from './kk-aside.ts'
import { namedAfter } from './kk-described.ts'
import { halvesOf } from './kk-joined.ts'
import { nameBefore } from './kk-names.ts'
import { belonging, covering, nameIf, ofKind } from './kk-rules.ts'
import { L, LEADS, scope } from './kk-scope.ts'
import { stated } from './kk-stated.ts'
import { termMeans } from './kk-terms.ts'
import { theseAre } from './kk-these.ts'
import { NO_KIND } from './kk-words.ts'
import { namedEach, pairOf } from './paired.ts'
import type { Subject } from './subject.ts'

const TAKEN =
  '(?:танылады|танылсын|түсінілсін|ұғынылсын|саналсын|есептелсін|айтамыз|атаймыз|түсініледі|ұғынылады|ұғылады|саналады|есептеледі|аталады|айтылады|(?:түсіну|ұғыну|ұғу) (?:керек|қажет)|түсінген жөн|түсінеміз)'
const TAKEN_AS = new RegExp(
  `^(?<term>[^.;:]{2,180}?) (?:деп|ретінде|болып|дегенде)(?: –|,)? (?<says>[^.;]{3,}?),? ${TAKEN}(?![а-яәғқңөұүһі])`,
  'ds',
)
/** «X дегенді Y деп түсіну керек» */
const TAKEN_FOR = new RegExp(
  `^(?<term>[^.;:,–]{2,120}?) дегенді,? (?<says>[^.;:]{5,}?) (?:деп|ретінде) ${TAKEN}(?![а-яәғқңөұүһі])`,
  'ds',
)
const TAKEN_AS_LIST = new RegExp(
  `^(?<term>[^.;:]{2,180}?) деп(?:(?: мыналар| мынадай[^.;:]{0,60})?:|(?: мыналар| мынадай[^.;:]{0,60}) ${TAKEN}:) ?(?<says>.*)$`,
  'ds',
)
/** «Айлақ болып кеме тұратын жер табылады» */
const TABLED = /^(?<term>[^.;:]{2,120}?) болып (?<says>[^.;:]{3,}?) табылады(?![а-я])/ds
/** «1) жәрмеңке деп … іс-шара;»: the verb comes with the last item of the list. */
const LISTED_AS =
  /^(?<term>[^.;:,–]{2,80}?) (?:деп|ретінде) (?<says>[^.;:]{8,}?(?<!(?:ады|еді|йды|йді|алған|елген|ылған|ілген)))(?:;|,)(?: және| немесе)?$/ds
const PAIR = new RegExp(
  `^(?<oneSays>[^().;:]{8,200}?(?:ған|ген|қан|кен|атын|етін|йтын|йтін) ${L}+) \\((?<one>[^()]{3,60})\\),? (?:және|мен|пен|бен) (?<otherSays>[^().;:]{3,200}?(?:ған|ген|қан|кен|атын|етін|йтын|йтін) ${L}+) \\((?<other>[^()]{3,60})\\)(?! –)`,
  'ds',
)
/** «Жоюға міндеттенген ұйым (жөндеуші) журнал жүргізеді, ал пайдаланатын адам (абонент) төлейді» */
const EACH = new RegExp(
  `(?<says>(?:^|[ ,])[^().;:,–]{8,200}?(?:ған|ген|қан|кен|атын|етін|йтын|йтін) (?:адам|тұлға|азамат|ұйым|тарап|кәсіпорын|кәсіпкер|мекеме|орган)${L}*) \\((?<term>[^()]{3,60})\\)(?! –)`,
  'dg',
)
const WHAT_IS =
  /^(?<term>[^.;:]{2,140}?) (?:дегеніміз(?:,| –)?|деген (?:–|бұл)|дегеніміз бұл)(?: бұл)? (?<says>\S.*)$/ds
const THIS_IS = /^(?<term>[^.;:–]{2,140}?) [–-] бұл (?<says>\S.*)$/ds
const THAT_IS = /^(?<term>[^.;:,()"–]{3,120}(?:\([^()]{1,60}\))?), яғни (?<says>\S.*?)(?=,? – |$)/ds
const MEANS = /^(?<term>[^.;:,–]{2,120}?) [–-] (?<says>\S.*)$/ds
const MEANS_VERB =
  /^"?(?<term>[^.;:,–"]{2,100}?)"? (?:деген |дегеніміз )?(?<says>[^.;]{5,}?)(?: дегенді)? білдіреді/ds
const NAMED =
  /^(?<says>[^()]{12,600}) \((?<term>[^()]{3,60})\),?(?: –$| –(?= [^.;]*(?:әкеп соғ|әкеп соқ|әкеліп соғ|алып келеді|жазалан|салынады|тартылады)))/ds

export const NO_NAME =
  /^(?!белгіленген \S+$)(?:көзделген|көрсетілген|белгіленген|сәйкес|егер|ол|олар|бұл|осы|мұндай|осындай|сондай|бірақ|ал|және|немесе|сот|соттың|заңмен|адам егер|тұлға егер)(?: |$)/
/** A place, a time, an object: no name in the nominative. */
const OBLIQUE =
  /(?:нда|нде|да|де|та|те|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|на|не|ды|ді|ты|ті|ны|ні|ып|іп|қанда|генде|кезде|үшін|бойынша|кейін|дейін|арқылы|мен|бен|пен|дереу|тез|бірден|кешіктірмей|бастап|бастай|қарай|бері|соң|бұрын|сәйкес|орай|байланысты|қатар|қарамастан|туралы|жөнінде|сияқты|секілді|ретінде|алдында|кеш|ерте|бүгін|ертең|қазір|әрдайым|тікелей|бірге|бірлесіп|сайын|ішінде)$/
const NO_MEANING = /^(?:жоқ|емес|кешіктірмей|ғана|тек|\d|сот(?:тың)? (?:шешімі|тәртібі|үкімі))/
export const NOT_DEFINING =
  /^(?:\d|(?:[^.;\n]{3,100} (?:бастап|кейін|үшін|сайын|ішінде|бойы|дейін|кемінде) )?(?:(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз|\d+) )+(?:күнтізбелік |жұмыс |банктік )?(?:күн|күні|ай|жыл|апта|сағат|минут|тәулік)(?=[.;\n]|$)|[^.;\n]{0,200}(?<! (?:мекен|қорған|тікен|арқан))(?:ған|ген|қан|кен|атын|етін|йтын|йтін)(?=[.;]|$)|[^.;,\n]{0,80} (?:туралы|бойынша|арқылы|есебінен)(?=[.;]|$)|[^.;\n]{0,60}(?:айлық есептік көрсеткіш|теңге|пайыз)(?:[.;]|$)|(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз|мың)(?: [а-яәғқңөұүһі]+)? (?:метр|километр|гектар|сағат|минут|тәулік|апта|пайыз|теңге|килограмм?|тонна|литр|есе|рет)(?:[.;]|$)|[^.]{0,400}(?:айыппұл|жазалан|әкеп со(?!ғу|ғатын|ққан|қтыр)|алып келеді)|[^.;\n]{0,200}?(?:тиіс|міндетті|құқылы|керек|болады|(?<!табыл|таныл|түсініл|атал|санал|есептел|ұғыл|ұғынылд|білдір)(?:ады|еді|йды|йді))(?=[.;\n]|$)|(?:бір|екі|үш|бес|он|он бес|жиырма|отыз|күнтізбелік|жұмыс)(?: [а-яәғқңөұүһі]+)? (?:күн|ай(?!лық)|жыл|апта|сағат)|(?:[а-яәғқңөұүһі]+ )?(?:[а-яәғқңөұүһі]+(?:сыз|сіз)|тегін|ақылы|міндетті|жарамды|тиіс|жоқ|керек)(?:[.,;]|$))/

/** Definitions that a Kazakh sentence makes. */
export function inSentence(
  sentence: string,
  isListed: boolean,
  subject: Subject,
  joined = MOST_JOINED,
): readonly Match[] {
  const start = lead(sentence, LEADS)
  const rest = sentence.slice(start.length)
  const scoped = scope(start) ?? (/^(?:ескертпе|ескерту)/.test(start) ? 'article' : undefined)
  const match = (found: RegExpExecArray, by = 0): Match => {
    const group = found.groups?.term === undefined ? 'bare' : 'term'
    const own = scope(found[0].slice(0, 200))
    const known = scoped ?? (group === 'term' && /^осы /.test(found[0]) ? own : undefined)
    return {
      term: place(found, group, start.length + by),
      says: place(found, 'says', start.length + by),
      ...(known === undefined ? {} : { scope: known }),
    }
  }

  const said = stated(rest, scoped !== undefined, subject)
  if (said !== undefined) return moved([said], start.length, scoped)
  if (/^\S+(?: \S+){0,13} дегеніміз[ ,]/.test(rest)) {
    const what = WHAT_IS.exec(rest)
    if (what !== null && named(what, 14)) return [match(what)]
  }
  if (rest.startsWith('"')) {
    const meant = termMeans(rest)
    if (meant.length > 0) return moved(meant, start.length, scoped)
  }
  const these = theseAre(rest, scoped !== undefined, subject)
  if (these !== undefined) return moved([these], start.length, scoped)
  const list = TAKEN_AS_LIST.exec(rest)
  if (list !== null) return taken(list) ? [match(list)] : []
  const taking = TAKEN_FOR.exec(rest)
  if (taking !== null) return taken(taking) ? [match(taking)] : []
  const found = TAKEN_AS.exec(rest)
  if (found !== null && !/ деп$/.test(found.groups?.says ?? '')) {
    const next = found[0].length
    const and = /^,? (?:ал |және )/.exec(rest.slice(next))?.[0].length ?? 0
    const more =
      and === 0 || joined === 0 ? [] : inSentence(rest.slice(next + and), isListed, subject, joined - 1)
    const by = start.length + next + and
    return [...(taken(found) ? [match(found), ...alsoTaken(found, match)] : []), ...moved(more, by, scoped)]
  }
  const halves = joined === 0 ? undefined : halvesOf(rest)
  if (halves !== undefined) {
    const first = inSentence(halves.first, isListed, subject, 0)
    const next = inSentence(rest.slice(halves.next), isListed, subject, joined - 1)
    return [...moved(first, start.length, scoped), ...moved(next, start.length + halves.next, scoped)]
  }
  const tabled = TABLED.exec(rest)
  if (tabled !== null && taken(tabled) && !NO_KIND.test(group(tabled))) return [match(tabled)]
  const isScoped = scoped !== undefined
  const isFor = isScoped && /мақсат|мағына/.test(start)
  const last =
    belonging(rest, isScoped, subject) ??
    covering(rest, isScoped, subject) ??
    ofKind(rest) ??
    nameIf(rest, isFor, subject) ??
    nameBefore(rest, subject)
  if (last !== undefined) return moved([last], start.length, scoped)
  const pair = pairOf(PAIR, rest, start.length)
  if (pair.length > 0) return pair
  const each = namedEach(EACH, rest, start.length)
  if (each.length > 0) return each
  const called = namedAfter(rest, subject)
  if (called !== undefined) return moved([called], start.length, scoped)
  const item = isListed ? LISTED_AS.exec(rest) : null
  if (item !== null && taken(item)) return [match(item)]
  for (const pattern of [WHAT_IS, THIS_IS]) {
    const found = pattern.exec(rest)
    if (found !== null && named(found, 14, pattern === THIS_IS)) return [match(found)]
  }
  if (/ (?:термин|ұғым|сөз)/.test(rest.slice(0, 200)) && / деген |нің м[әа]/.test(rest)) {
    const meant = termMeans(rest)
    if (meant.length > 0) return moved(meant, start.length, scoped)
  }
  const thatIs = THAT_IS.exec(rest)
  if (thatIs !== null && isAside(thatIs, subject)) return [match(thatIs)]
  const aside = asideOf(rest, subject)
  if (aside !== undefined) return moved([aside], start.length, scoped)
  const name = NAMED.exec(rest)
  if (
    name !== null &&
    !isListed &&
    isOffence(name) &&
    !/(?:ның|нің|дың|дің|тың|тің)$/.test(group(name)) &&
    !OBLIQUE.test(group(name))
  )
    return [match(name)]
  if (scoped === undefined && !isListed) return []
  const verb = MEANS_VERB.exec(rest)
  if (verb !== null && rest.startsWith('"')) return [match(verb)]
  const means = scoped === undefined ? null : MEANS.exec(rest)
  return means !== null && named(means, 10) && !NOT_DEFINING.test(means.groups?.says ?? '')
    ? [match(means), ...alsoMeans(means, match)]
    : []
}

/** «X – A, Y – B», where the law says that these are meanings. */
function alsoMeans(
  found: RegExpExecArray,
  match: (found: RegExpExecArray, by: number) => Match,
): readonly Match[] {
  const says = found.groups?.says ?? ''
  const by = found.indices?.groups?.says?.[0] ?? 0
  const gaps = [...says.matchAll(/, (?:ал )?(?=[^.;:,–]{3,60} – )/g)].slice(0, MOST_JOINED)
  return gaps.flatMap(({ index, 0: gap }) => {
    const next = MEANS.exec(says.slice(index + gap.length))
    return next !== null && named(next, 6) && !NOT_DEFINING.test(next.groups?.says ?? '')
      ? [match(next, by + index + gap.length)]
      : []
  })
}

function isAside(found: RegExpExecArray, subject: Subject): boolean {
  const { term = '', says = '' } = found.groups ?? {}
  if (!named(found, 12) || NO_ASIDE.test(term) || PARTS.test(says) || /^[^,]*[дт][ае],/.test(says))
    return false
  return !OBLIQUE.test(lastWord(found)) || subject.title === term
}

/** «X деп A, ал Y деп B танылады» */
const ALSO_TAKEN = /^(?<term>[^,.;:]{2,80}?) деп (?<says>\S.*)$/ds

function alsoTaken(
  found: RegExpExecArray,
  match: (found: RegExpExecArray, by: number) => Match,
): readonly Match[] {
  const says = found.groups?.says ?? ''
  const by = found.indices?.groups?.says?.[0] ?? 0
  const gaps = [
    ...says.matchAll(/,? (?:ал|және) (?=[^,.;:]{2,60} деп )|, (?!ал |және )(?=[^,.;:]{2,60} деп )/g),
  ]
  return gaps.slice(0, MOST_JOINED).flatMap(({ index, 0: gap }, at) => {
    const also = ALSO_TAKEN.exec(says.slice(index + gap.length, gaps[at + 1]?.index))
    return also === null || !taken(also) ? [] : [match(also, by + index + gap.length)]
  })
}

function taken(found: RegExpExecArray): boolean {
  const { term = '', says = '' } = found.groups ?? {}
  if (
    NO_NAME.test(term) ||
    /(?:^|[ ,])егер |болса,|(?:^| )(?:өлді|болды|жоқ|емес|тиіс|керек|күні|сәті|уақыты)$/.test(term) ||
    wordCount(term) > 16
  )
    return false
  if (wordCount(says) <= 3 && /сот|тәртіп|шешім|бойынша|үкім/.test(says)) return false
  if (/ деп$/.test(says) || (/^ деп,/.test(found[0].slice(term.length)) && /[дт][ыі]$/.test(term)))
    return false
  return !NO_MEANING.test(says)
}

const named = (found: RegExpExecArray, longest: number, isOnly = false): boolean => {
  const { term = '', says = '' } = found.groups ?? {}
  const meant = isOnly ? says.replace(/^(?:тек қана|тек|ғана) /, '') : says
  return !NO_NAME.test(term) && wordCount(term) <= longest && !NO_MEANING.test(meant)
}

const group = (found: RegExpExecArray): string => found.groups?.term ?? ''

const lastWord = (found: RegExpExecArray): string => (found.groups?.term ?? '').split(' ').at(-1) ?? ''
