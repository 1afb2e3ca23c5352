import { NAME_ROOTS } from '../languages/kk/name-roots.ts'
import { inRussian } from '../letters.ts'
import { once } from '../once.ts'

/** Ways to write in Russian what Kazakh writes so: «Өтеген» is «Утеген» and «Отеген», «Сейіт» «Сейит» and «Сеит». */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/ө/gu, 'у'],
  [/й[іы]/gu, 'и'],
]

/** What names are put together of, by all the ways in which Russian spells it; of two that it spells alike the first. */
export const roots = once(() => {
  const known = new Map<string, string>()
  for (const root of NAME_ROOTS.split(/\s+/u)) {
    const [kk = '', ru] = root.split('=')
    for (const spelled of ru?.split(',') ?? heard(kk)) if (!known.has(spelled)) known.set(spelled, kk)
  }
  return known
})

function heard(kk: string): ReadonlySet<string> {
  let ways = [kk]
  for (const [letters, other] of HEARD) ways = ways.flatMap((way) => [way, way.replace(letters, other)])
  return new Set(ways.map(inRussian))
}
