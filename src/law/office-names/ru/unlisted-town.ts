import { inLatin } from '../../letters.ts'
import type { Head, Level } from '../rows.ts'
import type { PlaceAt } from './places.ts'

/** How names of towns end that nobody lists, in the genitive, and what stands in its place in the base form. */
const TOWNS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[а-яё]{2}(?:ск|цк|град|город|бург|булак|кент|абад))а$/u, ''],
  [/(?<=[а-яё]{2}пол)я$/u, 'ь'],
]
/** The same of those that only a word for who leads a place tells to be one. */
const BESIDE_LEADER: readonly (readonly [RegExp, string])[] = [
  [/(?<=[а-яё]{2}(?:[нл]|[оеё]в|ш|ч|ж|т))ки$/u, 'ка'],
  [/(?<=[а-яё]{2}(?:[оеё]в|[иы]н)о)$/u, ''],
  [/(?<=[а-яё]{2}(?:сай|тау|кол|кум|тал|тас|дала|арал|агаш))а$/u, ''],
]
const REGIONS: readonly (readonly [RegExp, string])[] = [[/(?<=[а-яё]{3})ья$/u, 'ье']]

/** Whoever leads a town, or its house, and whoever leads a region, by their Kazakh nouns. */
const OF_TOWN = /^(?:әкім|хоким|мэр|вице-мэр|басшы|әкімдік|мэрия|хокимият|әкімшілік)$/u
const OF_REGION = /^губернатор$/u

/** «мэр | Оленёвска», «прокуратура | Лесогорска»: a place that no list holds, told by how its name ends. */
export function unlistedTownAt(name: string, head: Head): PlaceAt | undefined {
  const [given = ''] = name.split(' ', 1)
  if (!/^\p{Lu}\p{Ll}/u.test(given)) return undefined
  const [noun] = head.kk
  const isOfTown = OF_TOWN.test(noun)
  const level: Level = OF_REGION.test(noun) ? 'region' : 'city'
  const endings = level === 'region' ? REGIONS : isOfTown ? [...TOWNS, ...BESIDE_LEADER] : TOWNS
  const found = endings.find(([ending]) => ending.test(given))
  if (found === undefined) return undefined
  const alone = given.replace(found[0], found[1])
  return {
    place: { level, name: { kk: alone, ru: given, en: inLatin(alone) } },
    rest: name.slice(given.length + 1),
  }
}
