import type { TextLanguage } from './act.ts'
import { en } from './definitions/en.ts'
import type { Formulas } from './definitions/formulas.ts'
import { kk } from './definitions/kk.ts'
import { reading } from './definitions/reading.ts'
import { ru } from './definitions/ru.ts'

/** A definition found in the text of a provision. */
export interface FoundDefinition {
  readonly term: string
  /** The defining words, as they stand in the text. */
  readonly says: string
  readonly scope: 'act' | 'chapter' | 'article' | 'other'
}

const FORMULAS: Readonly<Record<string, Formulas>> = { en, kk, ru }

/** Definitions in a provision's text, in order. Languages whose formulas are not known define nothing. */
export function definitionsIn(
  provision: { readonly heading: string; readonly text: string },
  language: TextLanguage,
): readonly FoundDefinition[] {
  const tag = language.toLowerCase().split('-')[0] ?? ''
  const formulas = Object.hasOwn(FORMULAS, tag) ? FORMULAS[tag] : undefined
  return formulas === undefined ? [] : reading(provision.heading, provision.text, formulas)
}
