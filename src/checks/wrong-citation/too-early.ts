import type { Day, Law } from '../../law/law.ts'
import type { Raise, SentenceView, View } from '../../reader/check.ts'
import { wrongPlace } from '../../reader/cited/faults.ts'
import { sentenceText } from '../../reader/cited/sentence-text.ts'
import { meetsAny } from '../../reader/stretch.ts'

/** What tells that the act is only to come, was judged by, or is of another day. */
const OTHER_DAYS = ['law-begins', 'other-days', 'case-made', 'imposed']

/**
 * «Закон «О масс-медиа» обязывает …» before that act was in force: named without an article, by a name that only it has, or as the new
 * one of two that share it. That it was signed or is discussed holds nobody to it.
 */
export function* namedTooEarly(view: View, law: Law, on: Day): Generator<Raise> {
  const told = new Set<string>()
  for (const sentence of view.with('held-to-law')) {
    for (const { act, isOwn, start, end } of law.actsToCome(view.text(sentence), on)) {
      if (told.has(act) || sentence.citations().length > 0) continue
      const { tokenAt } = sentenceText(view, sentence)
      const at = { from: tokenAt(start), to: tokenAt(end - 1) + 1 }
      if (sentence.quotesOthers(at) || tellsOfOtherDays(sentence)) continue
      if (!isOwn && sentence.hits('newly-in-force').length === 0) continue
      const label = law.labelOf({ act }, on)
      if (label === undefined) continue
      const [fault] = wrongPlace(law, on, [{ citation: { act }, label, at }])
      if (fault === undefined) continue
      told.add(act)
      yield { at, trigger: [at], ...fault }
    }
  }
}

function tellsOfOtherDays(sentence: SentenceView): boolean {
  const inForce = sentence.hits('newly-in-force')
  return OTHER_DAYS.some((list) => sentence.hits(list).some((hit) => !meetsAny(hit, inForce)))
}
