import type { LawLanguage } from '../law-language.ts'
import { acts } from './acts.ts'
import { citations } from './citations.ts'
import { days } from './days.ts'
import { numbers } from './numbers.ts'
import { periods } from './periods.ts'

export const language: LawLanguage = { acts, citations, days, numbers, periods }
