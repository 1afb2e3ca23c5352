import type { Match } from './formulas.ts'
import { wordCount } from './formulas.ts'
import { behindAside, behindBracket, behindList, behindSpan, ofHeading } from './kk-behind.ts'
import {
  behindDone,
  behindOwned,
  behindSubject,
  DAY,
  doerSize,
  doneTo,
  FEWEST_BEFORE,
  known,
  titleSize,
  withOwner,
} from './kk-name-size.ts'
import { behindItsKind, calledSize, LONGEST_KNOWN, NO_LAST, nameSize } from './kk-noun.ts'
import { dayBefore, spanBefore } from './kk-spans.ts'
import {
  DOING,
  GENITIVE,
  isParticiple,
  KIND,
  MEASURED,
  NO_KIND,
  POSSESSED,
  QUALITY,
  TAXED,
} from './kk-words.ts'
import type { Subject } from './subject.ts'

/** «… жасаған адам орындаушы деп танылады»: the name stands last, after the noun that is explained. */
const NAMED =
  /^(?<said>[^;:]{15,500}?),? (?:(?:деп|болып|ретінде) (?:танылады|есептеледі|саналады|ұғылады|ұғынылады|түсініледі|танылсын|саналсын|есептелсін|түсінілсін|ұғынылсын)|болып табылады|деп (?:аталады|аталды|аталсын|айтылады|жарияланады)|ретінде (?:қаралады|қарастырылады))[.;:]?$/
const VERB =
  /(?:танылады|есептеледі|саналады|ұғылады|ұғынылады|түсініледі|табылады|аталады|аталды|айтылады|жарияланады|қаралады|қарастырылады|(?:танылс|саналс|есептелс|түсінілс|ұғынылс|аталс)[ыі]н)[.;:]?$/
const NO_RULE =
  /(?:^|[ ,])(?:егер|болса|болмаса|сот(?! (?:ғимарат|отырыс|зал|пристав|өндіріс|сараптама|жүйе|орындаушы|аппарат|құжат|\S+$))|соттың|мыналар|мынадай|бұл|осы|күн|сәт|уақыт|мерзім|жағдайда ғана|жағдайларда ғана|реттерде ғана)(?=[ ,])/

/** «Осы Кодексте көзделген іс-әрекет», «осы баптың 3-тармағына сәйкес …»: where more is said, and no condition. */
const BY_LAW =
  /(?:^| )осы [^,.;:]{2,120}?(?:көзделген|көзделетін|белгіленген|белгіленетін|аталған|айқындалған|айқындалатын|көрсетілген|сәйкес|бойынша)(?=[ ,])/g

/** «… іс бойынша дәлелдемелер» */
const IN_CASE = / іс бойынша(?=(?: \S+){1,2}$)/
/** «Сот жинаған мәліметтер …»: the court is who did it, not who decides. */
const BY_COURT =
  /^сот (?:(?!\S*(?:ған|ген|қан|кен),? )[^ ]+ ){0,10}?[^ ,]*(?:ған|ген|қан|кен),? (?!\S+(?:ның|нің|дың|дің|тың|тің) )(?!.*(?:күн|шешім|үкім|мерзім|егер|болса))/
const OF_CONCEPT = / (?:ұғымы|түсінігі)(?: |$)/
/** What a word is said to mean; what is presumed is told otherwise. */
const MEANT = /деп (?:аталады|аталсын|айтылады|түсініледі|түсінілсін|ұғынылады|ұғылады)[.;]?$/
/** «… заттардың жиынтығы музей жинағы» */
const COLLECTED =
  /(?:ның|нің|дың|дің|тың|тің) (?:\S+ ){0,2}(?:жиынтығы|тобы|қосындысы|бірлестігі) \S+(?: \S+)?$/

/** «… белдеу жағалау белдеуі деп аталады, онда қайық байлауға болмайды» */
const CALLED_AND_MORE =
  /^(?<said>[^;:]{15,400}? деп аталады)(?: және|, (?:онда|ол|олар|оның|олардың|оған|оны|одан|оларды)) [^;:]{3,200}[.;]?$/

