import { withoutMarks } from '../markdown-marks.ts'

const BULLET = /^\s*(?:[*+-](?:\s+|$))+/u
const NUMBERED = /^\s*(?:\(?\d+\p{Ll}?(?:-\d+)?[.)]|\(?\p{Ll}{1,3}\))\s+/u
const TABLE_ROW = /^\s*\|.*\|\s*$/u
const TABLE_RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$/u
const GRID_RULE = /^\s*\+[-=+]+\+\s*$/u
const DEFINITION = /^:\s+/u
const FOOTNOTE = /^\[\^[^\]]+\]:\s*/u
const THEMATIC = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u
const QUOTE = /^\s*>\s?/u
/** Beginnings of what editors, not the legislature, say; a note of the law may look the same otherwise. */
const EDITORIAL =
  /^\P{L}*(?:сноска|снсока|примечание\s+(?:рцпи|изпи)|ескертпе\s*!|ескерту\P{L}.{0,600}(?:өзгеріс\p{L}{0,12} енгізіл|қолданысқа енгізіл|редакцияда|толықтырылды|ал(?:ып|ынып) тасталды|№\s*\d)|redaktionelle\p{L}?\s+(?:anmerkung|hinweis)|this is the law as enacted\.|this file always contains the latest consolidated)/isu

/** Spaces that are not single ones: few texts have any. */
const UNEVEN = /[^\S ]| {2}/u

/** A note that opens with its own marker does not go on with the one above it. */
const OPENS_NOTE = /^\P{L}*(?:сноска|примечание|ескерту|ескертпе)(?!\p{L})/iu

/** Collects the lines of a provision: one paragraph, part or point a line, and the notes of editors apart. */
export interface Paragraphs {
  add(line: string): void
  /** Ends what was collected and begins anew. */
  take(): { readonly text: string; readonly notes: readonly string[] }
}

/** An empty collection. */
export function collectParagraphs(): Paragraphs {
  let lines: string[] = []
  let notes: string[] = []
  let open: string[] = []
  let kind: 'text' | 'quote' | 'note' = 'text'

  function close(): void {
    if (open.length === 0) return
    const bare = withoutMarks(open.join(' '))
    const text = (UNEVEN.test(bare) ? bare.replaceAll(/\s+/gu, ' ') : bare).trim()
    open = []
    if (text === '') return
    if (kind === 'note' || EDITORIAL.test(text)) notes.push(text)
    else lines.push(text)
  }

  function begin(line: string, as: typeof kind): void {
    close()
    kind = as
    open.push(line)
  }

  function row(line: string): void {
    close()
    const cells = line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/u)
    const text = cells.map((cell) => withoutMarks(cell).trim()).filter((cell) => cell !== '')
    if (text.length > 0) lines.push(text.join('\t'))
  }

  /** Adds a line that begins with none of the marks. */
  function goOn(line: string): void {
    if (open.length > 0 && kind !== 'quote') open.push(line)
    else begin(line, 'text')
  }

  /** Two spaces or a backslash at the end of a line break it. */
  function breakAt(line: string): void {
    if (!line.endsWith('  ') && (!line.endsWith('\\') || line.endsWith('\\\\'))) return
    const last = open.pop() as string
    open.push(last.replace(/\\$/u, ''))
    close()
  }

  return {
    add(line) {
      if (isProse(line)) {
        goOn(line)
        return breakAt(line)
      }
      if (/^\s*$/u.test(line) || THEMATIC.test(line)) return close()
      if (TABLE_RULE.test(line) || GRID_RULE.test(line)) return close()
      if (TABLE_ROW.test(line)) return row(line)
      if (FOOTNOTE.test(line)) return begin(line.replace(FOOTNOTE, ''), 'note')
      const quoted = QUOTE.test(line)
      const plain = quoted ? line.replace(QUOTE, '') : line
      const bullet = BULLET.exec(plain)
      const starts =
        bullet !== null ||
        NUMBERED.test(plain) ||
        DEFINITION.test(plain) ||
        (quoted && OPENS_NOTE.test(plain))
      if (quoted && !starts && kind === 'quote' && open.length > 0 && plain.trim() !== '') open.push(plain)
      else if (starts || quoted)
        begin(plain.slice(bullet?.[0].length ?? 0).replace(DEFINITION, ''), quoted ? 'quote' : 'text')
      else goOn(line)
      breakAt(line)
    },
    take() {
      close()
      const taken = { text: lines.join('\n'), notes }
      lines = []
      notes = []
      return taken
    },
  }
}

/** Behind so many characters no point is closed by a bracket. */
const LONGEST_POINT = 5

/** Whether a line begins with a letter of a word, and so with none of the marks: most do, and need no closer look. */
function isProse(line: string): boolean {
  let at = 0
  while (line.charCodeAt(at) === 0x20) at++
  const code = line.charCodeAt(at)
  const isLetter =
    (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x52f)
  return isLetter && !line.slice(at, at + LONGEST_POINT).includes(')')
}
