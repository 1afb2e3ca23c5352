import type { Subject } from '../subject.ts'
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
  isForm,
  isOblique,
  isParticiple,
  KIND,
  OBJECT,
  POSSESSED,
} from './words.ts'

export const DAY = /(?:^| )(?:күн|күні|сәт|сәті|уақыт|уақыты|мерзім|мерзімі|дата)$/
const RELATING = /[лдт][ыі][қк]$/

const LONGEST_TITLE = 8

/** The words of the heading itself. */
export function titleSize(words: readonly string[], subject: Subject): number | undefined {
  for (let size = Math.min(LONGEST_TITLE, words.length - 2); size > 1; size--) {
    const name = words.slice(-size).join(' ')
    if (subject.title === name || (subject.is(name) && !isOblique(words.at(-size) as string)))
      return size + qualitiesBefore(words, size)
  }
  return undefined
}

/** «Иесі тастап кеткен жануар қараусыз», where the heading has animals that are so. */
export const qualityOfHeading = (words: readonly string[], subject: Subject): number | undefined =>
  /(?:сыз|сіз)$/.test(words.at(-1) as string) &&
  isParticiple(words.at(-3) ?? '') &&
  subject.names(`${words.at(-1)} ${words.at(-2)}`)
    ? 1
    : undefined

/** What everybody has. */
const RIGHT = /^(?:құқығы|құқықтары|міндеті|міндеттері|мүлкі|кірісі|кірістері|шығысы|шығыстары)$/
const DOER = /(?:ушы|уші)(?:лар|лер)?$/
export const ACCUSATIVE = /(?:[дтн][ыі]|[^аеиоуыі][ыі]н),?$/

/** «… тұлғалар ойын бизнесі салығын төлеушілер»: who does it is named with what it is done to. */
export function doerSize(words: readonly string[], subject: Subject): number | undefined {
  if (!DOER.test(words.at(-1) as string) || !ACCUSATIVE.test(words.at(-2) ?? '')) return undefined
  let size = 2
  const at = (by: number): string => words.at(-by) ?? ''
  while (size < LONGEST_TITLE) {
    const next = at(size + 1)
    if (isParticiple(next)) break
    if (ACCUSATIVE.test(next) && next.endsWith(',')) size++
    else if (POSSESSED.test(next) && !/,$/.test(next) && ACCUSATIVE.test(at(size)) && !KIND.test(next))
      size += 2
    else if (RELATING.test(next) && ACCUSATIVE.test(at(size))) size++
    else break
  }
  const isKnown = subject.namesAny([words.at(-1) as string]) && !words.slice(-size).join(' ').includes(',')
  return isKnown || words.length - size < FEWEST_BEFORE - 1 ? undefined : size
}

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

/** «… қылмыс жасауы қылмыстардың рецидиві»: the name is of what it belongs to, behind what is explained. */
export function withOwner(words: readonly string[]): number | undefined {
  const isEnd = (at: number): boolean => {
    const word = words.at(at) ?? ''
    return DONE.test(word) || DOING.test(word)
  }
  const last = words.at(-1) as string
  if (!(POSSESSED.test(last) || DONE.test(last)) || !GENITIVE.test(words.at(-2) ?? '')) return undefined
  return [3, 2].find((size) => words.length - size >= FEWEST_BEFORE && isEnd(-size - 1))
}

/** «… ұлттық ойыны көкпар», «… туралы талабы шағым»: what is explained belongs to something, and the name does not. */
export function behindOwned(words: readonly string[]): number | undefined {
  const isOwned = words.some((word) => GENITIVE.test(word))
  const size = [1, 2].find((size) => {
    const end = words.at(-size - 1) ?? ''
    return (isOwned && POSSESSED.test(end) && !NO_LAST.test(end)) || DONE.test(end) || DOING.test(end)
  })
  if (size === undefined || words.length - size < FEWEST_BEFORE) return undefined
  // «… пайдалану құқығы сервитут»
  if (size === 2 && POSSESSED.test(words.at(-2) as string) && !POSSESSED.test(words.at(-1) as string))
    return 1
  const name = words.slice(-size)
  return NO_LAST.test(name.join(' ')) || name.some((word) => isOblique(word) || isParticiple(word))
    ? undefined
    : size
}

/** How many words stand behind the words of the heading: «ұлттық ойыны көкпар», «жауап бермеу келісім». */
export function behindSubject(words: readonly string[], subject: Subject): number | undefined {
  if (POSSESSED.test(words.at(-1) as string)) return undefined
  const end = words.at(-2) ?? ''
  const isEnd = DOING.test(end) || (POSSESSED.test(end) && !subject.title.includes(end))
  const size = [2, 3, 4].find((size) => subject.is(words.slice(-1 - size, -1).join(' ')))
  return isEnd && size !== undefined && words.length > size + 1 ? 1 : undefined
}

/** «… орналасқан аумақ мемлекеттік ұлттық парк»: more of the name than the heading has, behind the noun that is explained. */
function qualitiesBefore(words: readonly string[], size: number): number {
  const isQuality = RELATING.test(words.at(-size - 1) ?? '')
  const kind = words.at(-size - 2) ?? ''
  if (isQuality && KIND.test(kind) && isParticiple(words.at(-size - 3) ?? '')) return 1
  // «… жанындағы учаскелер арнаулы сайлау учаскелері»: the noun that is explained stands before the qualities.
  let all = size
  const isQualityAt = (word: string): boolean =>
    ADJECTIVE.test(word) && !KIND.test(word) && !/л[ыі]г[ыі]$/.test(word)
  while (all < LONGEST_NAME && isQualityAt(words.at(-all - 1) ?? '')) all++
  return all > size && isForm(words.at(-all - 1) ?? '', words.at(-1) as string) ? all - size : 0
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
