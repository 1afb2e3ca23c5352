/** Where no country tells another. */
export const USUAL_TIME_ZONE = 'UTC'

/** Time zones that can be chosen, by their names in the IANA database. */
export function timeZones(): readonly string[] {
  return [...new Set([USUAL_TIME_ZONE, ...Intl.supportedValuesOf('timeZone')])]
}

/** Whether a name is that of a time zone that is known here. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
