import { capitalised } from '../../first-letter.ts'
import type { NameParts, Place } from '../name-parts.ts'
import type { Head, Level } from '../rows.ts'

const LEVELS: Readonly<
  Record<
    Exclude<Level, 'country'>,
    { readonly of: string; readonly alone: string; readonly adjective: string }
  >
> = {
  state: { of: 'штаты', alone: 'штат', adjective: 'штаттық' },
  region: { of: 'облысы', alone: 'облыс', adjective: 'облыстық' },
  krai: { of: 'өлкесі', alone: 'өлке', adjective: 'өлкелік' },
  county: { of: 'округі', alone: 'округ', adjective: 'округтік' },
  city: { of: 'қаласы', alone: 'қала', adjective: 'қалалық' },
  district: { of: 'ауданы', alone: 'аудан', adjective: 'аудандық' },
  rural: { of: 'ауылдық округі', alone: 'ауылдық округ', adjective: 'ауылдық округтік' },
  village: { of: 'ауылы', alone: 'ауыл', adjective: 'ауылдық' },
}

/** A name in Kazakh. `isLed`: another word has the genitive, so that none stands within. */
export function tellKazakh(parts: NameParts, isLed = false): string {
  if (parts.isActing) {
    const { isActing: _, ...of } = parts
    return `${genitive(tellKazakh(of, true))} міндетін атқарушы`
  }
  if (parts.deputy !== undefined) {
    const { deputy, ...of } = parts
    return `${genitive(tellKazakh(of, true))} ${deputy === 'first' ? 'бірінші ' : ''}орынбасары`
  }
  const { head, modifiers, number, named, fields, places, of, over } = parts
  const isAbout = head.isAbout && fields.length > 0
  const isBeside =
    of !== undefined ||
    named !== undefined ||
    (fields.length > 0 && !isAbout) ||
    places.some(({ name }) => name) ||
    isOfLevel(parts)
  const told = joinedInKazakh(fields.map(({ kk }) => kk))
  // «ақпарат | жөніндегі | директор»
  const field = isAbout ? `${told} жөніндегі` : told
  const own = modifiers.map(({ kk }) => kk).join(' ')
  // «полиция бастығы», but «полицияның ресми өкілі»: an office of more words stands apart.
  const isBare = of !== undefined && isAny(of) && !head.kk[1].includes(' ')
  // «Ұлттық қауіпсіздік | мемлекеттік комитеті»
  const words = [...(head.isHigh ? [field, own] : [own, field]), head.kk[isBeside ? 1 : 0]]
    .filter(Boolean)
    .join(' ')
  return [
    of && (isLed || isBare ? tellKazakh(of, true) : genitive(tellKazakh(of, true))),
    ...places.map((place, at) =>
      placeOf(place, !isLed && !isOfName(parts) && at === places.length - 1, head),
    ),
    over && `${over.map((place) => placeOf(place, false)).join(' ')} бойынша`,
    number && `№ ${number}`,
    named && `«${named}»`,
    isName(parts) ? namedSo(words, head) : words,
  ]
    .filter(Boolean)
    .join(' ')
}

/** «бөлім | басшысы»: whether it is any body of its kind. */
function isAny({ head, deputy, modifiers, number, named, fields, places, of }: NameParts): boolean {
  if (head.isOffice || deputy || number || named || of) return false
  return head.kk[0] !== head.kk[1] && modifiers.length + fields.length + places.length === 0
}

/** Whether it is the name of one in a country, or of whoever is at its head. */
function isName({ head, modifiers, named, fields, places }: NameParts): boolean {
  if (named !== undefined) return false
  if (head.isOffice)
    return (
      (fields.length > 0 && !head.isAbout) || (head.isHigh && places.some(({ level }) => level === 'country'))
    )
  if (places.some(({ level }) => level !== 'country')) return false
  return head.isHigh || places.length > 0 || modifiers.some(({ marks }) => marks.includes('high'))
}

/** «Республикасының | Президенті», «Республикасының | Премьер-Министрі». */
function namedSo(words: string, { isOffice, isHigh }: Head): string {
  return isOffice && isHigh ? words.split('-').map(capitalised).join('-') : capitalised(words)
}

/** «Бангладеш | Банкі»: a bank bears the name of its country. */
function isOfName({ head, modifiers }: NameParts): boolean {
  return head.kk[0] === 'банк' && modifiers.length === 0
}

function isOfLevel({ head, places }: NameParts): boolean {
  return head.isOffice && places.length > 0
}

function placeOf({ level, name }: Place, isLast: boolean, head?: Head): string {
  if (level === 'country') return isLast ? genitive(name?.kk ?? '') : (name?.kk ?? '')
  const { of, alone, adjective } = LEVELS[level]
  // «облыс әкімі», but «облыстың бас дәрігері»: an office of more words stands apart.
  if (name === undefined)
    return head?.isOffice === false ? adjective : head?.kk[1].includes(' ') ? genitive(alone) : alone
  return `${name.kk} ${isLast ? genitive(of) : of}`
}

export function joinedInKazakh(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} және ${names.at(-1)}`
}

const FRONT = /[әөүіеэи](?!.*[аоұыуёюя])/iu

/** «облысы» is «облысының», «комитет» «комитеттің»; letters that stand for a name have no ending, nor has a name in Latin ones. */
function genitive(name: string): string {
  if (/(?:\p{Lu}{2,}|[a-z])$/u.test(name)) return name
  const vowel = FRONT.test(name.slice(name.lastIndexOf(' ') + 1)) ? 'і' : 'ы'
  const consonant = /[аәеоөұүыіэёямнң]$/iu.test(name) ? 'н' : /[лрйузжию]$/iu.test(name) ? 'д' : 'т'
  return `${name}${consonant}${vowel}ң`
}
