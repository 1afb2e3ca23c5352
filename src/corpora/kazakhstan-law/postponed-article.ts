import { dayWritten, WRITTEN_DAY } from '../../law/corpus/remarks/days.ts'
import type { Day } from '../../law/law.ts'
import { kk } from './notes/kk.ts'
import { ru } from './notes/ru.ts'

const PATTERNS = [ru, kk].map(({ postponed }) => new RegExp(`^${postponed(WRITTEN_DAY)}`, 'iu'))

/** The article that a note of the institute postpones, and to which day. */
export function postponed(words: string): { readonly number: string; readonly begins: Day } | undefined {
  for (const pattern of PATTERNS) {
    const { number = '', day = '' } = pattern.exec(words)?.groups ?? {}
    const begins = dayWritten(day)
    if (begins !== undefined) return { number, begins }
  }
  return undefined
}
