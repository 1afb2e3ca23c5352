const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' })
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u
const PLAIN = /^[\u0020-\u007E\u00A0-\u02FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u2116]*$/u

/** Columns that words take on a terminal. */
export function columns(words: string): number {
  if (PLAIN.test(words)) return words.length
  let count = 0
  for (const { segment } of graphemes.segment(words)) count += WIDE.test(segment) ? 2 : 1
  return count
}

/** Breaks words into lines of at most `width` columns, at spaces that may be broken; longer words are cut. */
export function wrap(words: string, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of words.split('\n')) {
    let line = ''
    let used = 0
    for (const word of paragraph.split(/[ \t]+/u)) {
      let rest = word
      let size = columns(rest)
      if (used > 0 && used + 1 + size > width) {
        lines.push(line)
        line = ''
        used = 0
      }
      while (size > width) {
        const head = firstColumns(rest, width)
        lines.push(head)
        rest = rest.slice(head.length)
        size = columns(rest)
      }
      line = used > 0 ? `${line} ${rest}` : rest
      used = used > 0 ? used + 1 + size : size
    }
    lines.push(line)
  }
  return lines
}

function firstColumns(word: string, width: number): string {
  let head = ''
  let used = 0
  for (const { segment } of graphemes.segment(word)) {
    const size = WIDE.test(segment) ? 2 : 1
    if (used + size > width && head !== '') break
    head += segment
    used += size
  }
  return head
}
