import type { Norm, Tag, Trilingual } from '../../law/law.ts'

/** What each article requires, in one sentence: elements of an offence are clauses in the pack. */
export function requiredBy(norms: readonly Norm[]): Trilingual {
  const each = (tag: Tag, joint: string): { readonly label: string; readonly clauses: string }[] =>
    norms.map(({ label, elements }) => ({
      label: label[tag],
      clauses: elements.map(({ name }) => name[tag]).join(joint),
    }))
  return {
    kk: each('kk', ' және ')
      .map(({ label, clauses }) => `${label} бойынша ${clauses} қажет`)
      .join('; '),
    ru: each('ru', ', и чтобы ')
      .map(
        ({ label, clauses }, index) =>
          `${index === 0 ? 'По' : 'по'} ${label}${index === 0 ? ' нужно, ' : ' – '}чтобы ${clauses}`,
      )
      .join('; '),
    en: each('en', ' and that ')
      .map(
        ({ label, clauses }, index) =>
          `${index === 0 ? label.replace(/^a/u, 'A') : label} requires that ${clauses}`,
      )
      .join('; '),
  }
}
