import type { Tag, Trilingual } from '../../law/law.ts'
import type { Wording } from '../lists/sheet.ts'
import { worded } from '../worded.ts'
import { fillIn, parseTemplate, type Template, type Values } from './question.ts'

/** Says a sentence of a check's sheets in all three languages: of a report where its words are a reporter's. */
export type Say = (
  check: string,
  section: 'questions' | 'missing',
  id: string,
  values: Values,
  isReported?: boolean,
) => Trilingual

/** How sheets begin a question, and how one begins that puts a reporter's words. */
const STATEMENT_SAYS = worded('reader.statement-says')
const REPORT_SAYS = worded('reader.report-says')

const HEADINGS = { questions: '## Questions', missing: '## Missing' } as const

interface InThree {
  readonly kk: Template
  readonly ru: Template
  readonly en: Template
  /** What is said whatever the values, where no sentence has a place to fill. */
  readonly always: Trilingual | undefined
}

/** Makes the voice of the sheets; each sentence is taken apart once. */
export function createSay(wording: readonly Wording[]): Say {
  const sheets = new Map(wording.map((sheet) => [`${sheet.check} ${sheet.language}`, sheet]))
  const known = {
    questions: new Map<string, Map<string, InThree>>(),
    missing: new Map<string, Map<string, InThree>>(),
  }

  return (check, section, id, values, isReported = false) => {
    const { kk, ru, en, always } = sentence(check, section, id, isReported)
    if (always !== undefined) return always
    return { kk: fillIn(kk, values, 'kk'), ru: fillIn(ru, values, 'ru'), en: fillIn(en, values, 'en') }
  }

  function sentence(
    check: string,
    section: 'questions' | 'missing',
    id: string,
    isReported: boolean,
  ): InThree {
    const ofCheck = known[section].get(check) ?? new Map<string, InThree>()
    const key = isReported ? `${id} reported` : id
    const made = ofCheck.get(key)
    if (made) return made
    const template = (language: Tag): Template => {
      const sheet = sheets.get(`${check} ${language}`) ?? sheets.get(`${check} en`)
      const source = sheet?.[section][id]
      if (source === undefined)
        throw new Error(
          `checks/${check}/${sheet?.language ?? 'en'}.md: no «- ${id}: …» under ${HEADINGS[section]}`,
        )
      return parseTemplate(
        isReported ? source.replace(STATEMENT_SAYS[language], REPORT_SAYS[language]) : source,
      )
    }
    const inThree = inAll(template('kk'), template('ru'), template('en'))
    known[section].set(check, ofCheck.set(key, inThree))
    return inThree
  }
}

function inAll(kk: Template, ru: Template, en: Template): InThree {
  const hasPlaces = [kk, ru, en].some(({ places }) => places.length > 0)
  return { kk, ru, en, always: hasPlaces ? undefined : { kk: kk.source, ru: ru.source, en: en.source } }
}
