import type { Day, Law } from '../../law/law.ts'
import type { CitedWords, SentenceView, View } from '../../reader/check.ts'
import { type CitedLaw, citedLaw } from '../../reader/cited/places.ts'
import { gapBefore } from '../../reader/for-checks/gap-before.ts'

/** Words before an article that opens a sentence: «согласно | статье 73-3», "under | section 4". */
const OPENS = 2

/**
 * «За клевету предусмотрена ответственность. | Статья 73-3 КоАП предусматривает штраф»: the words by which the sentence right behind one
 * without an article begins with it, and so tells which it is.
 */
export function citedBehind(view: View, sentence: SentenceView): CitedWords | undefined {
  const n = sentence.n + 1
  if (n >= view.sentenceCount || sentence.citations().length > 0) return undefined
  const behind = view.sentence(n)
  const [cited] = behind.citations()
  if (cited === undefined || cited.from > behind.from + OPENS) return undefined
  return gapBefore(view, behind.from).includes('\n') ? undefined : cited
}

/** The same where a law is known: the place, if it has it. */
export function articleBehind(view: View, law: Law, on: Day, sentence: SentenceView): CitedLaw | undefined {
  if (citedBehind(view, sentence) === undefined) return undefined
  const { places, unresolved } = citedLaw(view, law, on, view.sentence(sentence.n + 1))
  const [place] = places
  const [unknown] = unresolved
  if (place === undefined || (unknown !== undefined && unknown.from < place.at.from))
    return unknown && { places: [], unresolved: [unknown] }
  return { places: [{ ...place, at: { from: sentence.from, to: sentence.to } }], unresolved: [] }
}
