import type { Tag } from '../../law.ts'
import { en } from './words/en.ts'
import { kk } from './words/kk.ts'
import { ru } from './words/ru.ts'
import type { SanctionWords } from './words/sanction-words.ts'

/** How sanctions are written, by language. */
export const SANCTION_WORDS: Readonly<Record<Tag, SanctionWords>> = { ru, kk, en }
