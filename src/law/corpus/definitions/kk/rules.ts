import type { Match } from '../formulas.ts'
import { place, wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import type { Span } from '../units.ts'
import { classAgain } from './classes.ts'
import { DOING, isOblique, isParticiple, NO_KIND } from './words.ts'

const DATIVE = /(?:[лдт][ае]р(?:[ыі]н)?[ағге]{2}|[гқкғн][ае])$/
const PLURAL = /(?:лар|лер|дар|дер|тар|тер)(?:ға|ге|қа|ке|ына|іне)$/
const BELONG =
  /^(?<all>[^.;:]{8,400}?)(?:,? (?:жатады|кіреді|жатқызылады)[.;]?$|(?<list>(?: мыналар)? (?:жатады|кіреді|жатқызылады):.*$))/ds
/** The powers of a body are listed, even where the heading has them. */
const NO_CLASS =
  /(?:өкілетт|құзырет|міндет|құқықтар|функция|мәселе|негіздер|қағидат|талаптар|(?<!іс-)шаралар|мән-жай|құжаттар|мәліметтер|жағдай|санына|қатарына|түрлер|тізбе|құрамына|оған|оларға|бұған|бұларға)/

/** «Кеме жөндеуге»: also what a doing may be done for. */
const DOING_TO = /(?:уға|уге)$/
/** «Ұлттық спорт түрлеріне»: these have a name, «қызмет түрлеріне» have none. */
const OF_SORT = /^[^ ]+(?:лық|лік|тық|тік|дық|дік) [^ ]+ түрлеріне$/
const MOST_WORDS = 5
const LONGEST_CLASS = 8
const PARTICIPLE = /(?:ған|ген|қан|кен|атын|етін|[йя]тын|йтін)$/

/** «Мектептерге орнатылған сағаттар қала сағаттарына жатады», where the heading has the class. */
function classLast(words: readonly string[], rest: string, subject: Subject): Match | undefined {
  const isPlural = PLURAL.test(words.at(-1) ?? '')
  for (let size = 1; isPlural && size <= Math.min(5, words.length - 2); size++) {
    const name = words.slice(-size).join(' ')
    if (
      !subject.is(name) ||
      NO_CLASS.test(name) ||
      !words.slice(0, -size).some((word) => PARTICIPLE.test(word))
    )
      continue
    const to = words.join(' ').length
    return {
      term: { from: to - name.length, to },
      says: { from: 0, to: Math.min(rest.length, to - name.length) },
    }
  }
  return classOfKind(words, rest, subject)
}

/** The noun itself, or without the ending of what it belongs to: «қорғаныс жері», «жер». */
const isNoun = (word: string, noun: string): boolean =>
  word.startsWith(noun) ||
  (word.length > 2 && noun.startsWith(word) && /^[ыі]$/.test(noun.slice(word.length)))

/** «… байланысты мүлік жылжымайтын мүлікке жатады»: the noun is said again, or the heading has it. */
function classOfKind(words: readonly string[], rest: string, subject: Subject): Match | undefined {
  const last = words.at(-1) as string
  const noun = last.replace(DATIVE, '')
  const behindNoun = [2, 3, 4].find(
    (size) => size <= words.length - 3 && noun.length > 2 && isNoun(words.at(-size - 1) ?? '', noun),
  )
  for (let size = behindNoun ?? 2; size <= Math.min(4, words.length - 3); size++) {
    const name = words.slice(-size).join(' ')
    const before = words.at(-size - 1) as string
    const isAgain = size === behindNoun
    const isHeading =
      subject.namesAny([last]) && subject.namesAny([words.at(-size) as string]) && !OBLIQUE.test(before)
    const isPlain = words
      .slice(-size, -1)
      .every((word) => (isParticiple(word) || !isOblique(word)) && !/[дтн][ыі]ң$/.test(word))
    if (!(isAgain || isHeading) || !isPlain || NO_CLASS.test(name)) continue
    const to = words.join(' ').length
    return {
      term: { from: to - name.length, to },
      says: { from: 0, to: Math.min(rest.length, to - name.length) },
    }
  }
  return undefined
}

const OPENS =
  /^(?:осы [^.;:,]{3,60}?(?:мақсаттары үшін|мақсатында|[дт][ае]) )?(?<term>[^.;:,–]{3,70}?)(?: мыналар)?:$/ds
/** «Осы баптың мақсаттары үшін оқыту шығыстары: … шығыстарды қамтиды» */
const COVERED =
  /^осы [^.;:,]{3,60}?(?:мақсаттары үшін|мақсатында|мақсаттарында),? (?<term>[^.;:,–]{3,70}?)(?: мыналарды| мынадай[^:]{0,40})?:$/ds
const CLOSES = /(?:^|[ ,])(?:жатады|кіреді|жатқызылады)[.;]?$/

/** «Ерекше құнды басылымдарға: … жатады» */
export function opensList(said: string, tail: string, subject: Subject): Span | undefined {
  const found = OPENS.exec(said)
  const term = found?.groups?.term ?? ''
  const scoped = COVERED.exec(said)
  if (scoped !== null && / қамтиды[.;]?$/.test(tail)) return place(scoped, 'term')
  const isWhole = found !== null && subject.title === term && / болып табылады[.;]?$/.test(tail)
  const isThing = !NO_CLASS.test(term) && (!NO_KIND.test(term) || term.includes('субъекті'))
  if (isWhole && isThing) return place(found, 'term')
  if (found === null || !CLOSES.test(tail) || !DATIVE.test(term) || NO_CLASS.test(term)) return undefined
  return subject.is(term) || (PLURAL.test(term) && wordCount(term) > 1 && wordCount(term) < 6)
    ? place(found, 'term')
    : undefined
}

/** «Осы баптың мақсаттары үшін кеме жөндеуге корпусты тазалау … жатады»; the doing may only be what a thing is for. */
function isClassOfDoings(words: readonly string[], size: number): boolean {
  const isForThing = words
    .slice(size, LONGEST_CLASS)
    .some((word, at) => PLURAL.test(word) && isParticiple(words[size + at - 1] as string))
  return !isParticiple(words[size] ?? '') && !isForThing && (size > 1 || DOING.test(words.at(-1) as string))
}

/** «Әуесқой омарталарға … омарталар жатады»: the name stands first, in the dative. */
export function belonging(rest: string, subject: Subject, isScoped: boolean): Match | undefined {
  const colon = rest.indexOf(': ')
  const opened = colon < 0 || colon > 80 ? undefined : opensList(rest.slice(0, colon + 1), rest, subject)
  if (opened !== undefined) return { term: opened, says: { from: colon + 1, to: rest.length } }
  const found = BELONG.exec(rest)
  const all = found?.groups?.all
  if (all === undefined) return undefined
  const words = (found?.groups?.list === undefined ? all : all.replace(/ мыналар$/, '')).split(' ')
  const again = found?.groups?.list === undefined ? classAgain(words) : undefined
  if (again !== undefined) return again
  if (
    found?.groups?.list === undefined &&
    (PLURAL.test(words.at(-1) ?? '') ||
      (DATIVE.test(words.at(-1) ?? '') && !DATIVE.test(words[0] ?? '') && !DATIVE.test(words[1] ?? '')))
  )
    return classLast(words, rest, subject)
  for (let size = 1; size <= Math.min(LONGEST_CLASS, words.length); size++) {
    const name = words.slice(0, size).join(' ')
    if (/[,–"]/.test(name) && !/^"[^"]+"$/.test(name)) return undefined
    if (!DATIVE.test(name)) continue
    const isSubject = subject.is(name) || (size > 2 && subject.is(words.slice(1, size).join(' ')))
    const isTold = words.slice(0, size - 1).some((word) => isParticiple(word))
    if (size > MOST_WORDS && !isTold && !isSubject) continue
    if (DOING_TO.test(name) && !isSubject && !(isScoped && isClassOfDoings(words, size))) continue
    const isWhose =
      size === 2 || DOING_TO.test(name) || isTold || /^(?:оның|олардың)$/.test(words[size] ?? '')
    // «Қызметке мынадай қызмет түрлері жатады»: the noun is said again.
    const noun = (words[size - 1] as string).replace(DATIVE, '')
    const isAgain = size > 1 && noun.length > 3 && words.slice(size).includes(noun)
    if (!isSubject && !PLURAL.test(name) && !isAgain && !(isScoped && isWhose)) continue
    if (NO_CLASS.test(name) && !OF_SORT.test(name)) return undefined
    if (!isSubject && !(isScoped || size > 1)) return undefined
    const to = name.length + (/^ \([^()]{2,80}\)/.exec(rest.slice(name.length))?.[0].length ?? 0)
    const says = { from: to, to: rest.length }
    return wordCount(rest.slice(to)) >= 3 ? { term: { from: 0, to }, says } : undefined
  }
  return undefined
}

const COVERS = /^(?<all>[^.;:]{8,400}?)(?:[ндт][ыі]|[ыі]н) қамтиды[.;]?$/ds
const OBLIQUE = /(?:нда|нде|дан|ден|нан|нен|ға|ге|қа|ке|[дтн][ыі]|(?:ның|нің|дың|дің|тың|тің))$/
/** What is made of parts, and is not explained by them. */
const DOCUMENT =
  /(?:^| )(?:өтініш|өтінім|шарт|жоспар|есеп|комиссия|құрам|тізбе|тізілім|жоба|бағдарлама|құжат|хабарлама|құны|баға|төлем|сома|іс|акт|хаттама|паспорт|құрылым|кеңес|орган|смета|бюджет|мерзім|куәлік|лицензия|осы|бұл|ол)\S*$/

/** «Түйе ұстау … айдауды қамтиды», of what the provision speaks in other forms too. */
export function covering(rest: string, subject: Subject, isScoped: boolean): Match | undefined {
  const all = COVERS.exec(rest)?.groups?.all
  if (all === undefined) return undefined
  const words = all.split(' ')
  for (let size = Math.min(4, words.length - 1); size > 0; size--) {
    const name = words.slice(0, size).join(' ')
    if (/[,–]/.test(name) || (OBLIQUE.test(name) && subject.title !== name) || DOCUMENT.test(name)) continue
    if (subject.is(name) || (size > 1 && (subject.recurs(name) || (isScoped && size === 2))))
      return { term: { from: 0, to: name.length }, says: { from: name.length, to: rest.length } }
  }
  return undefined
}
