import type { Day, Law, Trilingual } from '../../law/law.ts'
import { plainDay } from './day-words.ts'
import { worded } from './words.ts'

/** What was asked, so that nothing is said to be absent without it: the builds, and the day of the law. */
export function searched({ build }: Law, on: Day): Trilingual {
  return worded('cited.searched', { build, day: plainDay(on) })
}
