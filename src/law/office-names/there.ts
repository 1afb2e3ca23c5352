import { once } from '../once.ts'
import type { NameParts } from './name-parts.ts'
import { type Head, heads } from './rows.ts'

/** Offices and houses that Kazakh calls by its own words in any country, as they are called in Uzbekistan, and in cities of others. */
const CALLED: Readonly<Record<string, { readonly uz: string; readonly city: string }>> = {
  әкімдік: { uz: 'хокимият', city: 'мэрия' },
  әкім: { uz: 'хоким', city: 'мэр' },
}

const byKazakh = once(() => new Map(heads().map((head) => [head.kk[0], head] as const)))

/** «Ташкент қаласының | әкімдігі» is «хокимият города Ташкента», and «Бішкек қаласының | әкімі» «мэр города Бишкека». */
export function asThere(parts: NameParts): NameParts {
  const head = headThere(parts)
  return { ...parts, ...(head && { head }), ...(parts.of && { of: asThere(parts.of) }) }
}

function headThere({ head, places }: NameParts): Head | undefined {
  const called = CALLED[head.kk[0]]
  if (called === undefined || places.some(({ isHome }) => isHome)) return undefined
  const isUzbek = places.some(({ name }) => name?.marks?.includes('uz'))
  const isCity = places.some(({ level, isHome }) => level === 'city' && isHome === false)
  return byKazakh().get(isUzbek ? called.uz : isCity ? called.city : '')
}
