import type { CitedFact, Day, Tag } from '../law/law.ts'
import { dayInWords } from '../messages/day-said.ts'
import { say } from '../messages/messages.ts'

/** What is shown of an article. */
interface Shown {
  readonly norm: CitedFact | undefined
  /** What stands beside the norm. */
  readonly beside: readonly CitedFact[]
  /** Whether a corpus gives the text of the day. */
  readonly isTextThere: boolean
}

/** Of which day what is shown of an article is the law: never of one for which its text was not read without saying so. */
export function normDaySaid({ norm, beside, isTextThere }: Shown, on: Day, language: Tag): string {
  const day = dayInWords(on, language)
  if (norm?.isOfOtherDay && !isTextThere) {
    const versions = [...new Set(norm.sources.flatMap(({ isText, version }) => (isText && version) || []))]
    const days = versions.sort().map((version) => dayInWords(version, language))
    return say('norm.day.by-version', language, { day, count: days.length, days: days.join(', ') })
  }
  const isMixed = [...(norm ? [norm] : []), ...beside].some(({ isOfOtherDay }) => isOfOtherDay)
  return say(isMixed ? 'norm.day.mixed' : 'norm.day', language, { day })
}
