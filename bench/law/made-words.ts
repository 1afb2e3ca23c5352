import type { Chance } from './chance.ts'

const CONSONANTS = [...'bdfghjklmnprstvz']
const VOWELS = [...'aeiou']
const SYLLABLES = CONSONANTS.length * VOWELS.length
/** Endings of a stem, the most frequent first. Stems end in a vowel, so a word parts into both in one way only. */
const ENDINGS = ['', 'n', 's', 'rt', 'm', 'lk']
/** Stems that a text draws from. Like words of a language, few of them are frequent and most are rare. */
const STEMS = 25_000

/** An invented word: stems are shorter the more frequent they are, as in languages that people speak. */
export function madeWord(chance: Chance): string {
  const stem = Math.floor(STEMS ** chance.next()) - 1
  return stemOf(stem) + (ENDINGS[Math.floor(ENDINGS.length * chance.next() ** 3)] as string)
}

/** The key of a made word: its stem. Words with one stem are forms of one word. */
export function keyOfMadeWord(word: string): string {
  return word.replace(/[^aeiou0-9]+$/u, '')
}

/** The same word with another ending. */
export function otherForm(word: string, chance: Chance): string {
  const stem = keyOfMadeWord(word)
  const endings = ENDINGS.filter((ending) => stem + ending !== word)
  return stem + (endings[chance.below(endings.length)] as string)
}

function stemOf(rank: number): string {
  let stem = ''
  for (let rest = rank + 1; rest > 0; rest = Math.floor((rest - 1) / SYLLABLES)) {
    const syllable = (rest - 1) % SYLLABLES
    stem += CONSONANTS[syllable % CONSONANTS.length]
    stem += VOWELS[Math.floor(syllable / CONSONANTS.length)]
  }
  return stem
}
