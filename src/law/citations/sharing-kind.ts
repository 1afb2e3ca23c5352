import { matches } from '../pack/patterns.ts'
import type { Placed } from './acts.ts'
import { type Read, text } from './look.ts'
import type { Names } from './names-of-acts.ts'

const CODES = /^(?:кодекс(?:ы|ов|ам|ами|ах)|codes)$/u

/** So far before «кодексов», and in so many words, stands what is called a code by that word too. */
const SHARED = 12
const LONGEST_NAME = 3

/** «Ст. 131 Уголовного и ст. 73-3 Административного кодексов»: codes before the one that the word stands beside. */
export function sharingKind(
  tokens: Read,
  { start, end }: { readonly start: number; readonly end: number },
  from: number,
  names: Names['names'],
): Placed[] {
  if (!CODES.test(text(tokens, end - 1))) return []
  const kind = text(tokens, end - 1) === 'codes' ? 'code' : 'кодекса'
  const found: Placed[] = []
  let at = start - 1
  for (; at >= Math.max(from, start - SHARED) && tokens[at]?.kind !== 'end'; at--) {
    const code = codeUpTo(tokens, at, from, kind, names)
    if (code === undefined) continue
    found.unshift(code)
    at = code.start
  }
  return found
}

function codeUpTo(
  tokens: Read,
  last: number,
  from: number,
  kind: string,
  names: Names['names'],
): Placed | undefined {
  let found: Placed | undefined
  const list = [kind]
  for (let at = last; at >= from && list.length <= LONGEST_NAME; at--) {
    const { kind, text: word } = tokens[at] ?? { kind: 'end', text: '' }
    if (word === '-' && at < last) continue
    if (kind !== 'word') break
    list.unshift(word)
    const whole = matches(list, names).find(({ start, end }) => start === 0 && end === list.length)
    if (whole) found = { start: at, end: last + 1, ...whole.value }
  }
  return found
}
