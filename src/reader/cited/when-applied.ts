import { lowered } from '../../law/first-letter.ts'
import type { Sanction, Tag } from '../../law/law.ts'

/** An abbreviation keeps its capitals within a sentence. */
const ABBREVIATION = /^\p{Lu}\p{Lu}/u

/** When a part of an article applies, as the pack says it before what it carries; to go on within a sentence. */
export function whenApplied({ says }: Sanction, tag: Tag): string {
  const [when = ''] = says[tag].split(': ')
  return ABBREVIATION.test(when) ? when : lowered(when)
}
