/** Thrown where a sheet breaks its own form; names the file's place so that an editor can mend it. */
export class SheetError extends Error {}

/** What stands under one heading of a sheet. */
export interface Section {
  /** The title with its mark («# …»), other headings without theirs. */
  readonly heading: string
  readonly body: string
  /** Line in the sheet on which the body begins, from 1. */
  readonly line: number
}

/** Parts a sheet at its headings. */
export function splitSections(source: string): Section[] {
  const sections: Section[] = []
  let heading = ''
  let body: string[] = []
  let start = 1
  const push = () => {
    if (heading !== '' || body.some((line) => line.trim() !== ''))
      sections.push({ heading, body: body.join('\n'), line: start })
  }
  for (const [index, line] of source.split('\n').entries()) {
    const isTitle = line.startsWith('# ')
    if (isTitle || line.startsWith('## ')) {
      push()
      heading = isTitle ? line : line.slice(3).trim()
      body = []
      start = index + 2
    } else body.push(line)
  }
  push()
  return sections
}

/**
 * Refuses what would be left unread.
 * @param headings that may stand besides title and lists
 * @throws SheetError
 */
export function refuseUnknownHeadings(
  sections: readonly Section[],
  headings: readonly string[],
  file: string,
): void {
  const seen = new Set<string>()
  for (const { heading, line } of sections) {
    const place = `${file}:${line - 1}`
    if (seen.has(heading)) throw new SheetError(`${place}: «## ${heading}» stands twice`)
    seen.add(heading)
    if (heading.startsWith('# ') || heading.startsWith('Words: ') || headings.includes(heading)) continue
    const known = [...headings, 'Words: …'].map((name) => `«## ${name}»`).join(', ')
    throw new SheetError(`${place}: «## ${heading}» is none of ${known}`)
  }
}

/**
 * The entries of a section, `- id: text`, continued on indented lines.
 * @throws SheetError
 */
export function parseEntries({ body, line: firstLine }: Section, file: string): Record<string, string> {
  const entries: Record<string, string> = {}
  let current = ''
  for (const [index, line] of body.split('\n').entries()) {
    const place = `${file}:${firstLine + index}`
    const entry = /^- ([a-z-]+):\s*(.*)$/u.exec(line)
    if (entry) {
      current = entry[1] as string
      if (entries[current] !== undefined) throw new SheetError(`${place}: «- ${current}:» stands twice`)
      entries[current] = (entry[2] as string).trim()
    } else if (line.trim() !== '') {
      if (current === '' || !line.startsWith(' '))
        throw new SheetError(
          `${place}: neither «- id: text» (small Latin letters and hyphens) nor indented: ${line}`,
        )
      entries[current] = `${entries[current]} ${line.trim()}`.trim()
    }
  }
  return entries
}
