/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/u

export type Cell = string | number | boolean | undefined

/** A row of a table (RFC 4180). A value that a spreadsheet would take for a formula stands behind an apostrophe. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
