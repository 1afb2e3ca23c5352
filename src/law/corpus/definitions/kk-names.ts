import { wordCount } from './formulas.ts'
import type { Subject } from './subject.ts'
import type { Span } from './units.ts'

/** «… жасаған адам орындаушы деп танылады»: the name stands last, after the noun that is explained. */
const NAMED =
  /^(?<said>[^;:]{15,500}?),? (?:(?:деп|болып|ретінде) (?:танылады|есептеледі|саналады|ұғылады|ұғынылады|түсініледі|танылсын|саналсын|есептелсін|түсінілсін|ұғынылсын)|болып табылады|деп (?:аталады|аталды|аталсын|айтылады)|ретінде (?:қаралады|қарастырылады))[.;]?$/
const VERB =
  /(?:танылады|есептеледі|саналады|ұғылады|ұғынылады|түсініледі|табылады|аталады|аталды|айтылады|қаралады|қарастырылады|(?:танылс|саналс|есептелс|түсінілс|ұғынылс|аталс)[ыі]н)[.;]?$/
/** A participle, or what does the work of one. */
const PARTICIPLE =
  /(?:ған|ген|қан|кен|атын|етін|йтын|йтін|(?<=.{3})тын|(?<=.{3})тін|дейінгі|жөніндегі|емес|бар|жоқ|міндетті|құқылы|тиіс)$/
const KIND =
  /^(?:адам|тұлға|азамат|шетелдік|ұйым|орган|мекеме|кәсіпорын|кәсіпкер|серіктестік|қоғам|мемлекет|бірлестік|топ|әрекет|әрекетсіздік|іс-әрекет|іс-қимыл|зат|мүлік|тауар|өнім|жүк|сома|залал|зиян|шығын|кіріс|табыс|төлем|құн|баға|ақша|орын|жер|учаске|аумақ|құжат|акт|келісім|шарт|мәміле|міндеттеме|құқық|талап|кеме|көлік|құрал|құрылғы|жабдық|жүйе|ғимарат|құрылыс|үй|үй-жай|өзен|су|жол|қызмет|жұмыс|іс|операция|рәсім|іс-шара|оқиға|жағдай|ақпарат|мәлімет|дерек|белгі|жануар|бала|отбасы|қызметкер|жұмыскер|қатысушы|мүше|тарап|қару|қалдық|бұйым|шешім|әдіс|тәсіл|нысан|ие|маман|ұсыныс|қарыз|жауап|өтініш|хабар|хабарлама|ереже|норма|кезең|бағдарлама|жоба|қатынас|шара|қор|алаң|сайт|желі|материал|дәрі|тағам|салық|алым|сыйақы|қылмыс|жиынтық|жиынтығ|бөлік|бөліг|орн|аумағ|құқығ|көліг|белгіс|кітап|тұрғын|ойын|өсімдік|ағаш|ыдыс|киім|мал|құс|балық|ет|сүт|тұқым|доп|аспап|басылым|тоған|бұлақ|көл|учаскес|шаруашылық|адамзат|әйел|ер|жас|қария|шебер|ойыншы|төлемі)(?:дар|дер|лар|лер|тар|тер)?(?:[ыі]|с[ыі])?$/
/** «Ақша сомасы», «меншік иесі»: the second word of a kind. */
const MORE_OF_KIND = /^(?:сомасы|иесі|иелері|жиынтығы|бөлігі|құралы|құралдары|заты|орны|жері|ғана|қана)$/
export const QUALITY =
  /(?:(?<!ұра|ура|риа|кана|қа|ита|ина|рна|лиа|жо|сту)лы|(?<!өкі|оде|же|ті|рө|кө)лі|[^аеиіоөуұүы]д[ыі]|(?<!бъек)[кқстпш]т[ыі]|құпия|сыз|сіз|ған|ген|қан|кен|тын|тін|жоқ|бар|емес|шарт|керек|қажет|маңызды|негіз|айғақ|дәлел|себеп|нақты|тең|бірдей|дербес|ортақ|дайын|ашық|жабық|бейтарап|тәуелсіз|үздік|бірінші|соңғы)$/
