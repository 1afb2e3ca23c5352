import { USUAL_WORDS, type Words } from './words.ts'

const YES = 1
const NO = 2

/** Answers whether words match patterns; each is asked once for each distinct word. */
export interface WordMatches {
  /** Whether a word, by its number, matches a pattern without flags that move it. */
  matches(word: number, pattern: RegExp): boolean
  /** Forgets all words. */
  forget(): void
}

/** Makes the answers. */
export function createWordMatches(words: Words): WordMatches {
  /** By pattern and number of the word; 0 where it was not asked yet. */
  const known = new Map<RegExp, Int8Array<ArrayBuffer>>()
  /** The last pattern and its answers: most are asked about word after word. */
  let asked: RegExp | undefined
  let answers = new Int8Array(0)
  return {
    matches(word, pattern) {
      if (pattern !== asked || word >= answers.length) {
        answers = answersOf(pattern, word)
        asked = pattern
      }
      answers[word] ||= pattern.test(words.folded[word] as string) ? YES : NO
      return answers[word] === YES
    },
    forget() {
      known.clear()
      asked = undefined
    },
  }

  function answersOf(pattern: RegExp, word: number): Int8Array<ArrayBuffer> {
    const found = known.get(pattern)
    if (found && word < found.length) return found
    const larger = new Int8Array(Math.max(USUAL_WORDS, word * 2))
    if (found) larger.set(found)
    known.set(pattern, larger)
    return larger
  }
}
