import { inLatin } from '../../letters.ts'
import { isProper, type NameParts, type Place } from '../name-parts.ts'
import type { Level } from '../rows.ts'

const LEVELS: Readonly<
  Record<Exclude<Level, 'country'>, { readonly name: string; readonly adjective: string }>
> = {
  state: { name: 'State', adjective: 'State' },
  region: { name: 'Region', adjective: 'Regional' },
  krai: { name: 'Krai', adjective: 'Krai' },
  county: { name: 'County', adjective: 'County' },
  city: { name: 'City', adjective: 'City' },
  district: { name: 'District', adjective: 'District' },
  rural: { name: 'Rural District', adjective: 'Rural District' },
  village: { name: 'Village', adjective: 'Village' },
}

/** A name in English. `isSmall`: it is written as a word among others where it is no name of one. */
export function tellEnglish(parts: NameParts, isSmall: boolean): string {
  if (parts.isActing) {
    const { isActing: _, ...of } = parts
    return `${isSmall ? 'acting' : 'Acting'} ${tellEnglish(of, isSmall)}`
  }
  if (parts.deputy !== undefined) {
    const { deputy, ...of } = parts
    const words = `${deputy === 'first' ? 'First Deputy' : 'Deputy'}`
    return `${isSmall ? words.toLowerCase() : words} ${tellEnglish(of, isSmall)}`
  }
  const { head, modifiers, number, named, fields, places, of, over } = parts
  const field = joinedInEnglish(fields.map(({ en }) => en))
  const isFor = head.leads === 'for' || fields.some(({ marks }) => marks.includes('for'))
  const isFirst = head.isLast && !(isFor && (modifiers.length > 0 || head.leads === 'of'))
  const isBefore = isFirst || fields.some(({ marks }) => marks.includes('before'))
  const noun = head.en[of ? 1 : 0]
  const own = [
    ...places.filter(isOfText).map(({ level }) => LEVELS[level as keyof typeof LEVELS].adjective),
    named && inLatin(named),
    ...modifiers.map(({ en }) => en),
    isBefore && field,
    noun,
    number && `No. ${number}`,
  ]
    .filter(Boolean)
    .join(' ')
  const isWord = isSmall && (head.isOffice || !isProper(parts))
  return [
    isWord ? own.toLowerCase() : own,
    field && !isBefore && ` ${isFor ? 'for' : 'of'} ${isWord ? field.toLowerCase() : field}`,
    of && ` of ${of.head.isBare || of.number ? '' : 'the '}${tellEnglish(of, !of.number && !isProper(of))}`,
    over && placesOf(over, ' for '),
    placesOf(places.filter((place) => !isOfText(place))),
  ]
    .filter(Boolean)
    .join('')
}

/** "Regional": the place that a text is about. */
function isOfText({ name }: Place): boolean {
  return name === undefined
}

/** Narrow before broad: " of Medeu District of Almaty", " of Zhanaozen, Mangystau Region". */
function placesOf(places: readonly Place[], first = ' of '): string {
  return [...places]
    .reverse()
    .map(({ level, name }, at) => {
      const lead = at === 0 ? first : level === 'region' || level === 'krai' ? ', ' : ' of '
      if (level === 'country' || (level === 'city' && name)) return `${lead}${name?.en}`
      return `${lead}${name?.en} ${LEVELS[level as keyof typeof LEVELS].name}`
    })
    .join('')
}

export function joinedInEnglish(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