/** What a thing may be to another thing, but what is no name for it. */
export const NO_KIND =
  /(?:^| )(?:мақсат|міндет(?!теме|тілер)|негіз|қағидат|қосымша|меншігі|субъекті|объекті|нысанасы|мәні|тарап|мүшесі|нәтиже|күні|күн$|сәті|мерзімі|мезгіл|өкіл|себе[пб]|айғағы|дәлелі|бұзу$|шарттары$|талаптары$|функция|өкілетті|құзырет|көзі|көздері|түрлері|нысандары|бағыт|басымды|кепілдік$|кепілдігі|кепілі|басшысы|төраға|жоғары|ажырамас|құрамдас|бөлігі|шығысы$|кірісі$|артықшылы|шығыс$|бірі$|жалғыз|органы?$|тұлға$(?<!(?:заңды|жеке|уәкілетті) тұлға)|лауазымды адам|дата|жауапты|(?:осы|оның|олардың|бұл|сол|тиісті|өз)(?: |$))/
const GENITIVE = /(?:ның|нің|дың|дің|тың|тің)$/
const CASE =
  /(?:нда|нде|дан|ден|нан|нен|ға|ге|қа|ке|на|не|ын|ін|(?<!^ай)ып|іп|мен|бен|пен|үшін|бойынша|кейін|дейін|арқылы|туралы|және|немесе|сәйкес|да|де|та|те)$/
const OBJECT =
  /(?:лар|лер|дар|дер|тар|тер)(?:ды|ді|ты|ті|ға|ге|қа|ке|ын|ін)$|(?:[мнңр]д[ыі]|[аеиоуыі]н[ыі]|[кқпст]т[ыі]|[аеуыірлмнңй]ға|[аеуіирлмнңй]ге|[қкпст]қа|[қкпст]ке)$/
/** What is no name, even right before the verb: a postposition, a conjunction, a verb. */
const NO_LAST =
  /(?:^| )(?:мен|бен|пен|үшін|бойынша|кейін|дейін|арқылы|туралы|және|немесе|сәйкес|да|де|та|те|\S+(?:[ыі]п|нда|нде|нан|нен|дан|ден))$/
export const ADJECTIVE =
  /^(?:\S+(?:л[ыі]|т[ыі](?<=тт.)|[мнзрй]д[ыі]|с[ыі]з|[лдт][ыі][қк]|ғы|гі|қы|кі|[аеи]лы?қ)|сирек|үлкен|кіші|шағын|ірі|ашық|жабық|жас|ескі|көне|жаңа|таза|ұсақ|орта|жеке|ортақ|асыл|ерекше|қысқа|ұзын|биік|терең|бос|кең|тар|ауыр|жеңіл|жұмсақ|қатты|қара|ақ|қызыл|көк|сары|жасыл|жылы|суық|ерте|кеш|бай|кедей|толық|дара|шұғыл|жедел|арнайы|уақытша|арнаулы)$/
/** An ending of the third person: the word belongs to the one before it. */
const POSSESSED = /(?:с[ыі]|[лдт][ыі][ғг][ыі]|[^аеиоуөүұыіәлғгқкшдт][ыі]|(?:рт|нт|ст|лт|кт|қт|пт)[ыі])$/
const DAY = /(?:^| )(?:күн|күні|сәт|сәті|уақыт|уақыты|мерзім|мерзімі|дата)$/
const NO_RULE =
  /(?:^|[ ,])(?:егер|болса|болмаса|сот|соттың|мыналар|мынадай|бұл|осы|күн|сәт|уақыт|мерзім)(?=[ ,])/
const LONGEST_NAME = 4
const FEWEST_BEFORE = 3

