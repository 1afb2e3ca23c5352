import type { TextLanguage } from './act.ts'
import type { Formulas } from './definitions/formulas.ts'
import { reading } from './definitions/reading.ts'

/** A definition found in the text of a provision. */
export interface FoundDefinition {
  readonly term: string
  /** The defining words, as they stand in the text. */
  readonly says: string
  readonly scope: 'act' | 'chapter' | 'article' | 'other'
}

/** Definitions in a provision's text, in order. A language whose formulas are not known defines nothing. */
export type DefinitionsIn = (
  provision: { readonly heading: string; readonly text: string },
  language: TextLanguage,
) => readonly FoundDefinition[]

/** @param formulasOf how a language defines, by its tag alone: `kk` for `kk-Arab` */
export function definitionsBy(formulasOf: (tag: string) => Formulas | undefined): DefinitionsIn {
  return ({ heading, text }, language) => {
    const formulas = formulasOf(language.toLowerCase().split('-')[0] ?? '')
    return formulas === undefined ? [] : reading(heading, text, formulas)
  }
}
