import { foldedWord, placesOfWords, wordsOf } from '../index/letters.ts'
import type { PhraseIndex } from '../index/phrase-index.ts'

/** An expression one of whose words may stand in two parts: «масс-медиа» for «массмедиа», or parted at the end of a line. */
export interface Parted {
  readonly words: readonly string[]
  /** Places of the first parts: behind each a hyphen must stand. */
  readonly parts: readonly number[]
}

/** Ways to part an expression, at most: only one of many short words has more; and how many heads of words are looked at. */
const MOST = 64
const MOST_HEADS = 2000
/** Words that are parted at most: an expression that lacks more is no wording of this law. */
export const MOST_PARTED = 3
/** Hyphens that word processors and scans write: the third breaks no line, the last stands for one that was only at the end of a line. */
const HYPHEN = '[-\\u2010\\u2011\\u00ac]'
const HYPHENS = new RegExp(HYPHEN, 'gu')
/** A hyphen, and the end of the line where one stands behind it. */
const ONLY_HYPHEN = new RegExp(`^${HYPHEN}\\s*$`, 'u')
/** A hyphen within a word, in what is typed. */
const TYPED = new RegExp(`(?<=\\p{L})${HYPHEN}\\s*(?=\\p{L})`, 'gu')

/** The words of an expression with those made one that a hyphen joins; nothing where there is no hyphen. */
export function joinedWordsOf(expression: string): string[] | undefined {
  const joined = expression.replace(TYPED, '')
  return joined === expression ? undefined : wordsOf(joined)
}

/**
 * Ways in which a text may part the words of an expression at a hyphen, as far as the index tells: the first part is a word of
 * the corpus as it stands, the second one in some form. Words that the corpus lacks are parted in each.
 */
export function partedWords(index: PhraseIndex, words: readonly string[]): readonly Parted[] {
  const isLacking = words.map((word) => !index.mayStand([word]))
  const lacking = isLacking.filter((one) => one).length
  const found: Parted[] = []
  if (lacking > MOST_PARTED) return found
  const partings = words.map((word, at) => (isLacking[at] ? partingsOf(index, word) : undefined))
  // What the corpus has neither as a word nor in parts stands in no wording.
  if (partings.some((own) => own?.length === 0)) return found
  let heads = 0
  part(words, 0, [], lacking)
  return found

  function part(all: readonly string[], from: number, parts: readonly number[], rest: number): void {
    if (rest === 0 && parts.length > 0) found.push({ words: all, parts })
    if (parts.length === MOST_PARTED) return
    for (let word = from; word < words.length; word++) {
      // Each word parted before has made one more.
      const at = word + parts.length
      const own = partings[word] ?? partingsOf(index, words[word] as string)
      partings[word] = own
      for (const [head, tail] of own) {
        if (found.length >= MOST || ++heads > MOST_HEADS) return
        if (at > 0 && !index.mayStand([all[at - 1] as string, head])) continue
        const left = isLacking[word] ? rest - 1 : rest
        part([...all.slice(0, at), head, tail, ...all.slice(at + 1)], word + 1, [...parts, at], left)
      }
      if (isLacking[word]) return
    }
  }
}

/** The two parts of a word, in all the ways in which these may stand side by side. */
function partingsOf(index: PhraseIndex, word: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = []
  for (let cut = 1; cut < word.length; cut++) {
    const head = word.slice(0, cut)
    if (!index.knows(head)) continue
    const tail = word.slice(cut)
    if (index.mayStand([head, tail])) found.push([head, tail])
  }
  return found
}

/** Tells of texts whether they have an expression with the hyphens at which it is parted. */
export function hyphenedIn(
  { words, parts }: Parted,
  keysOf: (folded: string) => readonly string[],
): (text: string) => boolean {
  const asked = words.map((word) => new Set(keysOf(word)))
  const first = parts[0] as number

  function isForm(standing: string | undefined, at: number): boolean {
    if (standing === undefined || standing === words[at]) return standing !== undefined
    return !parts.includes(at) && keysOf(standing).some((key) => (asked[at] as Set<string>).has(key))
  }

  return (text) => {
    if (!mayHaveHyphened(text, words[first] as string)) return false
    const standing = wordsOf(text)
    let places: [number, number][] | undefined
    for (let at = standing.indexOf(words[first] as string); at >= 0; ) {
      const start = at - first
      if (start >= 0 && words.every((_, word) => isForm(standing[start + word], word))) {
        places ??= placesOfWords(text)
        const all = places
        const isHyphened = parts.every((part) => {
          const [head, tail] = all.slice(start + part, start + part + 2)
          return head !== undefined && tail !== undefined && ONLY_HYPHEN.test(text.slice(head[1], tail[0]))
        })
        if (isHyphened) return true
      }
      at = standing.indexOf(words[first] as string, at + 1)
    }
    return false
  }
}

const NO_LETTER = /[^\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]/u

/** Whether letters stand before a hyphen: nearly all texts are denied without parting all their words. */
function mayHaveHyphened(text: string, head: string): boolean {
  // Letters may have marks between them that are not seen.
  const length = head.length * 2
  for (const { index } of text.matchAll(HYPHENS)) {
    const before = text.slice(Math.max(0, index - length), index)
    // The words before may be of another alphabet, and each word is folded by its own.
    if (foldedWord(before.split(NO_LETTER).at(-1) ?? '').endsWith(head)) return true
  }
  return false
}
