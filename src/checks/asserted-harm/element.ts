import type { Move, SentenceView, Stretch } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { hitsIn } from '../../reader/stretch.ts'

/** Words between what is punished and the harm that describes it. */
const REACH = 8
/** As many where the act («за распространение …») and the liability stand apart. */
const FAR = 16

/**
 * Whether the harm only describes what the law punishes: «за ложь об обстоятельствах, | представляющих угрозу жизни», "an offence to
 * publish lies that endanger public safety".
 */
export function isElement(move: Move): boolean {
  const { sentence } = move
  if (isOfThingPunished(move)) return true
  const liable = sentence.hits('liable-for')
  const acts = sentence.hits('liability-told').length > 0 ? sentence.hits('for-act') : []
  if (liable.length + acts.length === 0) return false
  return hitsIn(move, 'as-element').some(
    (harm) =>
      liable.some((words) => describes(sentence, harm, words, REACH)) ||
      acts.some((words) => describes(sentence, harm, words, FAR)),
  )
}

/** "Publishing what | endangers order | is regarded as an offence": the harm stands before the verb, and describes what it tells of. */
function isOfThingPunished(move: Move): boolean {
  const { sentence } = move
  return hitsIn(move, 'as-element').some((harm) =>
    sentence
      .hits('held-as-offence')
      .some(
        ({ from }) =>
          from > harm.from && from <= harm.to + FAR && !isParted(sentence, { from: harm.to - 1, to: from }),
      ),
  )
}

/** What describes a thing comes behind it, and before it where verbs stand last. */
function describes(sentence: SentenceView, harm: Stretch, punished: Stretch, within: number): boolean {
  const { verbsLast } = sentence.spokenIn.clauses
  const [first, last] = verbsLast ? [harm, punished] : [punished, harm]
  return first.from <= last.from && last.from <= first.to + within
}
