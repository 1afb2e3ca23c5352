import type { FactStatus, Trilingual } from '../../law/law.ts'

/** This pack is written in English only: the other languages show the same words until someone translates them. */
export function english(words: string): Trilingual {
  return { kk: words, ru: words, en: words }
}

/** Where everything of this pack comes from: nowhere. */
export const invented: { readonly status: FactStatus; readonly sources: readonly string[] } = {
  status: 'V1',
  sources: ['invented'],
}
