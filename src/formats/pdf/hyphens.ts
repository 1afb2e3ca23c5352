/**
 * Joins the lines of paragraphs. A hyphen at the end of a line is either part of the word («2-бөлігінің», «из-за»,
 * «онлайн-ресурс») or put there by the typesetter; only the document itself can tell.
 */
export function joinLines(paragraphs: readonly (readonly string[])[]): string[] {
  const joins = hyphenRule(paragraphs)
  return paragraphs.map((lines) => {
    const parts = lines.slice(0, 1)
    for (const line of lines.slice(1)) {
      const last = parts.at(-1) as string
      const join = joinOf(last, line, joins)
      if (join === 'drop') parts[parts.length - 1] = last.slice(0, -1)
      parts.push(join === 'space' ? ` ${line}` : line)
    }
    return parts.join('')
  })
}

function joinOf(last: string, line: string, joins: HyphenRule): 'space' | 'keep' | 'drop' {
  if (/\d[-‐]$/u.test(last) && /^\d/u.test(line)) return 'keep'
  if (last.endsWith('\u00AD')) return 'drop'
  const broken = BROKEN.exec(last)
  const rest = /^\p{L}[\p{L}\p{M}]*/u.exec(line)?.[0]
  return broken && rest !== undefined ? joins(broken[1] as string, rest) : 'space'
}

type HyphenRule = (before: string, after: string) => 'keep' | 'drop'

/** A word or figure, looked for no further back than a word is long, and its hyphen. */
const BROKEN = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]{1,60})[-‐]$/u
const HYPHENATED = /[\p{L}\p{M}]+[-‐][\p{L}\p{M}]+/gu
const WORD = /[\p{L}\p{M}]+/gu

/** First and last parts of words that are written with a hyphen in Russian, Kazakh or English. */
const FIRST_PARTS = new Set(
  (
    'из по кое кой во в интернет онлайн медиа пресс веб блог видео аудио вице экс премьер генерал штаб бизнес топ мини ' +
    'социально общественно государственно политико военно научно юго северо online non anti co self well'
  ).split(' '),
)
const LAST_PARTS = new Set(
  (
    'за под то либо нибудь таки ка де да ші шы ақ ау based related owned backed funded sponsored controlled affiliated ' +
    'oriented driven minded level scale'
  ).split(' '),
)
/** Beginnings that a word of those last parts takes without a hyphen. */
const FUSED = new Set(['un', 'dis', 'mis', 're', 'over', 'under', 'out'])

/** Words broken by the typesetter come at the end of every tenth line or so; true hyphens fall there by chance. */
const TYPESET_SHARE = 0.02

function hyphenRule(paragraphs: readonly (readonly string[])[]): HyphenRule {
  const hyphenated = new Set<string>()
  const words = new Set<string>()
  let lines = 0
  let ends = 0
  for (const line of paragraphs.flat()) {
    for (const [word] of line.matchAll(HYPHENATED)) hyphenated.add(word.toLowerCase().replace('‐', '-'))
    for (const [word] of line.matchAll(WORD)) words.add(word.toLowerCase())
    lines += 1
    if (/\p{Ll}[-‐]$/u.test(line)) ends += 1
  }
  const isTypeset = ends >= TYPESET_SHARE * lines
  return (before, after) => {
    const [first, last] = [before.toLowerCase(), after.toLowerCase()]
    if (/\p{N}$/u.test(before) || /^\p{Lu}/u.test(after) || /^\p{Lu}{2,}$/u.test(before)) return 'keep'
    if (hyphenated.has(`${first}-${last}`)) return 'keep'
    if (words.has(first + last)) return 'drop'
    if (FIRST_PARTS.has(first) || (LAST_PARTS.has(last) && !FUSED.has(first))) return 'keep'
    return isTypeset ? 'drop' : 'keep'
  }
}
