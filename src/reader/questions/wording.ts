import type { StatementLanguage } from '../../law/law.ts'
import { once } from '../../law/once.ts'
import { refuseUnlikeLists, type SheetIds } from '../lists/fit-sheets.ts'
import type { Sheet, Wording } from '../lists/sheet.ts'

/** Lines that tell of one sheet: check, language, ids of its questions and of what is missing, and all of it as JSON. */
const LINES = 5

/**
 * What readings take of sheets, as the bytes of a file.
 * @throws Error where sheets of one check differ in their lists
 */
export function packWording(sheets: readonly Sheet[]): Uint8Array {
  refuseUnlikeLists(sheets)
  const lines = sheets.flatMap(({ check, language, title, questions, missing }) => [
    check,
    language,
    Object.keys(questions).join(' '),
    Object.keys(missing).join(' '),
    JSON.stringify({ title, questions, missing }),
  ])
  return new TextEncoder().encode(lines.join('\n'))
}

/** Wording from its bytes. Few checks of a statement ask anything: what one says is taken apart when it does. */
export function unpackWording(bytes: Uint8Array): { readonly wording: Wording[]; readonly ids: SheetIds[] } {
  const lines = new TextDecoder().decode(bytes).split('\n')
  const wording: Wording[] = []
  const ids: SheetIds[] = []
  for (let at = 0; at + LINES <= lines.length; at += LINES) {
    const [check, language, questions, missing, said] = lines.slice(at, at + LINES) as [
      string,
      StatementLanguage,
      string,
      string,
      string,
    ]
    wording.push(wordingOf(check, language, said))
    ids.push({ check, language, questions: idsOf(questions), missing: idsOf(missing) })
  }
  return { wording, ids }
}

function idsOf(line: string): string[] {
  return line === '' ? [] : line.split(' ')
}

function wordingOf(check: string, language: StatementLanguage, said: string): Wording {
  const sections = once(() => JSON.parse(said) as Pick<Wording, 'title' | 'questions' | 'missing'>)
  return {
    check,
    language,
    get title() {
      return sections().title
    },
    get questions() {
      return sections().questions
    },
    get missing() {
      return sections().missing
    },
  }
}
