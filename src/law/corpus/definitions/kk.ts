import type { Formulas, Match, Scope } from './formulas.ts'
import {
  bracketsOf,
  clauseStart,
  inBracket,
  isOffence,
  lead,
  listed,
  moved,
  place,
  wordCount,
} from './formulas.ts'
import { halvesOf } from './kk-joined.ts'
import { NO_KIND, nameBefore, QUALITY } from './kk-names.ts'
import { belonging, covering, nameIf, ofKind, opensList } from './kk-rules.ts'
import { pairOf } from './paired.ts'
import type { Subject } from './subject.ts'

const L = '[а-яәғқңөұүһі-]'
const PLACE =
  'заң|кодекс|бап|баб|тарма|тарау|бөлі|бөлім|параграф|қағида|ереже|конституц|келісім|шарт|нұсқау|тәртіп|стандарт|регламент|қаулы|бұйры|жарлы|құжат|ескертпе|қосымша|акт|әдістеме'
/** «Осы бапта», «осы Кодекстің мақсаттары үшін», «осы Кодекстің 5-бабында». */
const SCOPE = new RegExp(
  `^(?:осы|аталған|бұл) [^.:;]{0,100}?(?:мақсат${L}*(?: үшін| орай)?|мағына${L}*|(?:${PLACE})${L}*(?:да|де|та|те)(?: және [^,.:;]{3,70}?(?:да|де|та|те))?),? `,
)
const LEADS = [
  /^(?:ескертпе(?:лер)?|ескерту(?:лер)?|бұл ретте|бұл жағдайда|сондай-ақ|сонымен қатар)[.:]?,? +/,
  /^\d{1,2}\\?[.)] +/,
  SCOPE,
  /^осы [^.:;,]{0,60}?(?:бап|баб|тарау|заң|кодекс|бөлім|баптар)[а-яіңғүұқөһә]*(?:дағы|дегі|тағы|тегі) /,
  /^(?:пайдаланылатын|қолданылатын|келтірілген) (?=")/,
  /^егер [^,.]{0,60}(?:өзгеше|басқаша|өзге мән)[^,.]{0,40}(?:маса|месе), /,
  /^егер [^,.]{0,80}(?:көзделмесе|белгіленбесе|болмаса|туындамаса|көрсетілмесе), /,
]
const TAKEN =
  '(?:танылады|танылсын|түсінілсін|ұғынылсын|саналсын|есептелсін|айтамыз|атаймыз|түсініледі|ұғынылады|ұғылады|саналады|есептеледі|аталады|(?:түсіну|ұғыну|ұғу) (?:керек|қажет)|түсінген жөн|түсінеміз)'
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
const WHAT_IS =
  /^(?<term>[^.;:]{2,140}?) (?:дегеніміз(?:,| –)?|деген (?:–|бұл)|дегеніміз бұл)(?: бұл)? (?<says>\S.*)$/ds
const THIS_IS = /^(?<term>[^.;:–]{2,140}?) [–-] бұл (?<says>\S.*)$/ds
const THAT_IS = /^(?<term>[^.;:,()"–]{3,120}(?:\([^()]{1,60}\))?), яғни (?<says>\S.*?)(?=,? – |$)/ds
const TERM_MEANS =
  /^(?:"(?<term>[^"]{1,150})"|(?<bare>[^".;:,–]{2,80}?)) (?:деген )?(?:термин|ұғым|сөз|сөздер|сөз тіркесі)(?:і|дері|дер|ы)?(?:нің мағынасы| ретінде| деп)?(?:,| –)? (?<says>[^.]{3,}?)(?: дегенді)?(?: білдіреді| мағынасында қолданылады| мағынаны білдіреді|\.?$)/ds
const MEANS = /^(?<term>[^.;:,–]{2,120}?) [–-] (?<says>\S.*)$/ds
const MEANS_VERB =
  /^"?(?<term>[^.;:,–"]{2,100}?)"? (?:деген |дегеніміз )?(?<says>[^.;]{5,}?)(?: дегенді)? білдіреді/ds
const NAMED = /^(?<says>[^()]{12,600}) \((?<term>[^()]{3,60})\),?(?: –$| –(?= ))/ds

const NO_NAME =
  /^(?!белгіленген \S+$)(?:көзделген|көрсетілген|белгіленген|сәйкес|егер|ол|олар|бұл|осы|мұндай|осындай|сондай|бірақ|ал|және|немесе|сот|соттың|заңмен|адам егер|тұлға егер)(?: |$)/
/** A place, a time, an object: no name in the nominative. */
const OBLIQUE =
  /(?:нда|нде|да|де|та|те|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|на|не|ды|ді|ты|ті|ны|ні|ып|іп|қанда|генде|кезде|үшін|бойынша|кейін|дейін|арқылы|мен|бен|пен|дереу|тез|бірден|кешіктірмей|бастап|бастай|қарай|бері|соң|бұрын|сәйкес|орай|байланысты|қатар|қарамастан|туралы|жөнінде|сияқты|секілді|ретінде|алдында|кеш|ерте|бүгін|ертең|қазір|әрдайым|тікелей|бірге|бірлесіп|сайын|ішінде)$/
