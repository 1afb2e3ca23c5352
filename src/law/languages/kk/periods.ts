import type { PeriodWords } from '../period-words.ts'

export const periods: PeriodWords = {
  days: /^(?: ?\([^)]{1,40}\)|\))? ?(?:(?<working>жұмыс) |(?<calendar>күнтізбелік) )?күн(?!тіз|дік)/u,
  calendarBefore: /күнтізбелік (?:\d{1,3} \()?$/u,
  withinBehind: /^\p{L}*(?:нен кешіктір|де(?!\p{L})| ?(?:мерзімде|ішінде))/u,
}
