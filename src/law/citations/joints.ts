import { HIGHEST_LISTED } from './bounds.ts'
import { isNumber, type Read, text } from './look.ts'
import * as words from './words.ts'

export type Joint = 'none' | 'comma' | 'and'

/** «, », «и», «, а также»: the index behind a joint, or the same index where there is none. */
export function jointAt(tokens: Read, index: number): { readonly end: number; readonly joint: Joint } {
  let end = index
  let joint: Joint = 'none'
  if (text(tokens, end) === ',' || text(tokens, end) === ';') {
    joint = 'comma'
    end++
  }
  if (isSlash(tokens, end)) return { end: end + 1, joint: 'and' }
  const also = /^(?:а также|as well as|сондай - ақ)/.exec(
    `${text(tokens, end)} ${text(tokens, end + 1)} ${text(tokens, end + 2)}`,
  )
  if (also) return { end: end + also[0].split(' ').length, joint: 'and' }
  if (!words.AND.test(text(tokens, end))) return { end, joint }
  // «и/или».
  const isEither = text(tokens, end + 1) === '/' && words.AND.test(text(tokens, end + 2))
  return { end: end + (isEither ? 3 : 1), joint: 'and' }
}

/** «174/274»: two articles; «174/2» is one number. */
function isSlash(tokens: Read, index: number): boolean {
  return (
    text(tokens, index) === '/' &&
    tokens[index]?.glued === true &&
    isNumber(tokens, index - 1) &&
    isNumber(tokens, index + 1) &&
    Number.parseInt(text(tokens, index + 1), 10) > HIGHEST_LISTED
  )
}
