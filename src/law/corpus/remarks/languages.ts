import de from './words/de.ts'
import en from './words/en.ts'
import kk from './words/kk.ts'
import others from './words/others.ts'
import type { RemarkWords } from './words/remark-words.ts'
import ru from './words/ru.ts'

/** Every language in which editors’ remarks are known. */
export const LANGUAGES: readonly RemarkWords[] = [kk, ru, en, de, ...others]
