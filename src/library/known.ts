import { givenLanguage } from '../intake/given-text.ts'
import type { Metadata } from '../reader/statement.ts'
import { Problem } from './problem.ts'

/** All that may be told of a statement; the compiler asks for each. */
const FIELDS: Readonly<Record<keyof Metadata | 'id', true>> = {
  id: true,
  title: true,
  speaker: true,
  office: true,
  body: true,
  date: true,
  during: true,
  language: true,
  jurisdiction: true,
  channel: true,
  address: true,
  endorsedBy: true,
  republishedBy: true,
}

/**
 * What a program tells of a statement, as a line of JSON is taken: programs are not always checked by types.
 * @throws Problem `given-known`, `given-field`, `line-field`, `line-language`
 */
export function checkedKnown(known: unknown): Metadata & { readonly id?: string } {
  if (typeof known !== 'object' || known === null || Array.isArray(known)) throw new Problem('given-known')
  const told: Record<string, string> = {}
  for (const [field, value] of Object.entries(known)) {
    if (!Object.hasOwn(FIELDS, field))
      throw new Problem('given-field', { field, known: Object.keys(FIELDS).join(', ') })
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') throw new Problem('line-field', { field })
    told[field] = value
  }
  const { language } = told
  if (language === undefined || language === '') return told
  const tag = givenLanguage(language)
  if (tag === undefined) throw new Problem('line-language', { value: language })
  return { ...told, language: tag }
}

/** @throws Problem `line-text`, `line-no-letters` */
export function checkedText(text: unknown): string {
  if (typeof text !== 'string') throw new Problem('line-text')
  if (!/\p{L}/u.test(text)) throw new Problem('line-no-letters')
  return text
}
