import { capitalised } from '../../law/first-letter.ts'
import type { Law, Tag, Trilingual } from '../../law/law.ts'
import { officeName } from '../../law/office-names/office-names.ts'
import { foldedName } from '../../law/pack/names.ts'
import { inEach } from '../../law/tags.ts'

/** An office by which the law of a country tells that it has it. */
const AKIM = 'akim'
/** «Вице-премьер | – | министр финансов»: what joins two posts of one person. */
export const POSTS = / [–—] /u

/**
 * A name in each language: of an office or a body as the law has it, or else put together of its parts; as it was given where they are
 * not known, as a person's.
 */
export function nameInEach(name: string, law?: Law): Trilingual {
  return officeInEach(name, law) ?? inEach(() => name)
}

/** An office or a body in each language; nothing where it is known in none but its own. */
export function officeInEach(name: string, law?: Law): Trilingual | undefined {
  return asGiven(name, law?.named(name) ?? composed(name, law))
}

/** An office in each language before the name of its holder: «Вице-министр | Ерлан Қасенов»; a body has none: "Police | Headquarters". */
export function officeBefore(name: string, law?: Law): Trilingual | undefined {
  const told = composed(name, law)
  return told !== undefined && told.beside === undefined ? undefined : asGiven(name, told ?? law?.named(name))
}

/** An office or a body in each language behind the name of a person: «Серик Омаров, | аким Абайской области». */
export function officeBehind(name: string, law?: Law): Trilingual {
  return composed(name, law)?.beside ?? nameInEach(name, law)
}

function composed(name: string, law: Law | undefined): ReturnType<typeof officeName> {
  const told: NonNullable<ReturnType<typeof officeName>>[] = []
  for (const post of name.split(POSTS)) {
    const one = officeName(post, law?.named(AKIM) !== undefined)
    if (one === undefined) return undefined
    told.push(one)
  }
  const [only, ...others] = told
  if (others.length === 0) return only
  const joined = (posts: readonly Trilingual[]): Trilingual =>
    inEach((tag) => posts.map((post) => post[tag]).join(' – '))
  return { ...joined(told), beside: joined(told.map((post) => post.beside ?? post)) }
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