const NO_MEANING = /^(?:жоқ|емес|кешіктірмей|ғана|тек|\d|сот(?:тың)? (?:шешімі|тәртібі|үкімі))/
const NOT_DEFINING =
  /^(?:\d|(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз|мың)(?: [а-яәғқңөұүһі]+)? (?:метр|километр|гектар|сағат|минут|тәулік|апта|пайыз|теңге|килограмм?|тонна|литр|есе|рет)(?:[.;]|$)|[^.]{0,400}(?:айыппұл|жазалан|әкеп со|алып келеді)|[^.;\n]{0,200}?(?:тиіс|міндетті|құқылы|керек|болады|(?<!табыл|таныл|түсініл|атал|санал|есептел|ұғыл|ұғынылд|білдір)(?:ады|еді|йды|йді))(?=[.;\n]|$)|(?:бір|екі|үш|бес|он|он бес|жиырма|отыз|күнтізбелік|жұмыс)(?: [а-яәғқңөұүһі]+)? (?:күн|ай(?!лық)|жыл|апта|сағат)|(?:[а-яәғқңөұүһі]+ )?(?:[а-яәғқңөұүһі]+(?:сыз|сіз)|тегін|ақылы|міндетті|жарамды|тиіс|жоқ|керек)(?:[.,;]|$))/

/** What follows an offence instead of its meaning. */
const SANCTION =
  /^[^.;\n]{0,400}?(?:әкеп соғады|әкеп соқтырады|әкеліп соғады|алып келеді|жазаланады|салынады|тартылады)(?![а-яәғқңөұүһі])/

const EDITORIAL =
  /^[>* ]*(?:ескерту|ескертпе)[.:!]?(?=.*(?:енгізіл|алып таста|алынып таста|редакция|толықтырыл|күші жойыл|өзгертіл)).*(?:№|заң|кодекс)/

export const kk: Formulas = {
  heading: /ұғымдар|терминдер|анықтамалар|ұғымдарды түсіндіру|глоссарий/,
  intro:
    /(?:ұғым|термин|анықтама|түсінік|қысқарту|сөз)[а-яәғқңөұүһі-]*.{0,140}(?:пайдаланыл|қолданыл|мағына|мәндер|мәнге|мәні бар|білдір|берілген|түсіндір|беріледі)|мынадай (?:мағына|мән)[а-яәғқңөұүһі]* (?:пайдаланыл|қолданыл)|(?:мынадай|мына|келесі|төмендегі|пайдаланылатын|қолданылатын)(?: [а-яәғқңөұүһі-]+){0,4} (?:ұғым|термин|анықтама|түсінік)/,
  title:
    /^(?:негізгі )?(?:ұғымдар|терминдер|анықтамалар|қысқартулар|белгілеулер)(?:(?:,| және| мен)(?: олардың)? [а-яәғқңөұүһі]+){0,2}[:.]?$/,
  bareIntro: new RegExp(
    `^(?:ескертпе(?:лер)?|(?:ескертпе[.:]? )?осы [^:;.]{0,80}(?:мақсат${L}*(?: үшін)?|(?:${PLACE})${L}*(?:да|де|та|те))(?: мыналар(?:ды)? (?:түсініледі|ұғынылады|ұғылады|білдіреді))?)[:–]?$`,
  ),
  gone: /^(?:алып таста|алынып таста|күші жойыл|күшін жой|қолданысқа енгізіл|алғашқы ресми|тармақша |тармақ |\d{2}\.\d{2}\.\d{4}|жаңа редакцияда)|^[^–]{0,90}қолданысқа енгізіледі/,
  note: /^(?:ескертпе|ескерту)(?![а-яәғқңөұүһі])|^ескертпелер|^ескертулер/,
  verb: / дегеніміз(?: [–-])? | деп [–-] /,
  titleVerb: /^(?: –(?: бұл)?| дегеніміз(?: –)?) /,
  titleEnd: new RegExp(
    `^,? (?<says>[^.;:]{12,}?)(?:(?:ды|ді|ты|ті|ны|ні)? білдіреді|(?<!${QUALITY.source.replace('$', '')}) болып (?:табылады|саналады|танылады))[.;]?$`,
    'ds',
  ),
  sanction: SANCTION,
  editorial: EDITORIAL,
  notDefining: NOT_DEFINING,
  noTerm: NO_NAME,
  told: /(?:ады|еді|йды|йді|тиіс|міндетті)(?:,| |$)/,
  noMeaning:
    /^(?:(?:\d+|бес|он|он бес|жиырма|отыз) [а-яәғқңөұүһі ]{0,20}(?:күн|ай|жыл)[а-я]* (?:ішінде|кешіктірмей))/,
  scope,
  inSentence,
  opensList,
  shortNames,
}

