import { wordsOf } from './letters.ts'

/** Writings of an expression that are kept or asked at most; only long ones with many keys have more. */
const MOST = 64
/** What a law puts before a short name: «далее – блогер», «бұдан әрі – блогер», "hereinafter". */
const HEREINAFTER = /^(?:далее(?:\s+по\s+тексту)?|бұдан\s+әрі|hereinafter|hereafter)(?!\p{L})[\s:–—-]*/iu

/**
 * An expression by the keys of its words, in all the ways that its words may be read: two expressions are forms of one where
 * they have a writing in common.
 */
export function keyedForms(expression: string, keysOf: (folded: string) => readonly string[]): string[] {
  let forms: string[] = ['']
  for (const word of wordsOf(expression)) {
    const keys = keysOf(word)
    const own = keys.length === 0 ? [word] : [...new Set(keys)]
    forms = forms.flatMap((form) => own.map((key) => (form === '' ? key : `${form} ${key}`))).slice(0, MOST)
  }
  return forms.filter((form) => form !== '')
}

/** Names by which a defined term is asked for: «инфлюенсер (блогер)» is asked as either. */
export function namesOfTerm(term: string): string[] {
  const within = [...term.matchAll(/\(([^()]+)\)/gu)].map(([, name]) =>
    (name as string).replace(HEREINAFTER, ''),
  )
  if (within.length === 0) return [term]
  return [term, term.replaceAll(/\([^()]*\)/gu, ' '), ...within]
}
