import type { FigureWords } from '../../reader/language/figures.ts'

/** What numbers count. */
export const figures: FigureWords = {
  share: /^проц/u,
  multiple: /^(?:раза?$|вдвое|втрое|вчетверо|кратн)/u,
  multiplied: /^(?:вдвое|втрое|вчетверо|впятеро|вполовину)$/u,
  month: /^(?:январ|феврал|март[ае]?$|апрел|ма[йяе]$|июн|июл|август|сентябр|октябр|ноябр|декабр)/u,
  counted: /^(?:мрп|тенге|тг|месячн|месяц|тыс|млн|миллион|руб|доллар|евро|человек|часов|случа|раз$|суток)/u,
}
