import { aimsAt } from '../../reader/aims-at.ts'
import type { Check, SentenceView, Stretch, View } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'

/** Below this a word of harm must stand in the stretch, not denied: «не усугубляйте ситуацию» asserts none. */
const PLAIN = 2
/** Words between a harm and a figure that tells of it. */
const FIGURE = 6
/** Words between a hypothesis and the harm that it keeps from being a fact. */
const BESIDE = 4

/** Harm is asserted without a figure, an event or a study. */
const assertedHarm: Check = function* (view) {
  const moves = view.moves()
  for (const move of moves) {
    const { sentence } = move
    const harms = sentence.hits('harm').filter((hit) => meet(hit, move))
    if (move.score < PLAIN && !harms.some((hit) => !sentence.negated(hit))) continue
    if (!isClaimed(sentence, move) || isToCome(sentence, harms) || isOnlyNamed(view, move, move.score))
      continue
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'harm',
      missing: 'harm',
      certainty: sentence.near('hypothesis', move) ? 'likely' : 'certain',
      evidence: [],
    }
  }
  for (const sentence of view.with('plain-harm')) {
    const at = sentence.hits('plain-harm').find((hit) => isOutright(view, sentence, hit))
    if (!at || moves.some((move) => meet(move, at))) continue
    yield { at, trigger: [at], asks: 'harm', missing: 'harm', certainty: 'likely', evidence: [] }
  }
}

function isClaimed(sentence: SentenceView, at: Stretch): boolean {
  if (sentence.quotesOthers(at)) return false
  return !sentence
    .figures()
    .some(({ kind, from }) => kind !== 'year' && from >= at.from - FIGURE && from <= at.to + FIGURE)
}

/** «Это угрожает общественному порядку» says the harm in so many words, unless it is denied, supposed or still to come. */
function isOutright(view: View, sentence: SentenceView, at: Stretch): boolean {
  if (!isClaimed(sentence, at) || sentence.negated(at) || sentence.denied(at)) return false
  if (isToCome(sentence, [at]) || isOnlyNamed(view, { ...at, sentence }, 0)) return false
  return !['hypothesis', 'forbidden'].some((list) => sentence.near(list, at, BESIDE))
}

/** «Чтобы посеять панику», «не допустить хаоса»: what is sought or averted did not come yet. */
function isToCome(sentence: SentenceView, harms: readonly Stretch[]): boolean {
  const [first] = harms.toSorted((a, b) => a.from - b.from)
  if (!first) return false
  const governs = (list: string, harm: Stretch): boolean =>
    sentence.hits(list).some((words) => !meet(words, harm) && aimsAt(sentence, words, harm))
  return (
    sentence.hits('averted').some((words) => aimsAt(sentence, words, first)) ||
    harms.every((harm) => governs('purpose', harm))
  )
}

/** Harm as an element of an offence («повлёкшее тяжкие последствия») or as a purpose of others is no claim that it came. */
function isOnlyNamed(
  view: View,
  { sentence, ...at }: Stretch & { readonly sentence: SentenceView },
  score: number,
): boolean {
  if (sentence.citations().length > 0 || sentence.hits('defines').length > 0) return true
  if (sentence.hits('by-law').length > 0) return true
  if (['of-nature', 'supposed'].some((list) => sentence.near(list, at, BESIDE))) return true
  return ['threatened-sanction', 'imputed-motive'].some((other) => view.speaksFor(other, at) > score)
}

export default assertedHarm
