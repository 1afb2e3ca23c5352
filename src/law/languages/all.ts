import type { Tag } from '../law.ts'
import { language as en } from './en/language.ts'
import { language as kk } from './kk/language.ts'
import type { LawLanguage } from './law-language.ts'
import { language as ru } from './ru/language.ts'

/** The languages in which law is cited. Pure folders look into no folder, so that they are named here, and by the compiler. */
export const LANGUAGES: Readonly<Record<Tag, LawLanguage>> = { kk, ru, en }
