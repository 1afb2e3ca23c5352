import type { Tag } from '../../law.ts'
import { isTag } from '../../tags.ts'
import type { TextLanguage } from '../act.ts'
import { en } from './words/en.ts'
import { kk } from './words/kk.ts'
import { ru } from './words/ru.ts'
import type { SanctionWords } from './words/sanction-words.ts'

/** How sanctions are written, by language. */
export const SANCTION_WORDS: Readonly<Record<Tag, SanctionWords>> = { ru, kk, en }

/** The language of ours that a text is in, whatever its country or script; nothing where sanctions in it are not known. */
export function sanctionTag(language: TextLanguage): Tag | undefined {
  const tag = language.toLowerCase().split('-')[0]
  return isTag(tag) ? tag : undefined
}
