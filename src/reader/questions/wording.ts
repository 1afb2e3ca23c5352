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

/** Wording from its bytes. Few checks of a statement ask anything: what one says is decoded and taken apart when it does. */
export function unpackWording(bytes: Uint8Array): { readonly wording: Wording[]; readonly ids: SheetIds[] } {
  const decoder = new TextDecoder()
  const wording: Wording[] = []
  const ids: SheetIds[] = []
  for (let at = 0; at < bytes.length; ) {
    const said = behindLines(bytes, at, LINES - 1)
    const end = behindLines(bytes, said, 1)
    const [check, language, questions, missing] = decoder.decode(bytes.subarray(at, said)).split('\n') as [
      string,
      StatementLanguage,
      string,
      string,
    ]
    wording.push(wordingOf(check, language, () => decoder.decode(bytes.subarray(said, end))))
    ids.push({ check, language, questions: idsOf(questions), missing: idsOf(missing) })
    at = end
  }
  return { wording, ids }
}

/** Where the bytes stand behind so many lines; their end where there are fewer. */
function behindLines(bytes: Uint8Array, from: number, lines: number): number {
  let at = from
  for (let line = 0; line < lines; line++) {
    const end = bytes.indexOf(0x0a, at)
    if (end < 0) return bytes.length
    at = end + 1
  }
  return at
}

function idsOf(line: string): string[] {
  return line === '' ? [] : line.split(' ')
}

function wordingOf(check: string, language: StatementLanguage, said: () => string): Wording {
  const sections = once(() => JSON.parse(said()) as Pick<Wording, 'title' | 'questions' | 'missing'>)
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
