import { wordsOf } from '../index/letters.ts'

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

/** Names by which a defined term is asked for: «инфлюенсер (блогер)» and «сигнал, знак» are asked as either. */
export function namesOfTerm(term: string): string[] {
  const within = [...term.matchAll(/\(([^()]+)\)/gu)].map(([, name]) =>
    (name as string).replace(HEREINAFTER, ''),
  )
  const names = within.length === 0 ? [term] : [term, term.replaceAll(/\([^()]*\)/gu, ' '), ...within]
  return names.flatMap((name) => [name, ...alternativesIn(name)])
}

const BETWEEN = /,\s+(?:(?:или|либо|немесе|or)\s+)?|\s+(?:или|либо|немесе|or)\s+/u
const LONGEST_ALTERNATIVE = 3
/** What tells more of the thing before it, and is no name: «лицо, ищущее убежище», "vessel, other than a ship". */
const TELLS_MORE =
  /^(?:\p{L}+(?:вш|щ|нн|[еи]м)(?:ий|ый|ая|ее|ое|ие|ые)(?:ся)?|\p{L}{2,}(?:ing|ed)|\p{Ll}{1,3}(?=\s)|other|except|with|кроме|котор\p{L}+|басқа)(?:\s|$)/iu
/** A quality of a thing that is named elsewhere, if at all. */
const QUALITY = /^\p{L}+(?:ый|ий|ой|ая|яя|ое|ее|ые|[кгхшщч]ие|ing|ed)$/iu

/** Names that a term strings together. Where one of them may lack a word of another («устный, письменный перевод»), none is told. */
function alternativesIn(name: string): readonly string[] {
  const parts = name.trim().split(BETWEEN)
  if (parts.length === 1) return []
  const sizes = parts.map((part) => part.split(/\s+/u).length)
  const isEven = sizes.every((size) => size === 1) || sizes.every((size) => size > 1)
  const isName = (part: string, at: number): boolean =>
    !QUALITY.test(part) && (at === 0 || !TELLS_MORE.test(part))
  return isEven && Math.max(...sizes) <= LONGEST_ALTERNATIVE && parts.every(isName) ? parts : []
}
