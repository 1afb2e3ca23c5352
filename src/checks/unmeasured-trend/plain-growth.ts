import { isParted } from '../../reader/between-marks.ts'
import type { Move, SentenceView, Stretch } from '../../reader/check.ts'

/** Words between an offence and the verb or noun that says it grew. */
const BETWEEN = 2

/**
 * Whether a plain word of growth is said of offences or falsehoods: "crime has soared", «рост преступлений», «алаяқтық көбейді». A
 * penalty for them, their detection or the fight against them may grow, too.
 */
export function growsOffence({ sentence, from, to }: Move): boolean {
  // «Почему растёт преступность?» and talk of a growth claim none; where a count stands, the model tells more than a word.
  if (sentence.hits('no-plain-growth').length > 0) return false
  if (sentence.figures().some(({ kind }) => kind === 'number')) return false
  const aside = sentence.hits('beside-offence')
  return sentence
    .hits('growing-offence')
    .some(
      (offence) =>
        isNear(sentence, offence, { from, to }) &&
        !aside.some((hit) => hit.from <= offence.from && hit.to >= offence.to),
    )
}

function isNear(sentence: SentenceView, offence: Stretch, growth: Stretch): boolean {
  const [first, last] = offence.from < growth.from ? [offence, growth] : [growth, offence]
  if (last.from - first.to > BETWEEN) return false
  return last.from <= first.to || !isParted(sentence, { from: first.to - 1, to: last.from + 1 })
}
