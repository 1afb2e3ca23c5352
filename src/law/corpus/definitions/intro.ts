import type { Formulas } from './formulas.ts'
import { separator } from './items.ts'
import { wordCount } from './matches.ts'
import type { Unit } from './units.ts'

const LONGEST_INTRO = 500
const LONGEST_UNMARKED = 250
const MOST_KINDS = 40
const LONGEST_KIND = 5
const FEWEST_SAID = 3
const ITEM = /^(?<term>[^.;:,–()\n]{2,80}?)(?: \([^()\n]{2,60}\))?(?: –|(?<lists>:)) (?<says>[^–\n]+?)[.;]?$/s

/** How a paragraph opens a list of definitions: it says so, only the form of the items tells, or these are kinds of a thing. */
export type Intro = 'announced' | 'bare' | 'kinds'

export function introOf(
  words: string,
  units: readonly Unit[],
  index: number,
  formulas: Formulas,
): Intro | undefined {
  const unit = units[index]
  if (unit === undefined || unit.to - unit.body > LONGEST_INTRO) return undefined
  const body = (each: Unit): string => words.slice(each.body, each.to)
  const said = body(unit)
  const next = units[index + 1]
  const isOpen = /[:–] *$/.test(said)
  if (formulas.title.test(said) && next !== undefined)
    return formulas.intro.test(body(next).slice(0, LONGEST_INTRO)) ? undefined : 'announced'
  if (formulas.intro.test(said)) {
    if (isOpen) return 'announced'
    if (
      next !== undefined &&
      next.style !== unit.style &&
      next.style !== '' &&
      /:?\.?$/.test(said) &&
      said.length < LONGEST_UNMARKED
    ) {
      if (separator(body(next), formulas, true, false) !== undefined && next.number <= 1) return 'announced'
    }
  }
  if (!isOpen) return undefined
  if (formulas.bareIntro.test(said)) return 'bare'
  return formulas.kinds.test(said) && isOfThings(words, units, index, formulas) ? 'kinds' : undefined
}

/** «Мынадай нысандарда өткізіледі: 1) пикеттеу – …; 2) шеру – …»: every item says what its thing is. */
function isOfThings(words: string, units: readonly Unit[], index: number, formulas: Formulas): boolean {
  const { style } = units[index + 1] ?? {}
  let count = 0
  for (const unit of units.slice(index + 1, index + 1 + MOST_KINDS)) {
    if (unit.style !== style) break
    const { term = '', says = '', lists } = ITEM.exec(words.slice(unit.body, unit.to))?.groups ?? {}
    // «Өтімді активтер: қолма-қол ақша, …»: what it is, thing by thing; that alone tells nothing of the list.
    const isParts = lists !== undefined && says.includes(', ') && wordCount(term) <= LONGEST_KIND
    if (!isParts && !saysWhat(term, says, formulas)) return false
    if (!isParts) count++
    if (words[unit.to - 1] === '.') break
  }
  return count > 1
}

function saysWhat(term: string, says: string, formulas: Formulas): boolean {
  if (
    term === '' ||
    formulas.adverbial.test(says) ||
    wordCount(term) > LONGEST_KIND ||
    wordCount(says) < FEWEST_SAID
  )
    return false
  const noun = term.split(' ').at(-1) as string
  const ends = says.split(' ')
  return (
    formulas.described.test(says) ||
    (term.includes(' ') && (ends[0]?.replace(/,$/, '') === noun || ends.at(-1) === noun))
  )
}
