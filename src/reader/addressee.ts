import { capitalised } from '../law/first-letter.ts'
import type { Law, Tag, Trilingual } from '../law/law.ts'
import { foldedName } from '../law/names.ts'
import type { Metadata } from './statement.ts'

const NOBODY: Trilingual = {
  kk: 'мәлімдеме авторына',
  ru: 'автору заявления',
  en: 'the author of the statement',
}

/** Whom questions are put to: the speaker with the office, or the body; in the words of each language where the law has them. */
export function addresseeOf({ office, speaker, body }: Metadata, law: Law | undefined): Trilingual {
  const title = office ?? (speaker === undefined ? body : undefined)
  const told = title === undefined ? undefined : inEach(title, law)
  if (speaker === undefined) return told ?? NOBODY
  if (told === undefined) return { kk: speaker, ru: speaker, en: speaker }
  const named = (tag: Tag): string => `${speaker}, ${told[tag]}`
  return { kk: named('kk'), ru: named('ru'), en: named('en') }
}

/** A name of an office or a body in each language, as the law has it; as it was given where it has not. */
function inEach(name: string, law: Law | undefined): Trilingual {
  const known = law?.named(name)
  if (known === undefined) return { kk: name, ru: name, en: name }
  const given = foldedName(name)
  const isCapitalised = /^\p{Lu}/u.test(name)
  const told = (tag: Tag): string => {
    if (foldedName(known[tag]) === given) return name
    return isCapitalised ? capitalised(known[tag]) : known[tag]
  }
  return { kk: told('kk'), ru: told('ru'), en: told('en') }
}
