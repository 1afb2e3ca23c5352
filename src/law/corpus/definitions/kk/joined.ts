import type { Match } from '../formulas.ts'
import { matched, place } from '../matches.ts'
import { NO_LAST } from './noun.ts'
import { isOblique, isParticiple, NO_KIND, QUALITY } from './words.ts'

const VERB = '(?:танылады|түсініледі|ұғынылады|ұғылады|саналады|есептеледі|аталады|табылады)'
/** «… тұрақты тұрақ болып танылады, ал … уақытша тұрақ деп есептеледі» */
const BOTH = new RegExp(`^[^;:]{15,400}? (?:деп|болып|ретінде) ${VERB}(?<and>,? ал )(?=[^;:]* ${VERB})`, 'ds')
/** «… шағын учаске деп, ал … ірі учаске деп танылады» */
const ONE_VERB = new RegExp(
  `^(?<first>(?=.{15})[^;:,]{3,300}?(?:,[^;:,]{3,100}){0,2}?) (?:деп|болып)(?<and>,? ал )(?=[^;:]* (?:деп|болып) (?<verb>${VERB}))`,
  'ds',
)

/** «… беретін ұйым беруші, ал … алған адам жалдаушы деп аталады» */
const ELLIPTIC = new RegExp(
  `^(?<first>(?=.{15})[^;:,–]{3,300}?(?:ған|ген|қан|кен|атын|етін|[йя]тын|йтін|уы|уі|юі) [^;:,–]{3,80}(?<!(?:ады|еді|йды|йді|тиіс|керек|мүмкін|деп|болып)))(?<and>, ал )(?=[^;:]* (?:деп|болып) (?<verb>${VERB})[.;]?$)`,
  'ds',
)

/** «Үлестері белгіленген меншік – үлестік меншік, ал … бірлескен меншік деп аталады» */
export const DASHED_FIRST = new RegExp(
  `^(?<says>[^;:–]{8,300}?) – (?<term>[^;:,–]{3,60}),? ал (?=[^;:–]* (?:деп|болып) ${VERB}[.;]?$)`,
  'ds',
)

/** Two halves of a sentence that define one thing each, the first closed as a sentence of its own. */
export function halvesOf(rest: string): { readonly first: string; readonly next: number } | undefined {
  const both = BOTH.exec(rest)
  if (both !== null) {
    const [from = 0, to = 0] = both.indices?.groups?.and ?? []
    return { first: rest.slice(0, from), next: to }
  }
  const one = ONE_VERB.exec(rest) ?? ELLIPTIC.exec(rest)
  if (one === null) return undefined
  return { first: `${one.groups?.first} деп ${one.groups?.verb}`, next: one[0].length }
}

/** «Мүліктің жойылуы тікелей шығын, ал алынбаған табыс жанама шығын деп танылады»: both names are of one noun. */
const OF_ONE_NOUN = new RegExp(
  `^(?<says>[^;:,–]{8,300}?) (?<one>[^ ;:,–]+ (?<noun>[^ ;:,–]{3,})), ал (?<otherSays>[^;:,–]{3,300}?) (?<other>[^ ;:,–]+ \\k<noun>) (?:деп|болып) ${VERB}[.;]?$`,
  'ds',
)

export function ofOneNoun(words: string): readonly Match[] {
  const found = words.includes(', ал ') ? OF_ONE_NOUN.exec(words) : null
  const { one = '', other = '' } = found?.groups ?? {}
  const isName = (name: string): boolean =>
    !NO_LAST.test(name) &&
    !NO_KIND.test(name) &&
    !QUALITY.test(name) &&
    name.split(' ').every((word) => !isOblique(word) && !isParticiple(word))
  if (found === null || one === other || !isName(one) || !isName(other)) return []
  return [
    { term: place(found, 'one'), says: place(found, 'says') },
    { term: place(found, 'other'), says: place(found, 'otherSays') },
  ]
}

/** «…, ал төмендеуі дефляция деп аталады»: what the first half told of is not said again. */
const BRIEF = new RegExp(
  `^(?<says>(?:[^ ;:,–]+ ){0,6}(?:[^ ;:,–]+(?:уы|уі|юі)|[^ ;:,–]+(?:ған|ген|қан|кен|атын|етін|[йя]тын|йтін) [^ ;:,–]+)) (?<term>[^ ;:,–]+(?: [^ ;:,–]+)?) (?:деп|болып) ${VERB}[.;]?$`,
  'ds',
)

export function briefHalf(words: string): Match | undefined {
  const found = BRIEF.exec(words)
  const term = found?.groups?.term ?? ''
  return found === null ||
    NO_LAST.test(term) ||
    NO_KIND.test(term) ||
    /(?:^| )(?:жарамсыз|заңсыз)$/.test(term)
    ? undefined
    : matched(found)
}
