import type { StatementLanguage } from '../../law/law.ts'
import type { PhraseList } from './phrases.ts'

/** A test case of a sheet: a statement, and the stretches that must (or, in a silent case, must not) be found. */
export interface SheetCase {
  /** The statement without brackets. */
  readonly text: string
  /** Stretches `[start, end)` that a finding's quote must overlap; empty in a silent case. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** Metadata of the case: `body`, `date`, `jurisdiction`, `speaker`, `earlier`, `earlier-date`. */
  readonly given: Readonly<Record<string, string>>
  /** Line in the sheet, from 1. */
  readonly line: number
}

/** What a sheet lends to readings. */
export type Wording = Pick<Sheet, 'check' | 'language' | 'title' | 'questions' | 'missing'>

/** A check's page in one language: manual, word lists, wording and cases at once. */
export interface Sheet {
  readonly check: string
  readonly language: StatementLanguage
  readonly title: string
  /** What the check is about, in one paragraph. */
  readonly summary: string
  readonly asksWhen: string
  readonly silentWhen: string
  readonly lists: readonly PhraseList[]
  readonly questions: Readonly<Record<string, string>>
  readonly missing: Readonly<Record<string, string>>
  readonly raises: readonly SheetCase[]
  readonly silent: readonly SheetCase[]
}

/** Thrown where a sheet breaks its own form; names the file's place so that an editor can mend it. */
class SheetError extends Error {}

/**
 * Parses a sheet.
 * @param source the Markdown of the sheet
 * @param check name of the check (its folder), or `lexicon` for lists that all checks share
 * @throws SheetError with the line where the form is broken
 */
export function parseSheet(source: string, check: string, language: StatementLanguage): Sheet {
  const file = check === 'lexicon' ? `lists of ${language}` : `checks/${check}/${language}.md`
  const sections = splitSections(source.replaceAll('\r\n', '\n'))
  const top = sections[0]
  if (!top?.heading.startsWith('# ')) throw new SheetError(`${file}:1: no title («# …»)`)
  refuseUnknownHeadings(sections, check === 'lexicon' ? [] : HEADINGS, file)
  const lists: PhraseList[] = []
  for (const { heading, body } of sections) {
    if (!heading.startsWith('Words:')) continue
    const list = heading.slice('Words:'.length).trim()
    const phrases = body
      .replaceAll('\n', ' ')
      .split(';')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
    lists.push({ name: check === 'lexicon' ? list : `${check}/${list}`, language, phrases })
  }
  const section = (name: string): string => sections.find(({ heading }) => heading === name)?.body ?? ''
  const entries = (name: string): Record<string, string> => {
    const found = sections.find(({ heading }) => heading === name)
    return found ? parseEntries(found.body, found.line, file) : {}
  }
  const cases = (name: string): SheetCase[] => {
    const found = sections.find(({ heading }) => heading === name)
    return found ? parseCases(found.body, found.line, file) : []
  }
  return {
    check,
    language,
    title: top.heading.slice(2).trim(),
    summary: top.body.trim(),
    asksWhen: section('Asks when').trim(),
    silentWhen: section('Stays silent when').trim(),
    lists,
    questions: entries('Questions'),
    missing: entries('Missing'),
    raises: cases('Raises'),
    silent: cases('Silent'),
  }
}

/** Sections of a sheet besides its title and its lists; they are called so in sheets of every language. */
const HEADINGS = ['Asks when', 'Stays silent when', 'Questions', 'Missing', 'Raises', 'Silent']

function refuseUnknownHeadings(
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

interface Section {
  readonly heading: string
  readonly body: string
  readonly line: number
}

function splitSections(source: string): Section[] {
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

/** `- id: text`, continued on indented lines. */
function parseEntries(body: string, firstLine: number, file: string): Record<string, string> {
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

function parseCases(body: string, firstLine: number, file: string): SheetCase[] {
  const cases: SheetCase[] = []
  let given: Record<string, string> = {}
  for (const [index, line] of body.split('\n').entries()) {
    if (line.startsWith('@')) given = { ...given, ...parseGiven(line.slice(1)) }
    else if (line.startsWith('>')) {
      const marked = line.slice(1).trim()
      let text = ''
      const spans: { start: number; end: number }[] = []
      let open = -1
      for (const character of marked) {
        if (character === '[') open = text.length
        else if (character === ']') {
          if (open < 0) throw new SheetError(`${file}:${firstLine + index}: «]» without «[»`)
          spans.push({ start: open, end: text.length })
          open = -1
        } else text += character
      }
      if (open >= 0) throw new SheetError(`${file}:${firstLine + index}: «[» is not closed`)
      cases.push({ text, spans, given, line: firstLine + index })
      given = {}
    } else if (line.trim() !== '')
      throw new SheetError(
        `${file}:${firstLine + index}: neither «> a statement» nor «@ key: value»: ${line}`,
      )
  }
  return cases
}

function parseGiven(line: string): Record<string, string> {
  const given: Record<string, string> = {}
  for (const part of line.split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0) given[part.slice(0, colon).trim()] = part.slice(colon + 1).trim()
  }
  return given
}
