import type { Acceptable, PlainTexts } from './plain-scan.ts'

/** Which spellings of some texts are forms of one word. */
export interface WordForms {
  /** Spellings that share a key with a word. */
  of(word: string): Acceptable
  /** Those, and all that stand under one key with these: the index can't tell them apart from forms, and says they are no very words. */
  near(word: string): Acceptable
}

/** @param keysOf keys by which a word is known as a form of others; a word without any is known by itself */
export function wordForms(
  { spellings, numbers }: PlainTexts,
  keysOf: (word: string) => readonly string[],
): WordForms {
  const all = (word: string): readonly string[] => {
    const keys = keysOf(word)
    return keys.length === 0 ? [word] : keys
  }
  const withKey = new Map<string, Set<number>>()
  const withFirst = new Map<string, Set<number>>()
  for (const [number, word] of spellings.entries()) {
    const keys = all(word)
    for (const key of keys) withKey.getOrInsertComputed(key, () => new Set()).add(number)
    withFirst.getOrInsertComputed(keys[0] as string, () => new Set()).add(number)
  }
  const of = (word: string): Set<number> => new Set(all(word).flatMap((key) => [...(withKey.get(key) ?? [])]))
  const beside = (word: string): readonly number[] => [...(withFirst.get(all(word)[0] as string) ?? [])]
  return {
    of,
    near: (word) =>
      new Set([
        ...[...of(word)].flatMap((number) => beside(spellings[number] as string)),
        // A key may be the spelling of a word that is known by another.
        ...all(word).flatMap((key) => (numbers.has(key) ? beside(key) : [])),
      ]),
  }
}
