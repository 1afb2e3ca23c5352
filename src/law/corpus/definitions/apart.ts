import { listed, place } from './formulas.ts'
import type { Span } from './units.ts'

const LONGEST_NEXT = 150

/** What stands between the name of several and the name of each of them: «„Стороны“, а по отдельности – „Сторона“». */
export interface Apart {
  readonly between: RegExp
  readonly next: RegExp
}

/**
 * @param each what a language says between them
 * @param or the word that joins two names of one thing, with the spaces around it
 */
export function apartBy(each: string, or: string): Apart {
  return {
    between: new RegExp(`${each}|(?<=^[^ ]+|^"[^"]+")${or}(?=[^ ]+$|"[^"]+"$)`, 'g'),
    next: new RegExp(`^${each}(?<term>"[^"\\n]{1,80}")`, 'd'),
  }
}

/** The names that a bracket gives. */
export const namesApart = (term: Span, text: string, { between }: Apart): readonly Span[] =>
  listed(term, text, between)

/** The name of each that follows the name of all of them, outside of brackets. */
export function nextApart({ to }: Span, text: string, { next }: Apart): readonly Span[] {
  const found = next.exec(text.slice(to, to + LONGEST_NEXT))
  return found === null ? [] : [place(found, 'term', to)]
}
