import type { YearWords } from '../language/years.ts'
import type { Together } from '../scan/words-of-all.ts'

/** What a number of years counts. */
export type YearsKind = 'term-of-years' | 'age' | 'span-of-years'

/** The word so many places before or behind the number; empty beyond the sentence. */
type Word = (places: number) => string

type Known = Together<YearWords>

/** Places before a number in which a word may stand that makes an age of it. */
const AGE_BEFORE = [1, 2, 3]
/** And in which a penalty may stand that lasts so many years. */
const SERVED_BEFORE = [2, 3, 4]

/**
 * Whether years are an age, a span of time, or may be a penalty.
 * @param own the number as written, with what is joined to it
 * @param before 1 is the word before it
 * @param behind 0 is the word behind the number: the unit, unless that is joined to it
 */
export function kindOfYears(known: Known, own: string, before: Word, behind: Word): YearsKind {
  const unit = behind(0)
  if (known.has('age', unit) || known.has('old', own) || known.has('old', unit)) return 'age'
  const isDescribing = known.has('describing', own)
  if (isDescribing || known.has('describing', unit))
    return isServed(known, behind, isDescribing ? 0 : 1) ? 'term-of-years' : 'age'
  if (known.has('spanning', own)) {
    if (known.has('ageBehind', unit)) return 'age'
    return isServed(known, behind, 0) ? 'term-of-years' : 'span-of-years'
  }
  if (known.has('ageBehind', behind(1)) || known.has('agePhrase', `${behind(1)} ${behind(2)}`)) return 'age'
  if (known.has('spanBehind', behind(1))) return 'span-of-years'
  if (isServed(known, behind, 1)) return 'term-of-years'
  if (known.has('spanUnit', unit)) return 'span-of-years'
  if (isAgeBefore(known, before)) return 'age'
  return isSpanBefore(known, before) ? 'span-of-years' : 'term-of-years'
}

function isServed(known: Known, behind: Word, from: number): boolean {
  if (known.has('served', behind(from))) return true
  return known.has('link', behind(from)) && known.has('served', behind(from + 1))
}

function isAgeBefore(known: Known, before: Word): boolean {
  if (known.has('person', before(1))) return true
  if (AGE_BEFORE.some((back) => known.has('ageBefore', before(back)))) return true
  return known.has('limit', before(1)) && known.has('person', before(2))
}

/** "Imprisoned for 20 years" is no span, "closed for 20 years" is. */
function isSpanBefore(known: Known, before: Word): boolean {
  if (known.has('spanBefore', before(1))) return true
  if (!known.has('spanUnlessServed', before(1))) return false
  return !SERVED_BEFORE.some((back) => known.has('servedBefore', before(back)))
}
