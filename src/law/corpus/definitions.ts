import type { TextLanguage } from './act.ts'

/** A definition found in the text of a provision. */
export interface FoundDefinition {
  readonly term: string
  /** The defining words, as they stand in the text. */
  readonly says: string
  readonly scope: 'act' | 'chapter' | 'article' | 'other'
}

/** Definitions in a provision's text, in order. */
export function definitionsIn(
  provision: { readonly heading: string; readonly text: string },
  language: TextLanguage,
): readonly FoundDefinition[] {
  void provision
  void language
  return []
}
