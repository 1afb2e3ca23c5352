/**
 * Markdown's words without its signs. Lines stay lines; what is no mark for sure is left as it is, since a text may have
 * stars and brackets of its own. Each pattern excludes its own opening sign inside, which keeps it linear on any text.
 */
export function withoutMarks(markdown: string): string {
  const kept: string[] = []
  let isCode = false
  for (const line of withoutComments(markdown).split('\n')) {
    if (/^ {0,3}(?:`{3,}|~{3,})[ \t]*[\w+#.-]{0,40}[ \t]*$/u.test(line)) isCode = !isCode
    else if (isCode) kept.push(line)
    else if (!isOnlySyntax(line, kept.at(-1))) kept.push(inline(block(line)))
  }
  return kept.join('\n')
}

function withoutComments(markdown: string): string {
  let kept = ''
  let at = 0
  for (;;) {
    const opening = markdown.indexOf('<!--', at)
    const closing = opening === -1 ? -1 : markdown.indexOf('-->', opening + 4)
    if (closing === -1) return kept + markdown.slice(at)
    kept += markdown.slice(at, opening)
    at = closing + 3
  }
}

/** No line of syntax alone is longer; repeated groups over a line of megabytes overflow the matcher. */
const LONGEST_SYNTAX = 500

/** Thematic breaks, underlines of headings, rules of tables, definitions of links. */
function isOnlySyntax(line: string, before: string | undefined): boolean {
  if (line.length > LONGEST_SYNTAX) return false
  if (/^ {0,3}=+\s*$/u.test(line)) return before !== undefined && before.trim() !== ''
  return (
    /^ {0,3}(?:(?:-[ \t]*){2,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u.test(line) ||
    (line.includes('|') && line.includes('---') && /^[ \t|:-]+$/u.test(line)) ||
    /^ {0,3}\[[^[\]]+\]:\s*\S+/u.test(line)
  )
}

/** Signs at the beginning of a line; a number of a list is a word of the text and stays. */
function block(line: string): string {
  let rest = line
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
  [/!?\[([^[\]]*)\]\([^()[\]]*(?:\([^()[\]]*\)[^()[\]]*)?\)/gu, '$1'],
  [/!?\[([^[\]]+)\]\[[^[\]]*\]/gu, '$1'],
  [/<((?:https?:\/\/|mailto:)[^<>\s]+)>/gu, '$1'],
  [/<br[ \t]*\/?>/giu, '\n'],
  [/<\/?[a-z][a-z0-9]*(?:[ \t][^<>]*)?\/?>/giu, ''],
  [/``?(?! )([^`\n]+)(?<! )``?/gu, '$1'],
]
const EMPHASIS: readonly RegExp[] = [
  /\*{1,3}(?=[^\s*])([^*\n]*[^\s*])\*{1,3}/gu,
  /(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])([^_\n]*[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu,
  /~~(?=[^\s~])([^~\n]*[^\s~])~~/gu,
]
const ESCAPABLE = /\\([!-/:-@[-`{-~])/gu
/** Escaped signs wait in the private use area while marks are taken away. */
const SHELTER = 0xf0000

function inline(line: string): string {
  let words = line.replace(ESCAPABLE, (_, sign: string) => String.fromCodePoint(SHELTER + sign.charCodeAt(0)))
  for (const [pattern, kept] of INLINE) words = words.replace(pattern, kept)
  // Twice: emphasis inside emphasis.
  for (const pattern of [...EMPHASIS, ...EMPHASIS]) words = words.replace(pattern, '$1')
  return words.replace(/[\u{F0021}-\u{F007E}]/gu, (sheltered) =>
    String.fromCharCode((sheltered.codePointAt(0) as number) - SHELTER),
  )
}
