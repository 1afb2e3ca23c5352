import type { Subject } from '../subject.ts'
import { FEWEST_BEFORE, LONGEST_NAME, NO_LAST } from './noun.ts'
import {
  ADJECTIVE,
  DOING,
  DONE,
  GENITIVE,
  isForm,
  isOblique,
  isParticiple,
  KIND,
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
  return isTitleBehindNoun(words, subject) ? 1 : undefined
}

/** «Ауызша мәміле»: a quality; «фотосуреттер дәлелдемелер»: many, of which nothing is one. */
const NO_NOUN = /(?:ш[ае]|[лдт][ае]р)$/

/** «Қоңыраудан қатты дыбыс шу», where the heading is that one word: the noun that is explained stands right before it. */
function isTitleBehindNoun(words: readonly string[], subject: Subject): boolean {
  const noun = words.at(-2) ?? ''
  const isNoun =
    ![ADJECTIVE, GENITIVE, POSSESSED, NO_NOUN].some((other) => other.test(noun)) && !isOblique(noun)
  return words.length >= FEWEST_BEFORE && words.at(-1) === subject.title && isNoun && !isParticiple(noun)
}

/** «Иесі тастап кеткен жануар қараусыз», where the heading has animals that are so. */
export const qualityOfHeading = (words: readonly string[], subject: Subject): number | undefined =>
  /(?:сыз|сіз)$/.test(words.at(-1) as string) &&
  isParticiple(words.at(-3) ?? '') &&
  subject.names(`${words.at(-1)} ${words.at(-2)}`)
    ? 1
    : undefined

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
export function qualitiesBefore(words: readonly string[], size: number): number {
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
