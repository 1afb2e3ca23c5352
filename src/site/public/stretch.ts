const MONTHS = 12

/** From the first moment of a year or month to the first moment of the next. */
export function stretchOf(year: number, month?: number): { readonly from: string; readonly to: string } {
  const start = (year: number, month: number): string =>
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01T00:00:00.000Z`
  if (month === undefined) return { from: start(year, 1), to: start(year + 1, 1) }
  return { from: start(year, month), to: month === MONTHS ? start(year + 1, 1) : start(year, month + 1) }
}
