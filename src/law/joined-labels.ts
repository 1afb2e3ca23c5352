import type { Citation, Tag, Trilingual } from './law.ts'
import { isSameArticle } from './place.ts'
import { inEach } from './tags.ts'

/** A place in law with its label. */
interface Labelled {
  readonly citation: Citation
  readonly label: Trilingual
}

const AND: Trilingual = { kk: ' және ', ru: ' и ', en: ' and ' }
/** From so many parts on that follow each other, English names the first and the last. */
const RANGE = 3

/** How the label of one part is made of what stands before and behind its number. */
const OF_PART: Readonly<Record<Tag, RegExp>> = {
  kk: /^(?<before>.+-бабының )(?<part>[\d-]+)(?<behind>-(?:бөлігі|тармағы))$/u,
  ru: /^(?<before>(?:ч|п)\. )(?<part>[\d-]+)(?<behind> ст\. .+)$/u,
  en: /^(?<before>art\. [\d-]+)\((?<part>[\d-]+)\)(?<behind> of .+)$/u,
}

/**
 * Labels of places in their order, without an article whose parts stand beside it, and with the parts of an article as one:
 * «ч. 1, 2 и 3 ст. 194 УК РК».
 */
export function joinedLabels(places: readonly Labelled[]): readonly Trilingual[] {
  const told = places.filter((place) => !isTold(place, places))
  const joined = new Set<Labelled>()
  return told.flatMap((place): Trilingual[] => {
    if (joined.has(place)) return []
    const parts = told.filter(
      (other) => isPart(other) && isPart(place) && isSameArticle(other.citation, place.citation),
    )
    if (parts.length < 2) return [place.label]
    for (const part of parts) joined.add(part)
    return [joinedParts(parts)]
  })
}

/** Whether it is an article of which a part stands beside it. */
function isTold(place: Labelled, places: readonly Labelled[]): boolean {
  const { part, point } = place.citation
  return (
    part === undefined &&
    point === undefined &&
    places.some((other) => isSameArticle(place.citation, other.citation) && other.citation.part !== undefined)
  )
}

function isPart({ citation: { part, point }, label }: Labelled): boolean {
  if (part === undefined || point !== undefined) return false
  return OF_PART.kk.test(label.kk) && OF_PART.ru.test(label.ru) && OF_PART.en.test(label.en)
}

function joinedParts(parts: readonly Labelled[]): Trilingual {
  const numbers = parts.map(({ citation }) => citation.part as string)
  const [first] = parts
  return inEach((tag) => {
    const { before = '', behind = '' } = OF_PART[tag].exec((first as Labelled).label[tag])?.groups ?? {}
    if (tag === 'en') return `${before}${inBrackets(numbers)}${behind}`
    return `${before}${listed(numbers, tag)}${tag === 'kk' ? inPlural(behind) : behind}`
  })
}

function listed(numbers: readonly string[], tag: Tag): string {
  return `${numbers.slice(0, -1).join(', ')}${AND[tag]}${numbers.at(-1)}`
}

/** "(1)–(4)" where no part between is left out, else "(1), (2) and (4)". */
function inBrackets(numbers: readonly string[]): string {
  const bracketed = numbers.map((number) => `(${number})`)
  const isRange = numbers.every(
    (number, index) => index === 0 || Number(number) === Number(numbers[index - 1]) + 1,
  )
  if (isRange && numbers.length >= RANGE) return `${bracketed[0]}–${bracketed.at(-1)}`
  return listed(bracketed, 'en')
}

function inPlural(kazakh: string): string {
  return kazakh.replace('бөлігі', 'бөліктері').replace('тармағы', 'тармақтары')
}
