import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { isEquatedAt, sinceMark, upToMark } from '../../reader/for-checks/between-marks.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'
import { isUpheld } from '../../reader/for-checks/outright.ts'
import { hitsOfAny, wholeOf } from '../../reader/stretch.ts'

/** Words between speech and what calls it unlawful. */
const BESIDE = 16
/** Words between what calls speech unlawful and a "not" before it. */
const DENIED = 2
/** Words in which an element would be told. */
const ELEMENTS = ['full', 'with-element', 'as-element', 'limited']

/**
 * "Whoever speaks ill of the railway is breaking the law", "it is an offence to repeat the rumour": speech as such is called unlawful,
 * without what makes it so. Asked only where the model hears anything of the check: without it, two words of these lists far apart were
 * wrong twice as often as right.
 */
export function speechPunished(view: View): readonly Move[] {
  return [...punished(view, 'mere-speech', 'held-unlawful'), ...punished(view, 'mere-deed', 'deemed-offence')]
}

/** What stands in a list and is called an offence by words of another. */
function punished(view: View, mere: string, calledSo: string): readonly Move[] {
  return view.with(mere).flatMap((sentence) => {
    if (!view.hearsIn(sentence.n) || casesTold(sentence).length > 0) return []
    const elements = hitsOfAny(wholeOf(sentence), ELEMENTS)
    // "Makes himself liable to", "raising alarm" are words of both.
    const isOfBoth = (element: Stretch): boolean =>
      [calledSo, mere].some((list) => sentence.hits(list, element).length > 0)
    if (!elements.every(isOfBoth)) return []
    for (const speech of sentence.hits(mere)) {
      const around = { from: speech.from - BESIDE, to: speech.to + BESIDE }
      const held =
        sentence.hits(calledSo, around).find((words) => isOf(sentence, speech, words)) ??
        equatedWith(view, speech, sentence)
      if (held === undefined || !isUpheld(sentence, speech)) continue
      if (!isUpheld(sentence, held) || isNegated(sentence, held)) continue
      const both = { from: Math.min(speech.from, held.from), to: Math.max(speech.to, held.to) }
      return [{ ...upToMark(sentence, sinceMark(sentence, both)), sentence, score: 0 }]
    }
    return []
  })
}

/** «Қарызын қайтармау – алаяқтық»: behind a dash, where the sentence ends, stands what the words before it are said to be. */
function equatedWith(view: View, { to }: Stretch, sentence: SentenceView): Stretch | undefined {
  const said = sentence
    .hits('offence-name-alone', { from: to, to: sentence.to })
    .find(({ from }) => from === to)
  if (said?.to !== sentence.to) return undefined
  return isEquatedAt(view, to) ? said : undefined
}

/** Words near each other, with no clause of another matter between: "hands out leaflets, | and reminds them that fraud is a felony". */
function isOf(sentence: SentenceView, speech: Stretch, held: Stretch): boolean {
  const [first, last] = speech.from < held.from ? [speech, held] : [held, speech]
  if (last.from >= first.to + BESIDE) return false
  const { coordinators } = sentence.spokenIn.clauses
  for (let token = first.to; token < last.from; token++)
    if (sentence.parted(token) && coordinators.includes(sentence.word(token))) return false
  return true
}

/** "Is not lawful", "truth is no defence" have a "not" of their own; only one beside them takes them back. */
function isNegated(sentence: SentenceView, { from, to }: Stretch): boolean {
  // «Анық емес дерекке айыппұл көзделген»: where verbs stand last, only a "not" behind denies them.
  const first = sentence.spokenIn.clauses.verbsLast ? from : from - DENIED
  return sentence
    .hits('negation', { from: first, to: to + 1 })
    .some((hit) => hit.to <= to + 1 && (hit.from >= to || (hit.from >= first && hit.to <= from)))
}
