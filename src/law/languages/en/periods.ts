import type { PeriodWords } from '../period-words.ts'

export const periods: PeriodWords = {
  days: /^(?: ?\([^)]{1,40}\)|\))? ?(?:(?<working>working|business) |(?<calendar>calendar) )?days?(?!\p{L})/u,
  within: /(?<!\p{L})(?:within(?: a period of)?|no(?:t)? later than|in) (?:\d{1,3} \()?$/u,
}
