import { capitalised } from '../../law/first-letter.ts'
import type { Law, Tag, Trilingual } from '../../law/law.ts'
import { officeName } from '../../law/office-names/office-names.ts'
import { foldedName } from '../../law/pack/names.ts'
import { inEach } from '../../law/tags.ts'

/** An office by which the law of a country tells that it has it. */
const AKIM = 'akim'
/** Words of an office before a name at most. */
const LONGEST_OFFICE = 12
/** A word of a person's name. */
const NAME = /^\(?\p{Lu}/u

/**
 * A name in each language: of an office or a body as the law has it, or else put together of its parts; as it was given where they are
 * not known, as a person's.
 */
export function nameInEach(name: string, law?: Law): Trilingual {
  return officeInEach(name, law) ?? inEach(() => name)
}

function officeInEach(name: string, law: Law | undefined): Trilingual | undefined {
  return asGiven(name, law?.named(name) ?? composed(name, law))
}

/** An office or a body in each language beside the name of a person: «Серик Омаров, | аким Абайской области». */
export function besidePerson(name: string, law?: Law): Trilingual {
  return composed(name, law)?.beside ?? nameInEach(name, law)
}

/** A person in each language, with the office or the rank before the name or behind a comma: «Вице-министр | Ерлан Қасенов». */
export function personInEach(name: string, law?: Law): Trilingual {
  const whole = officeInEach(name, law)
  if (whole !== undefined) return whole
  const comma = name.indexOf(', ')
  if (comma > 0) {
    const [person, office] = [
      personInEach(name.slice(0, comma), law),
      besidePerson(name.slice(comma + 2), law),
    ]
    return inEach((tag) => `${person[tag]}, ${office[tag]}`)
  }
  const words = name.split(' ')
  for (let length = Math.min(words.length - 1, LONGEST_OFFICE); length > 0; length--) {
    const person = words.slice(length)
    if (!person.every((word) => NAME.test(word))) break
    const title = words.slice(0, length).join(' ')
    const office = asGiven(title, composed(title, law) ?? law?.named(title))
    if (office !== undefined) return inEach((tag) => `${office[tag]} ${person.join(' ')}`)
  }
  return inEach(() => name)
}

function composed(name: string, law: Law | undefined): ReturnType<typeof officeName> {
  return officeName(name, law?.named(AKIM) !== undefined)
}

/** What is known of a name, in its own language as it is written, and with a capital where that has one. */
function asGiven(name: string, known: Trilingual | undefined): Trilingual | undefined {
  if (known === undefined) return undefined
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
