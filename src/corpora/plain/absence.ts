import type { Day } from '../../law/law.ts'
import { dayOf } from './day.ts'

const NUMBER = '(?:(?:\\d+(?:-\\d+)*[.)]|\\([\\p{L}\\d]{1,5}\\)|\\p{L}\\))\\s*)?'
const DAY = '(?<day>\\d{4}-\\d{2}-\\d{2}|\\d{2}\\.\\d{2}\\.\\d{4})'
const STRUCK_OUT = new RegExp(
  `^${NUMBER}(?<bracket>[[(])?(?:repealed|deleted|omitted|исключен[аоы]?|утратил[аои]? силу|алы(?:п|нып) тасталды|күші жойылды)` +
    '(?!\\p{L})(?<rest>[\\])]|[\\s.;–—-]*$|\\s*[–—(-].*|\\s+(?:by|on|since|законом|кодексом|с\\s).*)',
  'iu',
)
/** The year or the number of an act. */
const ACT = /\d{4}|(?:№|(?<!\p{L})no?\.?)\s*\d/iu
const LATER = new RegExp(
  `^${NUMBER}[[(]?(?:(?:comes? into force|enters? into force|in force) (?:on|from)|вводи?тся в действие с)\\s+${DAY}`,
  'iu',
)
const LATER_KK = new RegExp(`^${NUMBER}[[(]?${DAY}\\s*бастап қолданысқа енгізіледі`, 'iu')

/** Whether a line only says that its text is gone: `2) [repealed]`. Without a bracket it must name an act, or say no more. */
export function isStruckOut(words: string): boolean {
  const { bracket, rest = '' } = STRUCK_OUT.exec(words)?.groups ?? { rest: 'none' }
  return bracket !== undefined || ACT.test(rest) || !/[\p{L}\d]/u.test(rest)
}

/** The day on which the text begins that a line stands for: `[in force from 2030-01-01]`. */
export function beginsLater(words: string): Day | undefined {
  return dayOf((LATER.exec(words) ?? LATER_KK.exec(words))?.groups?.day)
}
