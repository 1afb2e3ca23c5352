import { dayOnPage } from '../../html/day.ts'
import type { Tag } from '../../law/law.ts'
import { dayOfMoment } from '../../record/day-of-moment.ts'
import type { Paper } from './paper.ts'

/** The day of a moment by the clocks of the site, in words. */
export function dayOf(moment: string, { timeZone }: Pick<Paper, 'timeZone'>, language: Tag): string {
  return dayOnPage(dayOfMoment(moment, timeZone), language)
}
