import type { LabelledStatement } from './development-set.ts'

const MARK = /[.,;:!?…«»"“”„()–—]/u

/** The statement as a machine writes speech down: in one line, without marks and capitals. Labels stay on their words. */
export function unmarked(statement: LabelledStatement): LabelledStatement {
  const { text } = statement
  let said = ''
  /** Where each unit has come to stand. */
  const places: number[] = []
  for (const unit of text.split('')) {
    places.push(said.length)
    if (!MARK.test(unit)) said += /\s/u.test(unit) ? ' ' : small(unit)
  }
  places.push(said.length)
  const labels = statement.labels.map(({ start, end, ...label }) => ({
    ...label,
    start: places[start] as number,
    end: places[end] as number,
  }))
  return { ...statement, text: said, labels }
}

/** A few letters are two when they are small. */
function small(unit: string): string {
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}
