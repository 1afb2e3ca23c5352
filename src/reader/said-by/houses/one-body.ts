import { foldedWords } from '../../../law/fold.ts'
import type { Law, Trilingual } from '../../../law/law.ts'
import { TAGS } from '../../../law/tags.ts'
import type { Language } from '../../language.ts'
import { nameInEach } from '../name-in-each.ts'

/** Words at most with which a fuller name tells whose body it is: "of the Republic of Kazakhstan". */
const LONGEST_WHOSE = 8
/** Letters that stand for a name at least. */
const FEWEST = 2
/** Words at least by which a part of a name tells the house. */
const FEWEST_OF_NAME = 2
/** Letters of a word at least by which a shorter name begins it, and those at most by which its end differs. */
const FEWEST_BEGUN = 3
const ENDING = 2
/** Letters by which two forms of a word are the same. */
const STEM = 6
/** Letters by which a place is told by a noun and by what describes: «қала», «қалалық». */
const PLACE = 4

/** The body that two names are both of, by the fuller of them: «МВД» and «Министерство внутренних дел РК»; nothing where they may be two. */
export function oneBody(one: string, other: string, law: Law | undefined): Trilingual | undefined {
  const [first, second] = [nameInEach(one, law), nameInEach(other, law)]
  const [short, full] =
    wordsOf(first.en).length <= wordsOf(second.en).length ? [first, second] : [second, first]
  return areOneBody(short, full) || standsFor(one, full) || standsFor(other, full) ? full : undefined
}

/** Whether two names are of one body, which one of them tells more fully at most. */
export function areOneBody(one: Trilingual, other: Trilingual): boolean {
  return TAGS.some((tag) => isShortFor(one[tag], other[tag]) || isShortFor(other[tag], one[tag]))
}

/** «ПД», «қалалық ПД», «Полиция» or «Талдық полициясы» for «Талдық қаласының полиция департаменті», as one text calls one house in one language. */
export function isCalledShort(short: string, full: string, language: Language): boolean {
  const { ofOneWord } = language.offices
  const [words, fuller] = [foldedWords(short), foldedWords(full)]
  if (words.length >= fuller.length) return false
  if (isPartOfName(words, fuller, language)) return true
  if (mayBeTwo(full, fuller, language)) return false
  if (words.length === 1 && isContracted(words[0] as string, fuller)) return true
  // «ГКНБ» for «ГКНБ Алтании»
  if (words.length === 1 && words[0] === fuller[0] && isNameOfOne(short, words[0] as string, language))
    return true
  // «МВД Алтании» for «Министерство внутренних дел Алтании»
  const [letters = ''] = short.split(/\s+/u)
  if (isLetters(letters) && fuller.length >= letters.length) {
    const begun = fuller.slice(0, letters.length).map((word) => word.charAt(0))
    const rest = new Set(fuller.slice(letters.length))
    if (begun.join('') === letters.toLowerCase() && words.slice(1).every((word) => rest.has(word)))
      return true
  }
  const stems = new Set(fuller.map(stemOf))
  const isByWord =
    words.some((word) => ofOneWord?.test(word)) && words.every((word) => stems.has(stemOf(word)))
  const last = short.slice(short.lastIndexOf(' ') + 1)
  if (isByWord || !isLetters(last)) return isByWord
  const initials = fuller.map((word) => word.charAt(0)).join('')
  const isOfPlace = (word: string): boolean =>
    fuller.some((other) => other.slice(0, PLACE) === word.slice(0, PLACE))
  return initials.includes(last.toLowerCase()) && words.slice(0, -1).every(isOfPlace)
}

/** «Управление Рыбнадзора» for «Управление Рыбнадзора по Заречной области», "Road Agency" for "National Road Agency". */
function isPartOfName(words: readonly string[], fuller: readonly string[], language: Language): boolean {
  const { ofMany, ofKind } = language.offices
  const isKind = (word: string): boolean => ofMany.test(word) || ofKind?.test(word) === true
  if (words.length < FEWEST_OF_NAME || !words.some(isKind)) return false
  const first = fuller.indexOf(words[0] as string)
  if (first === -1 || fuller.slice(0, first).some(isKind)) return false
  if (words.some((word, at) => word !== fuller[first + at])) return false
  // «Акимат города и | прокуратура»: behind its own kind, another tells another house.
  const rest = fuller.slice(first + words.length)
  return (
    !rest.some((word, at) => isJoin(rest[at - 1] ?? '', language) && isKind(word)) &&
    !isJoin(rest[0] ?? '', language)
  )
}

function isJoin(word: string, { clauses, names }: Language): boolean {
  return clauses.coordinators.includes(word) || names.office?.joins.test(word) === true
}

/** Whether words are joined in a name, which may be of several houses, or letters follow it in brackets. */
function mayBeTwo(name: string, words: readonly string[], language: Language): boolean {
  return name.includes('(') || words.some((word) => isJoin(word, language))
}

/** «Минобороны» for «Министерство обороны»: the beginnings of words one behind the other, but for how the last of them ends. */
function isContracted(short: string, [word, ...others]: readonly string[], begun = 0): boolean {
  if (word === undefined) return false
  let same = 0
  while (same < short.length && short[same] === word[same]) same++
  // «Мининформ»: what goes on behind «мин» may begin as «министерство» itself goes on.
  for (let length = same; length >= FEWEST_BEGUN; length--) {
    const isEnd = short.length - length <= ENDING
    if (isEnd ? begun > 0 : isContracted(short.slice(length), others, begun + 1)) return true
  }
  return false
}

/** «Акимат и прокуратура города»: whether a name may be that of two houses. */
export function areSeveral(name: string, language: Language): boolean {
  return mayBeTwo(name, foldedWords(name), language)
}

/** «ГКНБ», «Минфин»: whether one word is the name of a house and no kind of them. */
function isNameOfOne(given: string, word: string, { offices }: Language): boolean {
  return isLetters(given) || offices.contracted?.test(word) === true || offices.ofOneWord?.test(word) === true
}

function isLetters(name: string): boolean {
  return name.length >= FEWEST && /^\p{Lu}+$/u.test(name)
}

function stemOf(word: string): string {
  return word.slice(0, STEM)
}

/** "The Ministry of Health" for "Ministry of Health of the Republic of Kazakhstan": the same words, but for whose body it is. */
function isShortFor(short: string, full: string): boolean {
  const [shorter, fuller] = [wordsOf(short), wordsOf(full)]
  if (shorter.length === 0 || shorter.some((word, at) => word !== fuller[at])) return false
  const whose = fuller.slice(shorter.length)
  return whose.length === 0 || (whose[0] === 'of' && whose.length <= LONGEST_WHOSE)
}

function wordsOf(name: string): string[] {
  const words = foldedWords(name)
  return words[0] === 'the' ? words.slice(1) : words
}

/** "MIA" for "Ministry of Internal Affairs": letters with which the words of a name begin. */
function standsFor(letters: string, name: Trilingual): boolean {
  if (!isLetters(letters)) return false
  return TAGS.some((tag) => {
    const words = name[tag].match(/[\p{L}\p{N}]+/gu) ?? []
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
    return [words, capitals].some(
      (some) => some.length > 1 && some.map((word) => word.charAt(0).toUpperCase()).join('') === letters,
    )
  })
}