/** The name before the verb that ends a sentence, and what it is said of. */
export function nameBefore(
  sentence: string,
  subject: Subject,
): { readonly term: Span; readonly says: Span } | undefined {
  if (sentence.length > 600) return undefined
  if (!VERB.test(sentence.slice(-40))) return nameAndMore(sentence)
  const said = NAMED.exec(sentence)?.groups?.said
  if (said === undefined) return undefined
  const inner = INNER.exec(said)
  if (inner !== null) return nameAfter(said, inner)
  if (NO_RULE.test(said)) return dayBefore(said, subject) ?? spanBefore(said, subject)
  const bracket = / \([^()]{1,80}\)$/.exec(said)?.[0] ?? ''
  const words = said.slice(0, said.length - bracket.length).split(' ')
  const isTold = !TABLED.test(sentence.slice(-40))
  const isCalled = /(?:аталады|аталды|аталсын)[.;]?$/.test(sentence)
  const isTitle = isCalled && words.length > FEWEST_BEFORE && subject.title === words.at(-1)
  const size = known(words, subject, isTold) ?? nameSize(words, isTold) ?? (isTitle ? 1 : undefined)
  if (size === undefined) return undefined
  const name = words.slice(-size).join(' ')
  const before = said.length - bracket.length - name.length
  const isDay = DAY.test(name) && DAY.test(words.slice(0, -size).join(' ')) && wordCount(name) > 1
  if (/(?:қаралады|қарастырылады)[.;]?$/.test(sentence) && !subject.is(name)) return undefined
  if (
    ((QUALITY.test(name) && !(size > 1 && subject.title === name)) || (!isCalled && NO_KIND.test(name))) &&
    !(isDay && known(words, subject, isTold) === size)
  )
    return undefined
  if (words.slice(-size).some((word) => GENITIVE.test(word)) && !subject.is(name)) return undefined
  return { term: { from: before, to: said.length }, says: { from: 0, to: before - 1 } }
}

/** «… дуал осы баптың мақсаттары үшін тозған дуал деп танылады»: the name begins behind the words of scope. */
const INNER =
  / осы (?:[^.;:,]{3,50}?(?:мақсаттары үшін|мақсатында|мағынасында)|(?:бапта|тарауда|заңда|кодексте|қағидаларда|ережелерде|тармақта|бөлікте|бөлімде)),? /

function nameAfter(said: string, inner: RegExpExecArray): ReturnType<typeof nameBefore> {
  const from = inner.index + inner[0].length
  const name = said.slice(from)
  const isOne =
    wordCount(name) <= LONGEST_KNOWN && !NO_LAST.test(name) && !NO_RULE.test(said.slice(0, inner.index))
  if (!isOne || wordCount(said.slice(0, inner.index)) < FEWEST_BEFORE - 1) return undefined
  return { term: { from, to: said.length }, says: { from: 0, to: inner.index } }
}

/** «… жарияланған күн жәрмеңке күні болып табылады», where the heading has the day. */
function dayBefore(said: string, subject: Subject): ReturnType<typeof nameBefore> {
  const words = said.split(' ')
  for (let size = 2; size <= Math.min(LONGEST_KNOWN, words.length - FEWEST_BEFORE); size++) {
    const name = words.slice(-size).join(' ')
    const before = said.length - name.length
    if (!subject.is(name) || !DAY.test(name) || !DAY.test(said.slice(0, before).trimEnd())) continue
    return { term: { from: before, to: said.length }, says: { from: 0, to: before - 1 } }
  }
  return undefined
}

const AND_MORE =
  /^(?<said>[^;:]{15,300}?) (?:деп|болып|ретінде) (?:танылады|есептеледі|саналады)(?: және|,) [^.;:]{3,120}(?:ады|еді|йды|йді)[.;]?$/

/** «Белгісі жоқ тауар контрафактілік тауар деп танылады және тәркіленеді»: the kind stands twice. */
function nameAndMore(sentence: string): ReturnType<typeof nameBefore> {
  const said = AND_MORE.exec(sentence)?.groups?.said
  if (said === undefined || NO_RULE.test(said)) return undefined
  const words = said.split(' ')
  const size = behindItsKind(words)
  if (size === undefined || size < 2 || NO_KIND.test(words.slice(-size).join(' '))) return undefined
  const from = said.length - words.slice(-size).join(' ').length
  return { term: { from, to: said.length }, says: { from: 0, to: from - 1 } }
}

const SPAN = /(?:^| )(?:уақыт|уақыты|кезең|кезеңі|мерзім|мерзімі|күндер|күндері)$/
const CONDITION = /(?:^|[ ,])(?:егер|болса|болмаса|сот|соттың|мыналар|мынадай|бұл|осы)(?=[ ,])/

