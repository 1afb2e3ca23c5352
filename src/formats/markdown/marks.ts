import { BEGINS_STRUCK, ENDS_STRUCK, type Said, withoutStruck } from './struck.ts'
import { withoutUnseen } from './unseen.ts'

/**
 * Markdown's words without its signs, and without those struck out. Lines stay lines; what is no mark for sure is left as it
 * is, since a text may have stars and brackets of its own. Each pattern excludes its own opening sign inside, which keeps it
 * linear on any text.
 */
export function withoutMarks(markdown: string, decodes: (words: string) => string = (words) => words): Said {
  const kept: string[] = []
  let isCode = false
  for (const line of withoutUnseen(markdown).split('\n')) {
    if (/^ {0,3}(?:`{3,}|~{3,})[ \t]*[\w+#.-]{0,40}[ \t]*$/u.test(line)) isCode = !isCode
    else if (isCode) kept.push(sheltered(line))
    else if (!isOnlySyntax(line, kept.at(-1))) kept.push(inline(block(line)))
  }
  const { text, struck } = withoutStruck(kept.join('\n'))
  const read = (words: string): string => unsheltered(decodes(words))
  return { text: read(text), struck: struck.map(read) }
}

/** No line of syntax alone is longer; repeated groups over a line of megabytes overflow the matcher. */
const LONGEST_SYNTAX = 500

/**
 * A name in brackets and a colon begin a definition only before an address, with a title at most: in the record of
 * a press conference they begin the words of a speaker.
 */
const DEFINITION =
  /^ {0,3}\[(?!\^)[^[\]]+\]:[ \t]*(?:<[^<>]*>|[a-z][a-z\d+.-]*:[^\s:]\S*|[/#?]\S*|\.{1,2}\/\S*|[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/iu
const FOOTNOTE = /^ {0,3}\[\^[^[\]\s]{1,100}\]:[ \t]*/u

/** Thematic breaks, underlines of headings, rules of tables, definitions of links. */
function isOnlySyntax(line: string, before: string | undefined): boolean {
  if (line.length > LONGEST_SYNTAX) return false
  if (/^ {0,3}=+\s*$/u.test(line)) return before !== undefined && before.trim() !== ''
  return (
    /^ {0,3}(?:(?:-[ \t]*){2,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u.test(line) ||
    (line.includes('|') && line.includes('---') && /^[ \t|:-]+$/u.test(line)) ||
    DEFINITION.test(line)
  )
}

/** Signs at the beginning of a line; a number of a list is a word of the text and stays. */
function block(line: string): string {
  let rest = line.replace(FOOTNOTE, '')
  for (let level = 0; level < 20; level += 1) {
    const stripped = rest
      .replace(/^ {0,3}> ?/u, '')
      .replace(/^[ \t]*[-*+][ \t]+(?=\S)(?:\[[ xX]\][ \t]+)?/u, '')
    if (stripped === rest) break
    rest = stripped
  }
  const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)/u.exec(rest)
  if (heading)
    return rest
      .slice(heading[0].length)
      .trimEnd()
      .replace(/(?:^|[ \t])#+$/u, '')
  return /^[ \t]*\|.*\|[ \t]*$/u.test(rest) ? cells(rest) : rest.replace(/\\$/u, '')
}

function cells(row: string): string {
  return row
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
    .join('\t')
}

const INLINE: readonly (readonly [RegExp, string])[] = [
  // What is told of a picture was said by whoever made the page.
  [/!\[[^[\]]*\](?:\([^()[\]]*(?:\([^()[\]]*\)[^()[\]]*)?\)|\[[^[\]]*\])/gu, ''],
  [/\[\^[^[\]\s]{1,100}\]/gu, ''],
  [/\[([^[\]]*)\]\([^()[\]]*(?:\([^()[\]]*\)[^()[\]]*)?\)/gu, '$1'],
  [/\[([^[\]]+)\]\[[^[\]]*\]/gu, '$1'],
  [/<((?:https?:\/\/|mailto:)[^<>\s]+)>/gu, '$1'],
  [/<br[ \t]*\/?>/giu, '\n'],
  [/<(?:del|s|strike)(?:[ \t][^<>]*)?>/giu, BEGINS_STRUCK],
  [/<\/(?:del|s|strike)[ \t]*>/giu, ENDS_STRUCK],
  [/<\/?[a-z][a-z0-9]*(?:[ \t][^<>]*)?\/?>/giu, ''],
]
const CODE = /``?(?! )([^`\n]+)(?<! )``?/gu
const EMPHASIS: readonly RegExp[] = [
  /\*{1,3}(?=[^\s*])([^*\n]*[^\s*])\*{1,3}/gu,
  /(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])([^_\n]*[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu,
]
const ESCAPABLE = /\\([!-/:-@[-`{-~])/gu
/** Escaped signs wait in the private use area while marks are taken away, and signs of code that would be read further on. */
const SHELTER = 0xf0000

function inline(line: string): string {
  let words = line.replace(ESCAPABLE, (_, sign: string) => shelter(sign))
  for (const [pattern, kept] of INLINE) words = words.replace(pattern, kept)
  words = words.replace(CODE, (_, code: string) => sheltered(code))
  // Twice: emphasis inside emphasis.
  for (const pattern of [...EMPHASIS, ...EMPHASIS]) words = words.replace(pattern, '$1')
  return words
}

function shelter(sign: string): string {
  return String.fromCodePoint(SHELTER + sign.charCodeAt(0))
}

function sheltered(code: string): string {
  return code.replace(/[&~]/gu, shelter)
}

function unsheltered(words: string): string {
  return words.replace(/[\u{F0021}-\u{F007E}]/gu, (sign) =>
    String.fromCharCode((sign.codePointAt(0) as number) - SHELTER),
  )
}
