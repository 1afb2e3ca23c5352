import { LANGUAGES } from './languages.ts'
import type { RemarkWords } from './words/remark-words.ts'

/** The patterns of one language, each of which begins where it is asked and is made when it is first asked. */
export interface Patterns {
  readonly gone: Pattern
  readonly goneMany: Pattern
  readonly subject: Pattern
  readonly goneBy: Pattern
  readonly goneByInBrackets: Pattern
  readonly later: Pattern
  readonly laterBy: Pattern
  readonly opensDeeds: Pattern
  readonly isTitle: NonNullable<RemarkWords['isTitle']>
}

/** What the pattern finds at the beginning of a piece of a line; `opensDeeds` finds it anywhere. */
export type Pattern = (piece: string) => RegExpExecArray | null

/** Letters of the alphabets that the patterns are written in: the class of all letters takes long to make. */
const LETTERS = 'a-z\\u00df-\\u024f\\u0430-\\u052f'
const CAPITALS = 'A-Z\\u00c0-\\u00de\\u0400-\\u042fӘҒҚҢӨҰҮҺ'

export const PATTERNS: readonly Patterns[] = LANGUAGES.map((words) => ({
  gone: pattern(words.gone),
  goneMany: pattern(words.goneMany),
  subject: pattern(words.subject),
  goneBy: pattern(words.goneBy, true),
  goneByInBrackets: pattern(words.goneByInBrackets, true),
  later: pattern(words.later),
  laterBy: pattern(words.laterBy, true),
  opensDeeds: pattern(words.opensDeeds === undefined ? undefined : `.*(?:${words.opensDeeds})`, true),
  isTitle: words.isTitle ?? (() => true),
}))

function pattern(source: string | undefined, isWhole = false): Pattern {
  if (source === undefined) return () => null
  let made: RegExp | undefined
  return (piece) => {
    made ??= new RegExp(`^(?:${withLetters(source)})${isWhole ? '$' : ''}`, 'du')
    return made.exec(piece)
  }
}

function withLetters(source: string): string {
  return source
    .replaceAll('[\\p{L}', `[${LETTERS}${CAPITALS}`)
    .replaceAll('\\p{L}', `[${LETTERS}${CAPITALS}]`)
    .replaceAll('\\p{Lu}', `[${CAPITALS}]`)
}
