import type { Match } from '../formulas.ts'
import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import type { Ending } from './ending.ts'
import { endingOf, endingSize, verbOf, wordsMore } from './ending.ts'
import { titleSize, withOwner } from './name-size.ts'
import { behindItsKind, FEWEST_BEFORE, LONGEST_KNOWN, NO_LAST } from './noun.ts'
import { isRefused, namesNothing } from './refused.ts'
import { dayBefore, spanBefore } from './spans.ts'
import { NO_KIND, QUALITY } from './words.ts'

/** A longer sentence explains too much for its end to be found by its words. */
const LONGEST = 600
/** The verb is looked for in so many letters at the end, since most sentences have another. */
const TAIL = 40

/** «… жасаған адам орындаушы деп танылады»: the name stands last, after the noun that is explained. */
const NAMED =
  /^(?<said>[^;:]{15,500}?),? (?:(?:деп|болып|ретінде) (?:танылады|есептеледі|саналады|ұғылады|ұғынылады|түсініледі|танылсын|саналсын|есептелсін|түсінілсін|ұғынылсын)|болып табылады|деп (?:аталады|аталды|аталсын|айтылады|жарияланады)|ретінде (?:қаралады|қарастырылады))[.;:]?$/
const VERB =
  /(?:танылады|есептеледі|саналады|ұғылады|ұғынылады|түсініледі|табылады|аталады|аталды|айтылады|жарияланады|қаралады|қарастырылады|(?:танылс|саналс|есептелс|түсінілс|ұғынылс|аталс)[ыі]н)[.;:]?$/

/** The name before the verb that ends a sentence, and what it is said of. */
export function nameBefore(sentence: string, subject: Subject, isScoped: boolean): Match | undefined {
  if (sentence.length > LONGEST) return undefined
  const tail = sentence.slice(-TAIL)
  if (!VERB.test(tail)) {
    const called = CALLED_AND_MORE.exec(sentence)?.groups?.said
    return called === undefined ? nameAndMore(sentence) : nameBefore(called, subject, isScoped)
  }
  const said = NAMED.exec(sentence)?.groups?.said
  if (said === undefined) return undefined
  const inner = INNER.exec(said)
  if (inner !== null) return nameAfter(said, inner)
  const verb = verbOf(tail)
  if (!isRule(said, subject)) return nameAtEnd(endingOf(said, verb, subject, isScoped))
  return (
    dayBefore(said, subject, isScoped) ??
    spanBefore(said, subject) ??
    (verb.isTold ? onCondition(said, subject) : undefined)
  )
}

/** All before the name is what it is said of. */
const nameFrom = (from: number, said: string): Match => ({
  term: { from, to: said.length },
  says: { from: 0, to: from - 1 },
})

function nameAtEnd(ending: Ending): Match | undefined {
  const { said, bare, words } = ending
  const size = namesNothing(ending) ? undefined : endingSize(ending)
  if (size === undefined) return undefined
  const all = size + wordsMore(words, size)
  const name = words.slice(-all).join(' ')
  // Words were left out, and the name went over their place.
  if (!bare.endsWith(name)) return undefined
  return isRefused(ending, { name, size, all }) ? undefined : nameFrom(bare.length - name.length, said)
}

/** «… белдеу жағалау белдеуі деп аталады, онда қайық байлауға болмайды» */
const CALLED_AND_MORE =
  /^(?<said>[^;:]{15,400}?(?: деп аталады(?=(?: және|, (?:онда|ол|олар|оның|олардың|оған|оны|одан|оларды)) )| (?:деп|болып) (?:саналады|танылады|есептеледі)(?=, (?:ал )?(?:қалған|өзге|басқа|бұл ретте|бұл орайда|алайда|бірақ) )))(?: |, )[^;:]{3,200}[.;]?$/

/** How long something lasts: no day from which it is so. */
const LASTS =
  /(?:(?:күнтізбелік|жұмыс|банктік) күн(?=[ ,])(?! (?:өткен|бұрын|ішінде))|(?:әрбір|әр) күн(?= (?:үшін|сайын) ))/g
