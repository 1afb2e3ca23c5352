/** A day as people write it (26.09.2022, 26/09/2022, 2022-09-26) as `YYYY-MM-DD`; anything else stays as typed. */
export function dayAsTyped(typed: string): string {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(typed) ?? []
  if (day === undefined || month === undefined || year === undefined) return typed
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
