import { wordsOf } from '../../law/corpus/index/letters.ts'
import type { Tag } from '../../law/law.ts'

/** Keys of a word in a language: words with a common key are forms of one word. The languages bring them. */
export type KeysOf = (language: Tag) => (folded: string) => readonly string[]

/** Different keys of one text that are kept: PostgreSQL holds 1 MB of them, which no text that somebody reads comes near. */
const MOST_KEYS = 25_000
/** Words of a question that are looked at; more of them find nothing that fewer do not. */
const MOST_WORDS = 24

/** All keys of the words of a text, each once. A key is letters and figures only, so that no index parts it. */
export function keysOfText(text: string, keys: (folded: string) => readonly string[]): string[] {
  const found = new Set<string>()
  for (const word of wordsOf(text)) {
    for (const key of keys(word)) found.add(plain(key))
    if (found.size > MOST_KEYS) break
  }
  found.delete('')
  return [...found]
}

/** For each word that is asked for, the keys of which one must stand in the text. */
export function keysAsked(words: string, keys: (folded: string) => readonly string[]): string[][] {
  return wordsOf(words)
    .slice(0, MOST_WORDS)
    .map((word) => [...new Set(keys(word).map(plain))].filter((key) => key !== ''))
    .filter((ofWord) => ofWord.length > 0)
}

function plain(key: string): string {
  return key.replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}
