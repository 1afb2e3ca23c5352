import { clauseStart, inBracket } from './brackets.ts'
import type { Match } from './formulas.ts'
import { listed, place } from './matches.ts'
import type { Span } from './units.ts'

const LONGEST_NEXT = 150
const LONGEST_CLAUSE = 400

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

/**
 * What an aside outside of brackets names, back to the beginning of its clause: «…, далее – X»; with the name of each where that
 * follows the name of all.
 */
export function namedAside(
  { index }: RegExpExecArray,
  term: Span,
  text: string,
  apart: Apart,
): readonly Match[] {
  if (inBracket(text, index)) return []
  const before = Math.max(0, index - LONGEST_CLAUSE)
  const says = { from: before + clauseStart(text.slice(before, index)), to: index }
  return [term, ...nextApart(term, text, apart)].map((each) => ({ term: each, says, scope: 'act' }))
}

function nextApart({ to }: Span, text: string, { next }: Apart): readonly Span[] {
  const found = next.exec(text.slice(to, to + LONGEST_NEXT))
  return found === null ? [] : [place(found, 'term', to)]
}
