/** How far a zone is from UTC: “UTC+5”, “UTC+5:30”, “UTC”. */
export function offsetAt(at: string, zone: string): string {
  const { offset } = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  const [, sign = '', hours = '', minutes = ''] = /^([+-])0?(\d+):(\d\d)/u.exec(offset) ?? []
  if (hours === '0' && minutes === '00') return 'UTC'
  return `UTC${sign === '-' ? '−' : sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`
}
