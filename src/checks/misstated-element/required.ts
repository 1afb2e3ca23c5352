import { capitalised } from '../../law/first-letter.ts'
import type { Norm, Tag, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'

/** How what an article requires is said; elements of an offence are clauses in the pack, and in Kazakh nouns. */
const REQUIRES: Readonly<
  Record<Tag, { readonly joint: string; readonly said: (label: string, clauses: string) => string }>
> = {
  kk: { joint: ' және ', said: (label, clauses) => `${label} бойынша ${clauses} қажет` },
  ru: { joint: ' и чтобы ', said: (label, clauses) => `${label} требует, чтобы ${clauses}` },
  en: { joint: ' and that ', said: (label, clauses) => `${label} requires that ${clauses}` },
}

/** What each article requires, in one sentence. */
export function requiredBy(norms: readonly Norm[]): Trilingual {
  return inEach((tag) => {
    const { joint, said } = REQUIRES[tag]
    const each = norms.map(({ label, elements }) =>
      said(label[tag], elements.map(({ name }) => name[tag]).join(joint)),
    )
    return capitalised(each.join('; '))
  })
}
