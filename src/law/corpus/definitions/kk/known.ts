import type { Subject } from '../subject.ts'
import { DAY, qualitiesBefore, withOwner } from './name-size.ts'
import {
  behindItsKind,
  FEWEST_BEFORE,
  kindOfMore,
  LONGEST_KNOWN,
  LONGEST_NAME,
  NO_LAST,
  nameSize,
  quotedSize,
  withObjects,
} from './noun.ts'
import {
  ADJECTIVE,
  DOING,
  DONE,
  GENITIVE,
  isOblique,
  isParticiple,
  KIND,
  OBJECT,
  POSSESSED,
} from './words.ts'

/** What everybody has. */
const RIGHT = /^(?:құқығы|құқықтары|міндеті|міндеттері|мүлкі|кірісі|кірістері|шығысы|шығыстары)$/

/** A name of several words that the heading has, or the text says again. */
export function known(words: readonly string[], subject: Subject, isTold: boolean): number | undefined {
  const quoted = quotedSize(words)
  if (quoted !== undefined) return quoted
  for (let size = Math.min(LONGEST_KNOWN, words.length - FEWEST_BEFORE + 1); size > 1; size--) {
    const name = words.slice(-size).join(' ')
    if (subject.title === name) return size
    const isCut = isParticiple(words.at(-size) as string) && OBJECT.test(words.at(-size - 1) ?? '')
    // «… ортақ меншік бірлескен меншік»: the noun that is explained is none of its own name.
    const isTwice = words.slice(-size, -1).includes(words.at(-1) as string)
    // The heading's own words stand at the end of a name, and not before it.
    const opened = subject.opens(name)
    const isMore =
      opened > 0 &&
      opened < name.length &&
      POSSESSED.test(subject.title) &&
      !DOING.test(words.at(-1) as string)
    if (isCut || isTwice || isMore || isOblique(words.at(-size) as string) || NO_LAST.test(name)) continue
    if (subject.names(name) || subject.recurs(name))
      return kindOfMore(words, size) ?? size + qualitiesBefore(words, size)
  }
  const last = words.at(-1) as string
  const isOfIt = /^(?:оның|олардың)$/.test(words.at(-2) ?? '')
  if (isOfIt && subject.is(last)) return RIGHT.test(last) ? undefined : 1
  const size = DAY.test(last) ? undefined : (behindItsKind(words) ?? withObjects(words))
  if (size !== undefined) return size
  const behind =
    words.findLastIndex(
      (word, at) => at < words.length - 3 && (isParticiple(word) || /[ыі]нда[ғг]ы$|[ыі]ндегі$/.test(word)),
    ) + 1
  if (
    behind > 1 &&
    words.length - behind - 1 <= 4 &&
    KIND.test(words[behind] as string) &&
    /[дт][ае][ғг][ыі]$/.test(words.at(-2) as string) &&
    subject.names(last)
  )
    return words.length - behind - 1
  // «Есептеуге арналған база»: it is told of, and named by nothing.
  if (isParticiple(words.at(-2) ?? '') && OBJECT.test(words.at(-3) ?? '')) return undefined
  const isHead = subject.is(last) || (last.length >= 4 && subject.names(last))
  // «… учаскеден өту құқығы сервитут»
  const isOfDoing = DOING.test(words.at(-3) ?? '') && /[ыі]$/.test(words.at(-2) ?? '') && isTold
  // «… әйелдің ерікті одағы неке»: what is explained belongs to somebody, and its name is the heading.
  const isOwned =
    isTold &&
    words.length > 4 &&
    words.some((word) => GENITIVE.test(word)) &&
    /[ыі]$/.test(words.at(-2) ?? '')
  if ((isOfDoing || (isOwned && !POSSESSED.test(last) && subject.title === last)) && subject.is(last))
    return 1
  // «Мән-жайлар белгілі адам куә»
  if (
    words.length > FEWEST_BEFORE &&
    subject.title === last &&
    /^(?:адам|тұлға|азамат)(?:дар|лар)?$/.test(words.at(-2) ?? '')
  )
    return 1
  const isDone = subject.is(last) && (DONE.test(words.at(-2) ?? '') || DOING.test(words.at(-2) ?? ''))
  const whose = isHead ? withOwner(words) : undefined
  if (whose !== undefined) return whose
  if (!isHead || !(isDone || words.some((word) => isParticiple(word)))) return undefined
  const isOfIts = POSSESSED.test(last) || /[ыіаеу][ғг][ыі]$/.test(last)
  return isOfIts && !subject.title.includes(last)
    ? (nameSize(words, isTold) ?? (isNounAt(words, -2) ? 2 : 1))
    : withQualities(words)
}

/** «Мұздың төменгі шегі қар сызығы»: what the last word belongs to is part of its name. */
function isNounAt(words: readonly string[], at: number): boolean {
  const word = words.at(at) ?? ''
  return word.length > 2 && ![isParticiple, isOblique].some((is) => is(word)) && !POSSESSED.test(word)
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
