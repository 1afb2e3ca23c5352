import type { Formulas } from './formulas.ts'

/** What a provision is about, as far as its heading tells. */
export interface Subject {
  /** The words of the heading without its number. */
  readonly title: string
  /** Whether words are the subject, whatever their endings. */
  readonly is: (words: string) => boolean
  /** How much of the beginning of a sentence is the subject; 0 where it begins with something else. */
  readonly opens: (sentence: string) => number
  /** Whether words end with the subject and say more: «жеке еңбек дауы» where it is «еңбек даулары». */
  readonly closes: (words: string) => boolean
  /** Whether words stand in the heading or begin with all of it. */
  readonly names: (words: string) => boolean
  /** Whether the heading has any of the words, whatever their endings; short ones do not count. */
  readonly namesAny: (words: readonly string[]) => boolean
  /** Whether a word is a form of another. */
  readonly isForm: (one: string, other: string) => boolean
  /** Whether the text says words more than once. */
  readonly recurs: (words: string) => boolean
  /** The same, whatever the endings of the words. */
  readonly recursAlike: (words: string) => boolean
}

const NUMBER =
  /^(?:стать[яи]|article|section|art\.|s\.|sec\.|§+|rule|regulation|clause)? ?(?:\d+(?:[-.]\d+)*[a-z]?)?(?:-бап)?[.)]? */
const BRACKET = / \(.*$/
const SHORTEST = 3
const LONGEST_ENDING = 3
/** Longer headings name nothing. */
const MOST_WORDS = 30
/** How often a text is searched; one that needs more was not written by hand. */
const MOST_SEARCHES = 60
/** Further on, nobody looks for another form of a term. */
const LONGEST_TEXT = 4000

const ARTICLE = /^(?:an?|the) /

const isWord = (word: string): boolean => !/^(?:an?|the)?$/.test(word)

export function subjectOf(heading: string, text: string, { concept, further }: Formulas): Subject {
  const title = heading.replace(NUMBER, '').trim()
  const names = title
    .replace(/\.$/, '')
    .replace(concept, '')
    .replace(/^"([^"]+)"$/, '$1')
    .replace(BRACKET, '')
    .replace(further, '')
  const wanted = names.split(' ').filter(isWord)
  const opens = (sentence: string): number => {
    let at = 0
    for (const word of wanted) {
      at += ARTICLE.exec(sentence.slice(at, at + 4))?.[0].length ?? 0
      const end = sentence.indexOf(' ', at)
      const stop = end < 0 ? sentence.length : end
      if (!isFormOf(word, sentence.slice(at, stop).replace(/,$/, ''))) return 0
      at = stop + 1
    }
    return Math.max(0, at - 1)
  }
  const named = names.length >= SHORTEST
  const is = (words: string): boolean =>
    named && words.split(' ').filter(isWord).length === wanted.length && opens(words) > 0
  const all = title.split(/[\s,.;:()]+/).filter(isWord)
  const stands = (words: readonly string[]): boolean =>
    all.length <= MOST_WORDS &&
    all.some(
      (_, from) =>
        from + words.length <= all.length &&
        words.every((word, at) => isFormOf(word, all[from + at] as string)),
    )
  let searches = 0
  return {
    title,
    is,
    closes: (words) => {
      const each = words.split(' ')
      return wanted.length > 1 && each.length > wanted.length && is(each.slice(-wanted.length).join(' '))
    },
    opens: (sentence) => (named ? opens(sentence) : 0),
    names: (words) => {
      const each = words.replaceAll('"', '').split(' ').filter(isWord)
      return (
        named &&
        words.length >= SHORTEST &&
        each.length <= 8 &&
        (((wanted.length > 1 || words.includes(' of ')) && opens(words) > 0) || stands(each))
      )
    },
    namesAny: (words) =>
      all.length <= MOST_WORDS &&
      words.some((word) => word.length >= SHORT && all.some((one) => isFormOf(one, word))),
    isForm: isFormOf,
    recurs: (words) => {
      if (searches++ >= MOST_SEARCHES) return false
      const first = standsAt(text, words, 0)
      return first >= 0 && standsAt(text, words, first + words.length) >= 0
    },
    recursAlike: (words) => {
      if (searches++ >= MOST_SEARCHES) return false
      return standsTwice(text.slice(0, LONGEST_TEXT), words)
    },
  }
}

/** Whether a text says words more than once, whatever their endings. */
export function standsTwice(text: string, words: string): boolean {
  const wanted = words.split(' ')
  const all = text.match(/[\p{L}-]+/gu) ?? []
  let count = 0
  for (let from = 0; from + wanted.length <= all.length && count < 2; from++)
    if (wanted.every((word, at) => isFormOf(word, all[from + at] as string))) count++
  return count > 1
}

/** How many words at the end are the subject, where others stand before it. */
export function sizeAtEnd(words: readonly string[], subject: Subject, most: number): number | undefined {
  for (let size = Math.min(most, words.length - 1); size > 0; size--)
    if (subject.is(words.slice(-size).join(' '))) return size
  return undefined
}

/** Where words stand in a text from a place on, at the beginning of a word. */
function standsAt(text: string, words: string, from: number): number {
  let at = text.indexOf(words, from)
  while (at > 0 && /[\p{L}-]/u.test(text[at - 1] as string)) at = text.indexOf(words, at + 1)
  return at
}

/** «Рой», «роя»: short words differ by one letter, and that is much of them. */
const SHORT = 4

const stem = (word: string): string => word.replace(/(?<=.{3})(?:ой|ою|ом|ей|ем)$|[аеиоуыйьюя]$/, '')

/** They have no endings: «и» is no form of «истцы». */
const UNCHANGED =
  /^(?:[а-яa-z]|во|на|по|от|за|до|из|об|со|ко|не|при|для|без|или|in|of|on|at|to|by|or|as|and|for|мен|пен|бен|және)$/

/** Forms of one word: they differ by their last letters. */
export function isFormOf(one: string, other: string): boolean {
  if (UNCHANGED.test(one) || UNCHANGED.test(other)) return one === other
  if (one.length <= SHORT && other.length <= SHORT + 1 && stem(one).length > 1 && stem(one) === stem(other))
    return true
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  const shorter = Math.min(one.length, other.length)
  const longer = Math.max(one.length, other.length)
  // «Аң», «аңшы»: who has to do with a thing is another.
  if (same === shorter && /^(?:ш[ыі]|[гк]ер)/.test((one.length > other.length ? one : other).slice(same)))
    return false
  return (
    same >= Math.max(Math.min(SHORTEST, shorter), shorter - LONGEST_ENDING) && longer - same <= SHORTEST * 2
  )
}