/** «… дейінгі уақыт тыныш сағаттар болып саналады», where the heading has the name of that time. */
function spanBefore(said: string, subject: Subject): ReturnType<typeof nameBefore> {
  if (CONDITION.test(said)) return undefined
  const words = said.split(' ')
  for (let size = 1; size <= Math.min(LONGEST_KNOWN, words.length - FEWEST_BEFORE); size++) {
    const name = words.slice(-size).join(' ')
    const before = said.length - name.length
    if (subject.is(name) && !QUALITY.test(name) && SPAN.test(said.slice(0, before).trimEnd()))
      return { term: { from: before, to: said.length }, says: { from: 0, to: before - 1 } }
  }
  return undefined
}

const TABLED = /болып табылады[.;]?$/
const LONGEST_KNOWN = 5

/** A name of several words that the heading has, or the text says again. */
function known(words: readonly string[], subject: Subject, isTold: boolean): number | undefined {
  const quoted = quotedSize(words)
  if (quoted !== undefined) return quoted
  for (let size = Math.min(LONGEST_KNOWN, words.length - FEWEST_BEFORE + 1); size > 1; size--) {
    const name = words.slice(-size).join(' ')
    if (subject.title === name) return size
    if (isOblique(words.at(-size) as string) || NO_LAST.test(name)) continue
    if (subject.names(name) || subject.recurs(name)) return size
  }
  const last = words.at(-1) as string
  if (/^(?:оның|олардың)$/.test(words.at(-2) ?? '') && subject.is(last)) return 1
  const size = DAY.test(last) ? undefined : (behindItsKind(words) ?? withObjects(words))
  if (size !== undefined) return size
  const isHead = subject.is(last) || (last.length >= 4 && subject.names(last))
  const isDone = subject.is(last) && (DONE.test(words.at(-2) ?? '') || DOING.test(words.at(-2) ?? ''))
  if (!isHead || !(isDone || words.some((word) => isParticiple(word)))) return undefined
  return POSSESSED.test(last) && !subject.title.includes(last)
    ? (nameSize(words, isTold) ?? 1)
    : withQualities(words)
}

function quotedSize(words: readonly string[]): number | undefined {
  const from = words.at(-1)?.endsWith('"') === true ? words.findLastIndex((word) => word.startsWith('"')) : -1
  return from >= FEWEST_BEFORE ? words.length - from : undefined
}

/** «Кітапқа енгізілген ит асыл тұқымды тазы»: a noun must remain to be explained. */
function withQualities(words: readonly string[]): number {
  const isOfName = (at: number): boolean =>
    ADJECTIVE.test(words.at(at) ?? '') &&
    !POSSESSED.test(words.at(at) as string) &&
    !/[ғгқк][ыі]$/.test(words.at(at) as string) &&
    !isParticiple(words.at(at) as string) &&
    at - 1 >= -words.length &&
    !isParticiple(words.at(at - 1) as string)
  let size = 1
  while (size < LONGEST_NAME && isOfName(-size - 1)) size++
  return size
}

/** «Орындауы», «сақталуы»: what is done is what is explained. */
const DONE = /(?:уы|уі|юі)$/
/** «Алу», «сақтау»: the name of a doing, without an ending of its own. */
const DOING = /^(?!(?:дау|тау|су|ту|қару)$).{2,}у$/

/** «… дейінгі жануарлар ұсақ жануарлар»: the name begins behind the same noun. */
function behindItsKind(words: readonly string[]): number | undefined {
  const last = words.at(-1) as string
  for (let at = words.length - 2; at >= Math.max(2, words.length - 6); at--)
    if (isForm(words[at] as string, last) && isParticiple(words[at - 1] as string))
      return words.length - 1 - at
  return undefined
}

/** «… бір ұя құстарды есепке алу бірлігі»: what is done with what, and the noun that it belongs to. */
function withObjects(words: readonly string[]): number | undefined {
  const doing = words.length - 2
  if (!POSSESSED.test(words.at(-1) as string) || !DOING.test(words[doing] ?? '')) return undefined
  let from = doing
  while (from > 0 && OBJECT.test(words[from - 1] as string) && !isParticiple(words[from - 1] as string))
    from--
  const isOne = from < doing && words.slice(0, from - 1).some((word) => isParticiple(word))
  return isOne && words.length - from <= LONGEST_KNOWN ? words.length - from : undefined
}

