import type { SentenceView, Stretch } from '../../reader/check.ts'
import { markBehind } from '../../reader/for-checks/between-marks.ts'
import { hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { ACTS } from './act-words.ts'

/** Words between a provision and the verb that tells what it says, or what concedes it. */
const BESIDE = 4
const SPEECH = [...ACTS, 'formal']

/**
 * Whether a sentence only tells of a provision, and rests no act of speech on it: what the law says («Статья 20 гарантирует …»), or that
 * something is demanded all the same.
 */
export function isOnlyToldOf(sentence: SentenceView, cited: Stretch): boolean {
  const tells = sentence.hits('provision-tells')
  const spoken = hitsOfAny({ from: sentence.from, to: sentence.to, sentence, score: 0 }, SPEECH)
  const acts = spoken.filter((act) => !meetsAny(act, tells))
  return (
    isOpposed(sentence, cited, acts, tells) ||
    isConceded(sentence, cited) ||
    isRecited(sentence, cited, acts, tells)
  )
}

/** "Article 20 guarantees it, but | the Ministry demands": the act stands against the provision. */
function isOpposed(
  sentence: SentenceView,
  { to }: Stretch,
  acts: readonly Stretch[],
  tells: readonly Stretch[],
): boolean {
  return sentence.hits('contrast').some((contrast) => {
    if (contrast.from < to || !acts.some((act) => act.from >= contrast.to)) return false
    const isTold = tells.some((verb) => verb.from >= to && verb.from < contrast.from)
    return isTold || acts.every((act) => act.from >= contrast.from)
  })
}

/** «Хотя статья 20 …», «20-бабына қарамастан» */
function isConceded(sentence: SentenceView, { from, to }: Stretch): boolean {
  const end = markBehind(sentence, to)
  return sentence
    .hits('concession')
    .some((hit) =>
      sentence.spokenIn.clauses.verbsLast
        ? hit.from >= to - 1 && hit.from < end
        : hit.to <= from && from - hit.to <= BESIDE && markBehind(sentence, hit.to) >= from,
    )
}

/** «Статья 20 | гарантирует свободу слова», "guaranteed by | Article 20"; not «закрепляет право прокурора предупредить». */
function isRecited(
  sentence: SentenceView,
  { from, to }: Stretch,
  acts: readonly Stretch[],
  tells: readonly Stretch[],
): boolean {
  const end = markBehind(sentence, to)
  if (acts.some((act) => act.from >= to && act.from < end)) return false
  const reach = sentence.spokenIn.clauses.verbsLast ? end : Math.min(end, to + BESIDE)
  return tells.some((verb) =>
    verb.from >= to ? verb.from < reach : verb.to <= from && from - verb.to < BESIDE,
  )
}
