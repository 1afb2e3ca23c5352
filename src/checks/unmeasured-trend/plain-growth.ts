import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { betweenMarks, isParted } from '../../reader/for-checks/between-marks.ts'
import { meet } from '../../reader/stretch.ts'

/** Words between an offence and the verb or noun that says it grew. */
const BETWEEN = 2

/**
 * Whether a plain word of growth is said of offences or falsehoods: "crime has soared", «рост преступлений», «алаяқтық көбейді». A
 * penalty for them, their detection or the fight against them may grow, too.
 */
export function growsOffence({ sentence, from, to }: Move): boolean {
  // Talk of a growth claims none; where a count stands, the model tells more than a word.
  if (sentence.hits('no-plain-growth').length > 0) return false
  if (sentence.figures().some(({ kind }) => kind === 'number')) return false
  const aside = sentence.hits('beside-offence')
  return sentence
    .hits('growing-offence')
    .some(
      (offence) =>
        isNear(sentence, offence, { from, to }) &&
        !aside.some((hit) => hit.from <= offence.from && hit.to >= offence.to && !meet(hit, { from, to })),
    )
}

/** Whether what there never was so much of are offences or falsehoods: «никогда не было столько фейков». */
export function countsOffences(phrase: Move): boolean {
  return !isParted(phrase.sentence, phrase) && growsOffence(phrase)
}

/** Whether a growth that slows is of offences, or of what the sentence before tells: «Растёт мошенничество. Темпы роста снизились». */
export function slowsOfOffence(phrase: Move, view: View): boolean {
  if (growsOffence(phrase)) return true
  const { sentence, from, to } = phrase
  const whole = betweenMarks(sentence, phrase)
  const isBare = whole.from === from && whole.to === to
  return isBare && sentence.n > 0 && view.sentence(sentence.n - 1).hits('growing-offence').length > 0
}

function isNear(sentence: SentenceView, offence: Stretch, growth: Stretch): boolean {
  const [first, last] = offence.from < growth.from ? [offence, growth] : [growth, offence]
  if (last.from - first.to > BETWEEN) return false
  return last.from <= first.to || !isParted(sentence, { from: first.to - 1, to: last.from + 1 })
}
