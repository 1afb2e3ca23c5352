import { factsOf, marksExplained, usesOf } from '../exports/source-marks.ts'
import type { Tag } from '../law/law.ts'
import type { PublishedOpinion } from '../record/published.ts'

/** What the marks mean that stand beside the facts of an opinion; nothing where there are none. */
export function opinionMarks({ claims, cards }: PublishedOpinion, language: Tag): string | undefined {
  const found = claims.flatMap(({ questions }) =>
    questions.flatMap(({ finding }) => factsOf(finding?.evidence ?? [])),
  )
  const defined = usesOf([...claims.flatMap((claim) => claim.cards), ...cards])
  return marksExplained([...found, ...defined], language)
}