/** The name before the verb that ends a sentence, and what it is said of. */
export function nameBefore(sentence: string, subject: Subject, isScoped: boolean): Match | undefined {
  if (sentence.length > 600) return undefined
  if (!VERB.test(sentence.slice(-40))) {
    const called = CALLED_AND_MORE.exec(sentence)?.groups?.said
    return called === undefined ? nameAndMore(sentence) : nameBefore(called, subject, isScoped)
  }
  const said = NAMED.exec(sentence)?.groups?.said
  if (said === undefined) return undefined
  const inner = INNER.exec(said)
  if (inner !== null) return nameAfter(said, inner)
  if (NO_RULE.test(said.replace(BY_LAW, '')) && !BY_COURT.test(said) && !isTitled(said, subject))
    return (
      dayBefore(said, subject, isScoped) ?? spanBefore(said, subject) ?? onCondition(said, sentence, subject)
    )
  const bracket = / \([^()]{1,80}\)$/.exec(said)?.[0] ?? ''
  const words = said
    .slice(0, said.length - bracket.length)
    .replace(IN_CASE, '')
    .split(' ')
  const isTold = !TABLED.test(sentence.slice(-40))
  const isCalled = /(?:аталады|аталды|аталсын)[.;]?$/.test(sentence)
  const last = words.at(-1) as string
  const isConcept = isTold && OF_CONCEPT.test(subject.title) && subject.is(last)
  const isTitle = words.length > FEWEST_BEFORE && (isConcept || (isCalled && subject.title === last))
  const isMeant = MEANT.test(sentence.slice(-40))
  const behind = behindSubject(words, subject)
  if (behind !== undefined && !isMeant && DOING.test(words.at(-2) as string)) return undefined
  if (TABLED.test(sentence.slice(-40)) && RELATION.test(said)) return undefined
  const size =
    titleSize(words, subject) ??
    doerSize(words, subject) ??
    behindAside(said) ??
    behindBracket(said, subject) ??
    ofHeading(words, subject) ??
    (isScoped ? behindList(said) : undefined) ??
    behind ??
    known(words, subject, isTold) ??
    nameSize(words, isTold) ??
    (isTitle ? 1 : isMeant || (isTold && COLLECTED.test(said)) ? behindOwned(words) : undefined) ??
    (isMeant ? calledSize(words) : undefined) ??
    (isTold ? behindSpan(words, subject) : undefined) ??
    behindDoing(words, subject) ??
    (isTold ? (doneTo(words) ?? behindDone(words)) : undefined)
  if (size === undefined) return undefined
  const all = size + wordsMore(words, size)
  const name = words.slice(-all).join(' ')
  const before = said.length - bracket.length - name.length
  if (!said.slice(before).startsWith(name)) return undefined
  const isDay = DAY.test(name) && SPAN.test(words.slice(0, -size).join(' ')) && wordCount(name) > 1
  const behindName = words.at(-all - 1) ?? ''
  if (!isMeant && PRESUMED.test(name) && (DOING.test(behindName) || /[дтн][ае]н$/.test(behindName)))
    return undefined
  if (/(?:қаралады|қарастырылады)[.;]?$/.test(sentence) && !subject.is(name)) return undefined
  if (
    /жарияланады[.;]?$/.test(sentence) &&
    !(subject.is(name) || (size > 1 && subject.namesAny(words.slice(-1))))
  )
    return undefined
  if (/^(?:уақыты|орны|жері)$/.test(name)) return undefined
  const isTaxed = TAXED.test(name) && subject.is(name) && !MEASURED.test(words.slice(0, -all).join(' '))
  if (
    !isTaxed &&
    ofHeading(words, subject) !== size &&
    ((QUALITY.test(name) &&
      !((size > 1 || /[аеуү]нд[ыі]$/.test(name)) && subject.title === name) &&
      !(isConcept && name === last)) ||
      (!isCalled &&
        NO_KIND.test(name) &&
        !(subject.title === name && !NO_KIND.test(name.replace(OF_SUBJECT, ''))) &&
        !isAgain(words, size))) &&
    !(isDay && known(words, subject, isTold) === size)
  )
    return undefined
  if (
    words.slice(-size).some((word) => GENITIVE.test(word)) &&
    !subject.is(name) &&
    !(wordCount(name) > 2 && subject.names(name)) &&
    withOwner(words) !== size
  )
    return undefined
  return { term: { from: before, to: said.length }, says: { from: 0, to: before - 1 } }
}

/** «Жауап бермеу келісім деп есептеледі»: what the law presumes, and does not name. */
const PRESUMED = /^(?:келісім|бас тарту|мойындау|бұзушылық|растау)$/
const SPAN = new RegExp(`${DAY.source}|(?:^| )(?:бөлігі|кезең|кезеңі|аралығы|мезгілі)$`)
/** «Аса ірі мөлшер», «… аталған адамдар өсиет бойынша мұрагерлер» */
function wordsMore(words: readonly string[], size: number): number {
  if (/^(?:аса|ерекше|өте)$/.test(words.at(-size - 1) ?? '')) return 1
  const isBy = words.at(-size - 1) === 'бойынша' && KIND.test(words.at(-size - 3) ?? '')
  return isBy && isParticiple(words.at(-size - 4) ?? '') ? 2 : 0
}

const OF_SUBJECT = /(?:субъекті|объекті)\S* /g

/** «… кәсіпкерлік субъектілері микрокәсіпкерлік субъектілері»: the noun that is explained is said again. */
const isAgain = (words: readonly string[], size: number): boolean =>
  size > 1 &&
  words.at(-size - 1) === words.at(-1) &&
  /^(?:субъекті|объекті|орган$)/.test(words.at(-1) as string)

