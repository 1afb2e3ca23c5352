import { fold } from '../../law/fold.ts'
import { joinedNumber, NUMBER_WORDS_OF_ALL } from '../../law/number-words.ts'
import type { Figure } from '../check.ts'
import type { PenaltyWords } from '../language/penalties.ts'
import { isOfProvision } from './of-provision.ts'
import type { SentenceText } from './sentence-text.ts'

/** The lower end of a range of years, and the first unit of the range in its sentence. */
export interface LowerEnd {
  readonly years: number
  readonly start: number
}

/** Units before an upper end that hold the lower one and what joins both. */
const BEFORE = 60

/** «2–7 лет», «от двух до 7 лет», «2-ден 7 жылға дейін», "between two and seven years": the lower end, by the words before the upper one. */
export function lowerEnd(placed: SentenceText, figure: Figure): LowerEnd | undefined {
  const { text, sentence } = placed
  const start = placed.start(figure.from)
  const inOne = IN_ONE_WORD.exec(sentence.word(figure.from))
  if (inOne !== null) return { years: Number(inOne[1]), start }
  const { penalties } = sentence.spokenIn
  const before = fold(text.slice(Math.max(0, start - BEFORE), start))
  const behind = text.slice(placed.end(figure), placed.end(figure) + BEFORE).trimStart()
  for (const pattern of [penalties.lowerEnd, DASHED]) {
    const { least: number = '', joint = '', doubtful } = pattern?.exec(before)?.groups ?? {}
    const least = leastOf(number, joint)
    if (least === undefined || least.years >= figure.value) continue
    const head = before.slice(0, before.length - least.length)
    // «По части 2 – 7 лет», «article 3 and 7 years» are no ranges; «на 2 – 7 лет», "between 3 and 7 years" are.
    if (doubtful !== undefined && !isLimited(penalties, head, behind)) continue
    if (isOfProvision(placed, start - least.length)) continue
    return { years: least.years, start: start - least.length }
  }
  return undefined
}

/** «2-7 лет»: both ends are one word. */
const IN_ONE_WORD = /^(\d{1,2})\p{Pd}\d{1,2}/u
const DASHED = /(?<![\p{L}\p{N}.])(?<least>\d{1,2})(?<joint>[\p{Pd}÷…]|\.\.\.|(?<doubtful> \p{Pd} ))$/u

/** A lower end in figures or words, and how far before the upper one it begins. */
function leastOf(least: string, joint: string): { years: number; length: number } | undefined {
  const words = least.split(' ')
  const last = words.at(-1) as string
  const joined = words.length > 1 ? joinedNumber(words[0] as string, last) : undefined
  const years = joined ?? (/^\d/u.test(last) ? Number(last) : NUMBER_WORDS_OF_ALL.get(last))
  if (years === undefined) return undefined
  return { years, length: (joined === undefined ? last : least).length + joint.length }
}

function isLimited(penalties: PenaltyWords, before: string, behind: string): boolean {
  return penalties.limitBefore?.test(before) === true || penalties.limitBehind?.test(behind) === true
}
