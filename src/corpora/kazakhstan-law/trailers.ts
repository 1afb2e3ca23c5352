import type { Cause } from './act-meta.ts'
import { readRequisite } from './requisite.ts'

/** The amending act that a commit names in its trailers: the older build's descriptions do not name it. */
export function causeInTrailers(message: string): Cause | undefined {
  const key = trailer(message, 'Cause-Act-Code')
  const requisite = trailer(message, 'Cause-Act-Requisite')
  const title = trailer(message, 'Cause-Act-Title') ?? requisite
  if (key === undefined && title === undefined) return undefined
  return {
    ...(key === undefined ? {} : { key }),
    titles: title === undefined ? {} : { ru: title },
    ...readRequisite(requisite),
  }
}

function trailer(message: string, name: string): string | undefined {
  return new RegExp(`^${name}:[ \\t]*(\\S.*)$`, 'mu').exec(message)?.[1]?.trim()
}
