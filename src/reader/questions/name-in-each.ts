import { capitalised } from '../../law/first-letter.ts'
import type { Law, Tag, Trilingual } from '../../law/law.ts'
import { foldedName } from '../../law/pack/names.ts'
import { inEach } from '../../law/tags.ts'

/**
 * A name in each language: of an office or a body as the law has it, as it was given where the law has not, as a person's.
 */
export function nameInEach(name: string, law?: Law): Trilingual {
  const known = law?.named(name)
  if (known === undefined) return inEach(() => name)
  const given = foldedName(name)
  const isCapitalised = /^\p{Lu}/u.test(name)
  const told = (tag: Tag): string => {
    if (foldedName(known[tag]) === given) return name
    return isCapitalised ? capitalised(known[tag]) : known[tag]
  }
  return inEach(told)
}

/** A name in the language of a sentence. */
export function nameIn(language: string, name: Trilingual): string {
  const told: Readonly<Record<string, string>> = name
  return told[language] ?? name.en
}
