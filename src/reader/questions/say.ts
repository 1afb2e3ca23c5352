import type { Tag, Trilingual } from '../../law/law.ts'
import type { Wording } from '../lists/sheet.ts'
import { worded } from '../worded.ts'
import { fillIn, parseTemplate, type Template, type Values } from './question.ts'

/** How a question is put: as the sheet has it, of a reporter's words, or its first sentence alone, which asks what it is about. */
export type Form = 'in-full' | 'reported' | 'briefly'

/** Says a sentence of a check's sheets in all three languages. */
export type Say = (
  check: string,
  section: 'questions' | 'missing',
  id: string,
  values: Values,
  form?: Form,
) => Trilingual

/** How sheets begin a question, and how one begins that puts a reporter's words. */
const IN_REPORT: readonly (readonly [statement: Trilingual, report: Trilingual])[] = [
  [worded('reader.statement-says'), worded('reader.report-says')],
  [worded('reader.term-meant'), worded('reader.term-meant-in-report')],
  [worded('reader.term-said'), worded('reader.term-said-in-report')],
]

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

  return (check, section, id, values, form = 'in-full') => {
    const { kk, ru, en, always } = sentence(check, section, id, form)
    if (always !== undefined) return always
    return { kk: fillIn(kk, values, 'kk'), ru: fillIn(ru, values, 'ru'), en: fillIn(en, values, 'en') }
  }

  function sentence(check: string, section: 'questions' | 'missing', id: string, form: Form): InThree {
    const ofCheck = known[section].get(check) ?? new Map<string, InThree>()
    const key = `${id} ${form}`
    const made = ofCheck.get(key)
    if (made) return made
    const template = (language: Tag): Template => {
      const sheet = sheets.get(`${check} ${language}`) ?? sheets.get(`${check} en`)
      const source = sheet?.[section][id]
      if (source === undefined)
        throw new Error(
          `checks/${check}/${sheet?.language ?? 'en'}.md: no «- ${id}: …» under ${HEADINGS[section]}`,
        )
      return parseTemplate(inForm(source, form, language))
    }
    const inThree = inAll(template('kk'), template('ru'), template('en'))
    known[section].set(check, ofCheck.set(key, inThree))
    return inThree
  }
}

/** What asks first, from the sentence that it stands in. */
const FIRST_QUESTION = /(?<=^|[.”»] )(?:[^.?]+\?|\{\w+\}$)/u

function inForm(source: string, form: Form, language: Tag): string {
  if (form === 'reported') return inReport(source, language)
  return form === 'briefly' ? (FIRST_QUESTION.exec(source)?.[0] ?? source) : source
}

function inReport(source: string, language: Tag): string {
  return IN_REPORT.reduce(
    (said, [statement, report]) => said.replace(statement[language], report[language]),
    source,
  )
}

function inAll(kk: Template, ru: Template, en: Template): InThree {
  const hasPlaces = [kk, ru, en].some(({ places }) => places.length > 0)
  return { kk, ru, en, always: hasPlaces ? undefined : { kk: kk.source, ru: ru.source, en: en.source } }
}
