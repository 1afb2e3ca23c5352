import type { StatementLanguage } from '../../law/law.ts'
import type { PhraseList } from './phrases.ts'
import { ALTERNATIVES, type Alternatives, alternativesOf, phrasesOfLists } from './sheet-lists.ts'
import {
  parseEntries,
  refuseUnknownHeadings,
  type Section,
  SheetError,
  splitSections,
} from './sheet-sections.ts'

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

/** Alternatives of the lists that all checks share, for the sheets of the same language. */
export function sharedAlternatives(source: string, language: StatementLanguage): Alternatives {
  return alternativesOf(sectionsOf(source), fileOf('lexicon', language))
}

/**
 * Parses a sheet.
 * @param source the Markdown of the sheet
 * @param check name of the check (its folder), or `lexicon` for lists that all checks share
 * @param shared alternatives of the lexicon, which the sheet's phrases may name as their own
 * @throws SheetError with the line where the form is broken
 */
export function parseSheet(
  source: string,
  check: string,
  language: StatementLanguage,
  shared: Alternatives = {},
): Sheet {
  const file = fileOf(check, language)
  const sections = sectionsOf(source)
  const top = sections[0]
  if (!top?.heading.startsWith('# ')) throw new SheetError(`${file}:1: no title («# …»)`)
  refuseUnknownHeadings(sections, check === 'lexicon' ? [ALTERNATIVES] : HEADINGS, file)
  const lists = [...phrasesOfLists(sections, file, shared)].map(
    ([list, phrases]): PhraseList => ({
      name: check === 'lexicon' ? list : `${check}/${list}`,
      language,
      phrases,
    }),
  )
  const section = (name: string): string => sections.find(({ heading }) => heading === name)?.body ?? ''
  const entries = (name: string): Record<string, string> => {
    const found = sections.find(({ heading }) => heading === name)
    return found ? parseEntries(found, file) : {}
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

function fileOf(check: string, language: StatementLanguage): string {
  return check === 'lexicon' ? `lists of ${language}` : `checks/${check}/${language}.md`
}

function sectionsOf(source: string): Section[] {
  return splitSections(source.replaceAll('\r\n', '\n'))
}

/** Sections of a sheet besides its title and its lists; they are called so in sheets of every language. */
const HEADINGS = ['Asks when', 'Stays silent when', ALTERNATIVES, 'Questions', 'Missing', 'Raises', 'Silent']

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
