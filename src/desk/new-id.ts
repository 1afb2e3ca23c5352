import { randomBytes } from 'node:crypto'
import { LATIN } from '../law/letters.ts'

/**
 * Small letters without marks, in Latin: Russian as in passports, Kazakh as its Latin alphabet without marks. The libraries that
 * were tried (@sindresorhus/transliterate 2.3, transliteration 2.6) leave ә, ғ, қ, ү or ө out, or part words at them.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...LATIN,
  қ: 'q',
  ю: 'iu',
  я: 'ia',
  є: 'e',
  ґ: 'g',
  ə: 'a',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
}
const LONGEST = 56

/** Words as a part of an address: small Latin letters, figures and hyphens; empty where none of them is left. */
function slugOf(words: string): string {
  // Signs such as № come apart into capital letters: small ones are made afterwards.
  const plain = words
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
  const latin = [...plain].map((letter) => LETTERS[letter] ?? letter).join('')
  const parts = latin.split(/[^a-z0-9]+/u).filter((part) => part !== '')
  let slug = ''
  for (const part of parts) {
    const longer = slug === '' ? part.slice(0, LONGEST) : `${slug}-${part}`
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug
}

/** An identity that nobody has yet, made of words where they give one: it stands in addresses for ever. */
export async function newId(
  words: string,
  prefix: string,
  isTaken: (id: string) => Promise<boolean>,
): Promise<string> {
  const base = slugOf(words) || randomId(prefix)
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!(await isTaken(id))) return id
  }
}

/** An identity that tells nothing. */
export function randomId(prefix: string): string {
  return `${prefix}-${randomBytes(6).toString('hex')}`
}
