import type { Tag } from '../../law/law.ts'
import { isTag, TAGS } from '../../law/tags.ts'
import type { InLanguages } from '../../record/facts/values.ts'
import { typed } from '../staff/session.ts'

/** Words of a form in each language, as `<name>-<tag>`; only what was filled in. */
export function typedInEach(form: FormData, name: string): InLanguages {
  const words: InLanguages = {}
  for (const tag of TAGS) {
    const value = typed(form, `${name}-${tag}`)
    if (value !== '') words[tag] = value
  }
  return words
}

/** All texts of a form, to be shown again. */
export function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of form) if (typeof value === 'string') values[name] = value
  return values
}

/** A language that was chosen, or another where none was. */
export function tagOr(value: string | undefined, other: Tag): Tag {
  return isTag(value) ? value : other
}

/** A whole number of a form or an address; nothing where it is none. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,15}$/u.test(value) ? Number(value) : undefined
}