const NO_RULE =
  /(?:^|[ ,])(?:егер|болса|болмаса|сот(?! (?:ғимарат|отырыс|зал|пристав|өндіріс|сараптама|жүйе|орындаушы|аппарат|құжат|\S+$))|соттың|мыналар|мынадай|бұл|осы|күн|сәт|уақыт|мерзім|жағдайда ғана|жағдайларда ғана|реттерде ғана)(?=[ ,])/

/** «Осы Кодексте көзделген іс-әрекет», «осы баптың 3-тармағына сәйкес …»: where more is said, and no condition. */
const BY_LAW =
  /(?:^| )осы [^,.;:]{2,120}?(?:көзделген|көзделетін|белгіленген|белгіленетін|аталған|айқындалған|айқындалатын|көрсетілген|сәйкес|бойынша)(?=[ ,])/g
/** «Сот жинаған мәліметтер …»: the court is who did it, not who decides. */
const BY_COURT =
  /^сот (?:(?!\S*(?:ған|ген|қан|кен),? )[^ ]+ ){0,10}?[^ ,]*(?:ған|ген|қан|кен),? (?!\S+(?:ның|нің|дың|дің|тың|тің) )(?!.*(?:күн|шешім|үкім|мерзім|егер|болса))/
/** Whether a sentence says when something holds, or who decides it: its end is rarely a name. */
const isRule = (said: string, subject: Subject): boolean =>
  NO_RULE.test(said.replace(BY_LAW, '').replace(LASTS, '')) &&
  !BY_COURT.test(said) &&
  !isTitled(said, subject)

const CONDITION_IN =
  /(?:^|[ ,])(?:егер|болса|болмаса|сот|соттың|күн|сәт|уақыт|мерзім|жағдайда ғана|мыналар)(?=[ ,])/
/** Where the heading itself is the name, «осы» and «мынадай» tell of what is explained. */
function isTitled(said: string, subject: Subject): boolean {
  const words = said.split(' ')
  const size = CONDITION_IN.test(said) ? undefined : titleSize(words, subject)
  return size !== undefined && words.slice(-size).join(' ') === subject.title
}

const CONDITION_BEFORE = /^егер [^.;:]{5,400}?(?:са|се),(?= (?!ал |онда ))/
const THIS_OF = /(?:^осы | осы (?=[^ ]+(?:[дтн][ыі]ң?|[ғг][ае]|[қк][ае]) ))/g
/** «Егер адам бұрын сотталған болса, оның қылмыс жасауы қылмыстың қайталануы деп танылады», where that is the heading. */
function onCondition(said: string, subject: Subject): Match | undefined {
  const before = CONDITION_BEFORE.exec(said)?.[0]
  if (before === undefined) return undefined
  const rest = said.slice(before.length + 1)
  const words = rest.split(' ')
  const size =
    [5, 4, 3, 2].find((each) => subject.names(words.slice(-each).join(' '))) ??
    (subject.namesAny(words.slice(-1)) ? withOwner(words) : undefined)
  if (size === undefined || words.length <= size + 1) return undefined
  const name = words.slice(-size).join(' ')
  if (QUALITY.test(name) || NO_RULE.test(rest.replace(THIS_OF, ' '))) return undefined
  return nameFrom(said.length - name.length, said)
}

/** «… дуал осы баптың мақсаттары үшін тозған дуал деп танылады»: the name begins behind the words of scope. */
const INNER =
  / (?:бұдан (?:әрі|былай)(?: мәтін бойынша)?|осы (?:[^.;:,]{3,50}?(?:мақсаттары үшін|мақсатында|мағынасында)|(?:бапта|тарауда|заңда|кодексте|қағидаларда|ережелерде|тармақта|бөлікте|бөлімде)(?! (?:[^ ,]+ ){0,3}(?:көзделген|көрсетілген|белгіленген|аталған|айқындалған)))),? /

function nameAfter(said: string, inner: RegExpExecArray): Match | undefined {
  const from = inner.index + inner[0].length
  const name = said.slice(from)
  const before = said.slice(0, inner.index)
  const isOne = wordCount(name) <= LONGEST_KNOWN && !NO_LAST.test(name) && !NO_RULE.test(before)
  if (!isOne || wordCount(before) < FEWEST_BEFORE - 1) return undefined
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
  if (size === undefined || size < 2) return undefined
  const name = words.slice(-size).join(' ')
  return NO_KIND.test(name) ? undefined : nameFrom(said.length - name.length, said)
}
