// Lengths are bounded so that no text, however hostile, takes more than its share of time.
const ESCAPED = /\\([!-/:-@[-`{-~])/gu
const IMAGE = /!\[[^\][]{0,500}\]\([^()]{0,2000}\)/gu
const LINK = /\[([^\][]{0,1000})\]\([^()]{0,2000}\)/gu
const FOOTNOTE_MARK = /\[\^[^\][]{0,100}\]/gu
const TAG = /<\/?[a-z][^<>]{0,1000}>/giu
const STRONG = /(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1/gu
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
/** Where escaped characters wait until marks are gone: private use, one for each printable character. */
const WAITING = 0xf000

/** Whether a piece of text has any marks at all; most have none. */
const ANY = /[\\*_[<&]/u

/** Text without the marks of Markdown. The law's own characters, escaped or not, stay. */
export function withoutMarks(text: string): string {
  if (!ANY.test(text)) return text
  return text
    .replace(ESCAPED, (_, mark: string) => String.fromCharCode(WAITING + mark.charCodeAt(0)))
    .replace(IMAGE, '')
    .replace(FOOTNOTE_MARK, '')
    .replace(LINK, '$1')
    .replace(TAG, (tag) => (/^<br/iu.test(tag) ? ' ' : ''))
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$1')
    .replace(UNDERLINED, '$1')
    .replace(ENTITY, character)
    .replace(/[\uf021-\uf07e]/gu, (waiting) => String.fromCharCode(waiting.charCodeAt(0) - WAITING))
}

function character(entity: string, decimal?: string, hexadecimal?: string): string {
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined
  if (code === undefined) return NAMED[entity.toLowerCase()] ?? entity
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
}
