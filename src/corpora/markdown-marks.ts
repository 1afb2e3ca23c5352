// Lengths are bounded so that no text, however hostile, takes more than its share of time.
const ESCAPED = /\\([!-/:-@[-`{-~])/gu
/** «[2](a)» names a point; an address has a sign that points have not. */
const TARGET = String.raw`\((?:(?=[^()\s]{0,2000}(?:[/#:]|\.[\p{L}\d]))[^()]{0,2000})?\)`
const IMAGE = new RegExp(String.raw`!\[([^\][]{0,500})\]${TARGET}`, 'gu')
const LINK = new RegExp(String.raw`\[([^\][]{0,1000})\]${TARGET}`, 'gu')
const FOOTNOTE_MARK = /\[\^[^\][]{0,100}\]/gu
/** With nothing but `name="value"` in it: in «x<p and y>0» there is no tag. */
const TAG =
  /<(\/?)([a-z][a-z\d]{0,11})(?:\s+[a-z-]{1,30}\s*=\s*(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\s"'<>=]{1,200})){0,20}\s*\/?>/giu
const COMMENT = /<!--[^<>]{0,2000}-->/gu
/** Tags that stand around words, so that one without its other half is a sign of something else: «a<b>c». */
const PAIRED = names(
  'a abbr b big center cite code del em font i ins kbd mark q s small span strike strong sub sup tt u var',
)
const ALONE = names(
  'blockquote br col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr img li nobr ol p pre summary table tbody td tfoot th thead tr ul wbr',
)
/** Bold without words: what a converter leaves behind. */
const EMPTY = /(?<!\*)\*{4}(?!\*)/gu
/** Between letters, figures and brackets two stars are a power. */
const STRONG = /(?<![\p{L}\p{N}](?=\*\*[\p{L}\p{N}([]))\*\*(?=[^\s*])(.{1,1000}?)(?<=\S)\*\*/gu
/** Of underlines alone a blank to fill in is made. */
const STRONG_UNDERLINED = /(?<![\p{L}\p{N}_])__(?=[^\s_])(.{1,1000}?)(?<=[^\s_])__(?!_)/gu
/** Between letters and figures a star multiplies. */
const EMPHASIS = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*?[^\s*])\*(?![\p{L}\p{N}*])/gu
const UNDERLINED = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*?[^\s_])_(?![\p{L}\p{N}_])/gu
const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#(\d{1,7})|#x([0-9a-f]{1,6}));/giu
const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
}
/** Escaped signs wait in the private use area while marks are taken away. */
const WAITING = 0xf0000
const WAITED = /[\u{F0021}-\u{F007E}]/gu

/** Whether a piece of text has any marks at all; most have none. */
const ANY = /[\\*_[<&]/u

/**
 * Text without the marks of Markdown. The law’s own characters stay, escaped or not: a star between letters or figures multiplies, and
 * what stands between `<` and `>` is a tag only where it is a known one.
 */
export function withoutMarks(text: string): string {
  if (!ANY.test(text)) return text
  let bare = text
    .replace(ESCAPED, (_, mark: string) => String.fromCodePoint(WAITING + mark.charCodeAt(0)))
    .replace(COMMENT, '')
    .replace(EMPTY, '')
    .replace(IMAGE, (_, words: string) => (/^$|\.\w{2,4}$/u.test(words) ? '' : words))
    .replace(FOOTNOTE_MARK, '')
    .replace(LINK, '$1')
  if (bare.includes('<')) bare = withoutTags(bare)
  // Twice: emphasis inside emphasis.
  for (let depth = 0; depth < 2 && /[*_]/u.test(bare); depth += 1)
    bare = bare
      .replace(STRONG, '$1')
      .replace(STRONG_UNDERLINED, '$1')
      .replace(EMPHASIS, '$1')
      .replace(UNDERLINED, '$1')
  return bare
    .replace(ENTITY, character)
    .replace(WAITED, (waiting) => String.fromCharCode((waiting.codePointAt(0) as number) - WAITING))
}

function withoutTags(text: string): string {
  const halves = new Set<string>()
  for (const [, closes, name = ''] of text.matchAll(TAG)) halves.add(`${closes}${name.toLowerCase()}`)
  return text.replace(TAG, (tag, closes: string, written: string) => {
    const name = written.toLowerCase()
    if (ALONE.has(name)) return name === 'br' ? ' ' : ''
    return PAIRED.has(name) && halves.has(closes === '' ? `/${name}` : name) ? '' : tag
  })
}

function character(entity: string, decimal?: string, hexadecimal?: string): string {
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined
  if (code === undefined) return NAMED[entity.toLowerCase()] ?? entity
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