const CONDITION_BEFORE = /^егер [^.;:]{5,400}?(?:са|се),(?= (?!ал |онда ))/
/** «Егер адам бұрын сотталған болса, оның қылмыс жасауы қылмыстың қайталануы деп танылады», where that is the heading. */
function onCondition(said: string, sentence: string, subject: Subject): Match | undefined {
  const before = CONDITION_BEFORE.exec(said)?.[0]
  if (before === undefined) return undefined
  const by = before.length + 1
  const rest = said.slice(by)
  const words = rest.split(' ')
  const size = [5, 4, 3, 2].find((each) => subject.names(words.slice(-each).join(' ')))
  const name = size === undefined ? '' : words.slice(-size).join(' ')
  const isName = size !== undefined && words.length > size + 1 && !QUALITY.test(name)
  if (!isName || NO_RULE.test(rest.replace(/^осы /, '')) || TABLED.test(sentence)) return undefined
  return {
    term: { from: said.length - name.length, to: said.length },
    says: { from: 0, to: said.length - name.length - 1 },
  }
}

const CONDITION_IN =
  /(?:^|[ ,])(?:егер|болса|болмаса|сот|соттың|күн|сәт|уақыт|мерзім|жағдайда ғана|мыналар)(?=[ ,])/
/** Where the heading itself is the name, «осы» and «мынадай» tell of what is explained. */
const isTitled = (said: string, subject: Subject): boolean => {
  const size = CONDITION_IN.test(said) ? undefined : titleSize(said.split(' '), subject)
  return size !== undefined && said.split(' ').slice(-size).join(' ') === subject.title
}

/** «Қоғамның жоғары органы оның жалпы жиналысы болып табылады»: what it has, and not what it is. */
const RELATION =
  /^[^,]{3,60}(?:ның|нің|дың|дің|тың|тің) (?:[^ ,]+ )?(?:органы|басшысы|төрағасы|тілі|астанасы|орталығы) (?=оның |[^ ,]+ )/

/** «… алдын ала төлеу кепілақы болып табылады», of what the heading or the text speaks again. */
function behindDoing(words: readonly string[], subject: Subject): number | undefined {
  const last = words.at(-1) as string
  if (/^(?:келісім|бас тарту|бұзушылық|мойындау|дәлел|негіз|себеп)/.test(last)) return undefined
  const isDone = DOING.test(words.at(-2) ?? '') && !DOING.test(last) && !NO_LAST.test(last)
  return isDone &&
    !POSSESSED.test(last) &&
    words.length > FEWEST_BEFORE + 1 &&
    (subject.is(last) || subject.recursAlike(last))
    ? 1
    : undefined
}

/** «… дуал осы баптың мақсаттары үшін тозған дуал деп танылады»: the name begins behind the words of scope. */
const INNER =
  / (?:бұдан (?:әрі|былай)(?: мәтін бойынша)?|осы (?:[^.;:,]{3,50}?(?:мақсаттары үшін|мақсатында|мағынасында)|(?:бапта|тарауда|заңда|кодексте|қағидаларда|ережелерде|тармақта|бөлікте|бөлімде)(?! (?:[^ ,]+ ){0,3}(?:көзделген|көрсетілген|белгіленген|аталған|айқындалған)))),? /

function nameAfter(said: string, inner: RegExpExecArray): Match | undefined {
  const from = inner.index + inner[0].length
  const name = said.slice(from)
  const isOne =
    wordCount(name) <= LONGEST_KNOWN && !NO_LAST.test(name) && !NO_RULE.test(said.slice(0, inner.index))
  if (!isOne || wordCount(said.slice(0, inner.index)) < FEWEST_BEFORE - 1) return undefined
  return { term: { from, to: said.length }, says: { from: 0, to: inner.index } }
}

const AND_MORE =
  /^(?<said>[^;:]{15,300}?) (?:деп|болып|ретінде) (?:танылады|есептеледі|саналады)(?: және|,) [^.;:]{3,120}(?:ады|еді|йды|йді)[.;]?$/

/** «Белгісі жоқ тауар контрафактілік тауар деп танылады және тәркіленеді»: the kind stands twice. */
function nameAndMore(sentence: string): Match | undefined {
  const said = AND_MORE.exec(sentence)?.groups?.said
  if (said === undefined || NO_RULE.test(said)) return undefined
  const words = said.split(' ')
  const size = behindItsKind(words)
  if (size === undefined || size < 2 || NO_KIND.test(words.slice(-size).join(' '))) return undefined
  const from = said.length - words.slice(-size).join(' ').length
  return { term: { from, to: said.length }, says: { from: 0, to: from - 1 } }
}

const TABLED = /болып табылады[.;]?$/
