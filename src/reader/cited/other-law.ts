import type { SentenceView, Stretch } from '../check.ts'
import { meet, meetsAny } from '../stretch.ts'
import { clauseAround } from './clause.ts'
import type { SentenceText } from './sentence-text.ts'

/** Words that tell of the law as it stood before; «ранее судимым» tells of a person. */
export function formerLawIn(sentence: SentenceView): readonly Stretch[] {
  const former = sentence.hits('former-law')
  if (former.length === 0) return former
  const persons = sentence.hits('convicted-before')
  return former.filter((words) => !persons.some(({ from }) => from === words.from))
}

/** Whether a penalty is said of the law as it stood before, and not of that of the day: «ранее предусматривалось до 15 лет». */
export function isOfFormerLaw(placed: SentenceText, penalty: Stretch): boolean {
  const { sentence } = placed
  const former = formerLawIn(sentence)
  if (former.length === 0) return false
  const clause = clauseOf(placed, penalty)
  // "Used to carry up to 15 years and now carries up to 20": the nearer word tells.
  const now = sentence.hits('law-now').filter((words) => meet(words, clause))
  const isNow = now.some(
    (words) => words.from < penalty.from && former.every(({ from }) => from < words.from),
  )
  return !isNow && meetsAny(clause, former)
}

/** Whether a penalty is said of minors, for whom the law lowers it: «несовершеннолетним грозит до 10 лет». */
export function isOfMinors(placed: SentenceText, penalty: Stretch): boolean {
  const { sentence } = placed
  const victims = sentence.hits('done-to-minors')
  const minors = sentence.hits('minors-punished').filter((words) => !meetsAny(words, victims))
  if (minors.length === 0) return false
  if (meetsAny(clauseOf(placed, penalty), minors)) return true
  // «Если преступление совершено подростком, срок – до 10 лет»
  return minors.some(({ to }) => to <= penalty.from)
}

function clauseOf(placed: SentenceText, penalty: Stretch): Stretch {
  return clauseAround(placed, placed.sentence.citations(), penalty)
}
