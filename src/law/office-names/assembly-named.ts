import { type Head, heads } from './rows.ts'

/** Assemblies whose members a text may call deputies alone, by their Kazakh nouns, and how it names them. */
const ASSEMBLIES: readonly (readonly [string, RegExp])[] = [
  ['Мәжіліс', /(?<!\p{L})(?:Мәжіліс(?!мен)|[Мм]ажилис(?!мен))/u],
  ['Сенат', /(?<!\p{L})(?:Сенат|сенат)(?!ор)/u],
  ['мәслихат', /(?<!\p{L})(?:[Мм]әслихат|[Мм]аслихат)/u],
  ['Жогорку Кеңеш', /(?<!\p{L})Жогорку Кен?е/u],
  ['Мемлекеттік Дума', /(?<!\p{L})(?:Мемлекеттік [Дд]ума|Госдум|Государственн\p{L}+ [Дд]ум)/u],
]

/** The one assembly that a text names. */
export function assemblyNamed(text: string): Head | undefined {
  const [only, ...others] = ASSEMBLIES.filter(([, names]) => names.test(text))
  return only && others.length === 0 ? heads().find(({ kk: [name] }) => name === only[0]) : undefined
}