/** «… жасалған іс-әрекет абайсызда жасалған қылмыс»: a name with a participle of its own, behind the kind. */
function behindKind(words: readonly string[]): number | undefined {
  for (let at = words.length - 3; at >= Math.max(2, words.length - LONGEST_NAME - 1); at--)
    if (
      KIND.test(words[at] as string) &&
      isParticiple(words[at - 1] as string) &&
      !isParticiple(words[at + 1] as string)
    )
      return words.length - 1 - at
  return undefined
}

const JOINT = /^(?:немесе|және|мен|бен|пен)$/

/** How many words at the end are the name. */
function nameSize(words: readonly string[], isTold: boolean): number | undefined {
  const last = words.at(-1) as string
  const size = behindItsKind(words) ?? withObjects(words)
  if (size !== undefined) return size
  const participle = words.findLastIndex((word, at) => at < words.length - 1 && isParticiple(word))
  const after = words.slice(participle + 1)
  if (after.length === 1 && isTold) return behindKind(words)
  if (participle < 1 || after.length < 2 || after.length > LONGEST_NAME + 3) return undefined
  const again = after.findIndex((word, at) => at < after.length - 1 && isForm(word, last))
  const joint = after.slice(0, -2).findLastIndex((word) => JOINT.test(word))
  const kind =
    again >= 0 ? again : after.findIndex((word, at) => at > joint && at < after.length - 1 && KIND.test(word))
  if (NO_LAST.test(last)) return undefined
  if (kind < 0) return unknownKind(after, isTold)
  let end = kind
  while (end < after.length - 2 && MORE_OF_KIND.test(after[end + 1] as string)) end++
  if (
    end < after.length - 2 &&
    !POSSESSED.test(after[end] as string) &&
    POSSESSED.test(after[end + 1] as string)
  )
    end++
  // The name begins with a word that may be a kind: «қария үй ағасы».
  if (
    end === after.length - 2 &&
    end > 0 &&
    isTold &&
    POSSESSED.test(last) &&
    !POSSESSED.test(after[end] as string)
  )
    end--
  while (end < after.length - 2 && /(?:уы|уі|юі)$/.test(after[end + 1] as string)) end++
  const name = after.slice(end + 1)
  const isOne = name.length <= LONGEST_NAME && !name.slice(0, -1).some((word) => isOblique(word))
  return isOne ? name.length : undefined
}

/** Where the noun that is explained is none of the kinds that laws have: one word, or as many as grammar joins. */
function unknownKind(after: readonly string[], isTold: boolean): number | undefined {
  if (after.slice(0, -1).some((word) => isOblique(word))) return undefined
  const last = after.at(-1) as string
  const before = after.at(-2) as string
  if (after.length === 2) return 1
  if (!isTold || after.length > LONGEST_NAME + 1) return undefined
  const belongs = POSSESSED.test(last)
  if (belongs || ADJECTIVE.test(before)) {
    const kind = after.slice(0, -2)
    return kind.length === 1 ||
      kind.slice(0, -1).every((word) => ADJECTIVE.test(word)) ||
      POSSESSED.test(kind.at(-1) as string)
      ? 2
      : undefined
  }
  const kind = after.slice(0, -1)
  return POSSESSED.test(before) || kind.slice(0, -1).every((word) => ADJECTIVE.test(word)) ? 1 : undefined
}

/** Nouns whose last letters are like an ending. */
const NOMINATIVE =
  /^(?:қасақана|бөгде|өзге|сауда|дана|команда|пайда|сана|ана|дене|арна|шана|алқа|тақта|нұсқа|ұлпа|жаға|қасқа|сақа|ойын|жиын|егін|отын|алтын|түтін|дүкен|мекен|бөкен|қорған|қалқан)$/

export function isParticiple(word: string): boolean {
  return PARTICIPLE.test(word.replace(/,$/, '')) && !NOMINATIVE.test(word)
}

function isOblique(word: string): boolean {
  return CASE.test(word) && !ADJECTIVE.test(word) && !NOMINATIVE.test(word)
}

function isForm(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const stem = short.slice(0, Math.max(3, short.length - 1))
  return short.length >= 3 && long.startsWith(stem) && long.length - short.length <= 3
}
