import type { Formulas, Scope } from './formulas.ts'
import { separator } from './items.ts'
import type { Span, Style, Unit } from './units.ts'

/** A list of definitions that is being read. */
export interface List {
  readonly scope: Scope
  /** The law says that these are terms; otherwise only the form of the items tells. */
  readonly announced: boolean
  /** Only the heading announces them. */
  readonly byHeading: boolean
  readonly intro: Unit | undefined
  style: Style | undefined
  last: number
  /** Number of the last point of a list inside an item; 0 outside of one. */
  inner: number
  item: { readonly terms: readonly Span[]; readonly from: number; to: number } | undefined
}

/** How many paragraphs may stand between two items. */
const LONGEST_ASIDE = 20

type Role = 'item' | 'more' | 'other' | 'end'

/** Whether a paragraph ends with such a mark. */
function endsWith(words: string, unit: Unit | undefined, mark: RegExp): boolean {
  return unit !== undefined && mark.test(words.slice(Math.max(unit.body, unit.to - 3), unit.to))
}

/** A paragraph about the last item may open a list of its own, before the next item comes. */
function goesOn(into: List, units: readonly Unit[], index: number, parted: (unit: Unit) => boolean): boolean {
  const next = units.slice(index + 1, index + 1 + LONGEST_ASIDE).find(({ style }) => style !== '')
  return (
    next !== undefined &&
    next.style === into.style &&
    next.number > 1 &&
    next.number === into.last + 1 &&
    parted(next)
  )
}

/** Whether the point behind one of a list inside an item explains as well: kinds of the thing, each with its meaning. */
function isTermAfter(units: readonly Unit[], index: number, parted: (unit: Unit) => boolean): boolean {
  const [unit, next] = units.slice(index, index + 2)
  return unit !== undefined && next !== undefined && next.style === unit.style && parted(next)
}

/** What a paragraph is to the list: an item, more of the last item, something between items, or after the end. */
export function roleOf(
  into: List,
  units: readonly Unit[],
  index: number,
  words: string,
  formulas: Formulas,
): Role {
  const unit = units[index] as Unit
  const previous = units[index - 1]
  const colon = endsWith(words, previous, /[:–] *$/)
  const parted = (each = unit): boolean =>
    separator(words.slice(each.body, each.to), formulas, into.announced, into.byHeading) !== undefined
  const { intro } = into
  if (into.style === undefined) return 'item'
  if (
    intro !== undefined &&
    unit.style !== '' &&
    unit.style === intro.style &&
    unit.style !== into.style &&
    unit.number > intro.number
  )
    return 'end'
  if (unit.style === into.style && unit.style !== '') {
    if (unit.style !== ')' && unit.style !== '.') return parted() || into.item === undefined ? 'item' : 'more'
    const follows = unit.number === into.last + 1 || (unit.inserted && unit.number === into.last)
    if (into.inner > 0 && unit.number === into.inner + 1 && !(follows && parted())) {
      into.inner = unit.number
      return 'more'
    }
    if (into.inner === 0 && colon && unit.number === 1 && into.last > 0 && into.item !== undefined) {
      into.inner = 1
      return 'more'
    }
    return 'item'
  }
  if (unit.style === '') {
    if (into.style === '')
      return (parted() || words[unit.body] === '"') &&
        !(colon && into.item !== undefined && previous !== intro)
        ? 'item'
        : into.item === undefined
          ? 'other'
          : 'more'
    if (!endsWith(words, previous, /\.$/)) return 'more'
    return endsWith(words, unit, /:$/) && !goesOn(into, units, index, parted) ? 'end' : 'other'
  }
  if (unit.style === '.' && into.style !== '.') return 'end'
  if (into.style === '') return parted() && (!colon || isTermAfter(units, index, parted)) ? 'item' : 'more'
  return into.item === undefined ? 'other' : 'more'
}
