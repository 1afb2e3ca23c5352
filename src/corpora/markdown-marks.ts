const LINK = /!?\[([^[\]]{0,1000})\]\([^()\s]{0,1000}\)/gu
const TAG = /<\/?[a-z][^<>]{0,300}>/giu
/** Excludes its own sign inside, which keeps it linear on any text. */
const EMPHASIS = /\*{1,3}(?=[^\s*])([^*]*[^\s*])\*{1,3}/gu
const QUOTE = /^\s*(?:>\s?)+/u
const ROW = /^\|.*\|$/u
const RULE = /^(?:[|:\s-]{3,}|(?:\*\s*){3,})$/u
const ESCAPED = /\\([!-/:-@[-`{-~])/gu
/** Escaped signs wait in the private use area while marks are taken away. */
const SHELTER = 0xf0000
const SHELTERED = /[\u{F0021}-\u{F007E}]/gu

/** The words of one line without the signs of Markdown; dashes and numbers of lists are words of the act and stay. */
export function withoutMarks(line: string): string {
  const bare = line.replace(QUOTE, '').trim()
  if (RULE.test(bare)) return ''
  let words = (ROW.test(bare) ? bare.slice(1, -1).replaceAll('|', ' ') : bare)
    .replace(ESCAPED, (_, sign: string) => String.fromCodePoint(SHELTER + sign.charCodeAt(0)))
    .replace(LINK, '$1')
    .replace(TAG, '')
  // Twice: emphasis inside emphasis.
  for (let depth = 0; depth < 2; depth += 1) words = words.replace(EMPHASIS, '$1')
  return words.replace(SHELTERED, (sign) => String.fromCharCode((sign.codePointAt(0) as number) - SHELTER))
}
