import { keptAnswers } from './once.ts'

/** Latin letters typed for Cyrillic ones of the same look; only inside words that have Cyrillic letters. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  A: 'а',
  B: 'в',
  C: 'с',
  E: 'е',
  H: 'н',
  I: 'і',
  K: 'к',
  M: 'м',
  O: 'о',
  P: 'р',
  T: 'т',
  X: 'х',
  Y: 'у',
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  Ə: 'ә',
  ə: 'ә',
  Ө: 'ө',
  Ö: 'ө',
  ö: 'ө',
}
const CYRILLIC = /[\u0400-\u052f]/
const LATIN = /[A-Za-zƏəÖö]/g
const IGNORED = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g

/** A word in one alphabet: Latin letters inside a Cyrillic word become what they look like. Case decides: «H» is «Н», «h» is «һ». */
export function inOneAlphabet(word: string): string {
  return CYRILLIC.test(word) ? word.replace(LATIN, (letter) => LOOKALIKES[letter] ?? letter) : word
}

/** Lower case, ё as е, and the right alphabet. */
export function fold(word: string): string {
  return inOneAlphabet(word).toLowerCase().replaceAll('ё', 'е')
}

/** The words of a text, folded; hyphens part words, an English possessive is dropped. */
export function foldedWords(text: string): string[] {
  // Made where they are used: classes of letters take long to make, and few readings need them.
  const plain = text.replace(IGNORED, '').replace(/['’ʼ]s(?!\p{L})/gu, '')
  return (plain.match(/\p{L}+|\p{N}+/gu) ?? []).map(foldedOf)
}

/** Words whose folding is kept: most words of a text stand in the next one, too. */
const MOST_WORDS = 4096
const foldedOf = keptAnswers(MOST_WORDS, (word: string) => word, fold)

/** э as е: «энфлюенсер» and «енфлюенсер» are one word. */
export function foldE(word: string): string {
  return word.replaceAll('э', 'е')
}

/** Whether two names are one, whatever their capitals, quotation marks and hyphens. */
export function isSameName(one: string, other: string): boolean {
  return one === other || foldedWords(one).join(' ') === foldedWords(other).join(' ')
}
