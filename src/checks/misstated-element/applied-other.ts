import type { Day, Law, Norm } from '../../law/law.ts'
import type { Raise, SentenceView, View } from '../../reader/check.ts'
import { punishingInText } from '../../reader/cited/all-cited.ts'
import { allElements } from '../../reader/cited/elements.ts'
import { begun } from '../../reader/cited/named.ts'
import type { CitedPlace } from '../../reader/cited/places.ts'
import { punishing } from '../../reader/cited/punishing.ts'
import { provisions } from '../../reader/evidence.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'

/** The element that words such as «заведомо ложный» name. */
const KNOWING = 'knowingly'

/**
 * «Заведомо ложные сообщения … привлечены по статье 456-2 КоАП»: what is said is an element of another article than the one that was
 * applied, which asks nobody what they knew.
 */
export function appliedOther(view: View, law: Law, on: Day): Raise | undefined {
  const places = punishingInText(view, law, on)
  const cited = places.flatMap(({ citation }) => law.norm(citation, on) ?? [])
  if (cited.some(requiresKnowing) || !places.some((place) => isApplied(view, place))) return undefined
  for (let n = 0; n < view.sentenceCount; n++) {
    const sentence = view.sentence(n)
    const [said] = sentence.hits('knowing')
    if (said === undefined || sentence.quotesOthers(said) || sentence.negated(said)) continue
    const pair = appliedAndOther(view, law, on, sentence, cited)
    if (pair === undefined) continue
    const { applied, other } = pair
    return {
      at: betweenMarks(sentence, said),
      trigger: [said],
      asks: 'applied-other',
      fill: { article: begun(applied.label), other: other.label },
      missing: 'element',
      certainty: 'likely',
      evidence: provisions([applied, other]),
    }
  }
  return undefined
}

/** «Привлечены по статье …»: a case under the article is told where it is cited. */
function isApplied(view: View, { at }: CitedPlace): boolean {
  for (let n = 0; n < view.sentenceCount; n++) {
    const sentence = view.sentence(n)
    if (sentence.from <= at.from && at.from < sentence.to) return casesTold(sentence).length > 0
  }
  return false
}

/** An article cited about what the sentence names, and the one about the same that requires the element. */
function appliedAndOther(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  cited: readonly Norm[],
): { readonly applied: Norm; readonly other: Norm } | undefined {
  const topics = ownTopics(sentence)
  const applied = cited.find(
    (norm) => allElements(norm).length > 0 && topics.includes(norm.topics[0] ?? 'honour'),
  )
  if (applied === undefined) return undefined
  const other = punishing(view, law, on, sentence, applied.topics.slice(0, 1)).find(requiresKnowing)
  return other && { applied, other }
}

function requiresKnowing(norm: Norm): boolean {
  return allElements(norm).some(({ id }) => id === KNOWING)
}
