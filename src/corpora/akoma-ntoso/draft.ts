/** A provision while it is read: lines of its text, each with the temporal groups that bind it. */
export interface Draft {
  readonly anchor: string
  num: string
  heading: string
  readonly within: readonly string[]
  /** Whether citations of the act can mean it: an article of an annex is not meant. */
  readonly isCited: boolean
  /** What the document says of its text: that it is gone, or that it is not all there. */
  readonly status: 'removed' | 'incomplete' | undefined
  /** `eId`s of temporal groups, all of which must hold. */
  readonly periods: readonly string[]
  readonly lines: Line[]
  readonly noteIds: string[]
  readonly notes: string[]
}

/** One paragraph, part or point. */
export interface Line {
  readonly text: string
  readonly periods: readonly string[]
  readonly defines: readonly string[]
}

/** Collects the running text of a draft. */
export interface LineWriter {
  draft: Draft | undefined
  text(text: string, periods: readonly string[]): void
  /** A number stands on the line of what follows. */
  number(num: string, periods: readonly string[]): void
  /** Ends the line, unless it is a number only that waits for its text. */
  breakLine(): void
  /** Ends the line whatever it holds. */
  endLine(): void
  define(term: string): void
  /** A line to follow the one that is being written. */
  append(text: string): void
}

export function lineWriter(): LineWriter {
  let buffer = ''
  let bound: readonly string[] = []
  let onlyNumber = false
  let defines: string[] = []
  let appended: string[] = []

  function endLine(): void {
    const text = plain(buffer)
    if (text !== '') writer.draft?.lines.push({ text, periods: bound, defines })
    for (const line of appended) writer.draft?.lines.push({ text: line, periods: bound, defines: [] })
    buffer = ''
    onlyNumber = false
    defines = []
    appended = []
  }

  const writer: LineWriter = {
    draft: undefined,
    text(text, periods) {
      if (!writer.draft) return
      if (/\S/u.test(text)) {
        if (buffer === '' || onlyNumber) bound = periods
        onlyNumber = false
      }
      if (buffer !== '' || /\S/u.test(text)) buffer += text
    },
    number(num, periods) {
      if (plain(num) === '' || !writer.draft) return
      if (!onlyNumber) endLine()
      bound = periods
      buffer += `${num} `
      onlyNumber = true
    },
    breakLine() {
      if (!onlyNumber) endLine()
    },
    endLine,
    define: (term) => void (plain(term) !== '' && defines.push(plain(term))),
    append: (text) => void (plain(text) !== '' && appended.push(plain(text))),
  }
  return writer
}

/** Text with single spaces; the tabs between cells of a table stay. */
export function plain(text: string): string {
  return text
    .replaceAll(/[ \n\r\u00a0]+/gu, ' ')
    .replaceAll(/ ?\t[ \t]*/gu, '\t')
    .trim()
}