function scope(words: string): Scope | undefined {
  const found = /(?:^|[ "(])(?:осы|аталған) (?<words>[^.:;]{0,100})/.exec(words)
  const place = found?.groups?.words
  if (place === undefined) return undefined
  if (
    /^қосымша|(?:кодекс|заң|ереже|қағида)[а-яәғқңөұүһі]*(?:ның|нің|дың|дің|тың|тің) (?:\d|[а-яәғқңөұүһі]+ (?:бабы|бөлімі|тарауы))/.test(
      place,
    )
  )
    return 'other'
  const first =
    /бап|баб|тарма|бөлік|бөліг|ескертпе|абзац|тарау|бөлім|бөлім|параграф|заң|кодекс|конституц|қағида|ереже|келісім|шарт|нұсқау|тәртіп|стандарт|регламент|қаулы|бұйры|жарлы|құжат|акт|әдістеме/.exec(
      place,
    )?.[0]
  if (first === undefined) return undefined
  if (/^(?:бап|баб|тарма|бөлік|бөліг|ескертпе|абзац)/.test(first)) return 'article'
  return /^(?:тарау|бөлім|параграф)/.test(first) ? 'chapter' : 'act'
}

/** Definitions that one sentence joins: «X деп A танылады, ал Y деп B танылады»; more are hardly written by hand. */
const MOST_JOINED = 8

function inSentence(
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
  const item = isListed ? LISTED_AS.exec(rest) : null
  if (item !== null && taken(item)) return [match(item)]
  for (const pattern of [WHAT_IS, THIS_IS]) {
    const found = pattern.exec(rest)
    if (found !== null && named(found, 14, pattern === THIS_IS)) return [match(found)]
  }
  if (/ (?:термин|ұғым|сөз)/.test(rest.slice(0, 200)) && (rest.startsWith('"') || rest.includes(' деген '))) {
    const found = TERM_MEANS.exec(rest)
    if (found !== null) return [match(found)]
  }
  const thatIs = THAT_IS.exec(rest)
  if (thatIs !== null && named(thatIs, 12) && !OBLIQUE.test(lastWord(thatIs))) return [match(thatIs)]
  const name = NAMED.exec(rest)
  if (
    name !== null &&
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
    ? [match(means)]
    : []
}

/** «X деп A, ал Y деп B танылады» */
const ALSO_TAKEN = /^(?<term>[^,.;:]{2,80}?) деп (?<says>\S.*)$/ds

function alsoTaken(
  found: RegExpExecArray,
  match: (found: RegExpExecArray, by: number) => Match,
): readonly Match[] {
  const says = found.groups?.says ?? ''
  const at = /,? ал |, (?!ал )(?=[^,.;:]{2,60} деп )/.exec(says)
  const also = at === null ? null : ALSO_TAKEN.exec(says.slice(at.index + at[0].length))
  if (at === null || also === null || !taken(also)) return []
  return [match(also, (found.indices?.groups?.says?.[0] ?? 0) + at.index + at[0].length)]
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

const FURTHER =
  /(?:^|[,;] ?| )(?:бұдан әрі|бұдан былай|бұдан кейін|одан әрі|әрі қарай)(?<how>(?: (?:мәтін бойынша|тиісінше|сондай-ақ|бірлесіп|бірге|барлығы|жеке-жеке))*),?(?: [–-]|:|[–-])? ?(?<term>.+?)(?: деп (?:атал|атай)[а-яәғқңөұүһі]*)?$/ds
const FURTHER_BARE =
  /, (?:бұдан әрі|бұдан былай) (?:[–-] (?<term>"[^"\n]{1,100}"|[^,.;:()\n]{1,100})|(?:(?:бірлесіп|бірге|тиісінше|жеке-жеке) )?(?<called>"[^"\n]{1,100}"|[^,.;:()\n–]{1,60}) деп атал)/dg

function shortNames(text: string): readonly Match[] {
  if (!/(?:бұдан|одан) (?:әрі|былай|кейін)|әрі қарай/.test(text)) return []
  const matches: Match[] = []
  for (const bracket of bracketsOf(text)) {
    const found = FURTHER.exec(bracket.words)
    if (found === null || !/[–:-]|деп ата/.test(bracket.words.replace(/сондай-ақ|жеке-жеке/g, ''))) continue
    const term = place(found, 'term', bracket.from)
    const terms = (found.groups?.how ?? '').includes('тиісінше')
      ? listed(term, text, /, | және | мен | пен | бен /g)
      : [term]
    for (const each of terms)
      matches.push({ term: each, says: { from: bracket.named, to: bracket.from - 1 }, scope: 'act' })
  }
  for (const found of text.matchAll(FURTHER_BARE)) {
    const term = place(found, found.groups?.term === undefined ? 'called' : 'term')
    if (inBracket(text, found.index)) continue
    const before = Math.max(0, found.index - 400)
    matches.push({
      term,
      says: { from: before + clauseStart(text.slice(before, found.index)), to: found.index },
      scope: 'act',
    })
  }
  return matches
}
