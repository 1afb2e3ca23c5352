import { citationReader } from '../../citations.ts'
import { type CountryNames, type CountryOf, countryTeller } from '../../country-words.ts'
import { LANGUAGES } from '../../languages/all.ts'
import type { Act, Citation, Day } from '../../law.ts'
import type { CorpusAct } from '../passage.ts'
import { actRow } from './act-row.ts'
import { namedTeller, namingWords } from './naming-words.ts'
import { asTitled, goingOn } from './whole-titles.ts'

/** A title in its language, with the act that has it. */
export interface Titled {
  readonly act: CorpusAct
  readonly language: string
}

/** What stands before a title that says what an act is about, or behind it: «Закон «О …»», «… туралы» Заң, "Law on …". */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  ru: ['закон*', 'кодекс*', 'указ*', 'постановлени*', 'приказ*', 'решени*', 'правил*'],
  kk: ['заң*', 'кодекс*', 'жарлы*', 'қаулы*', 'бұйры*', 'шешім*', 'ереже*'],
  en: ['law', 'act', 'code', 'decree', 'order', 'resolution', 'regulation*'],
}
const ABOUT: Readonly<Record<string, (words: readonly string[]) => boolean>> = {
  ru: ([first = '']) => /^обо?$|^о$/u.test(first),
  kk: (words) => words.at(-1) === 'туралы',
  en: ([first]) => first === 'on',
}
const ANY_KIND = new RegExp(
  Object.values(KINDS)
    .flat()
    .map((kind) => `(?<!\\p{L})${kind.endsWith('*') ? kind.slice(0, -1) : `${kind}(?!\\p{L})`}`)
    .join('|'),
  'iu',
)
const SECTION = new RegExp(`§|(?<!\\p{L})(?:${LANGUAGES.en.citations.section})(?!\\p{L})`, 'iu')
const EVERY_KIND = new RegExp(ANY_KIND, 'giu')
/**
 * Reads citations of acts by their titles in a corpus: «статьи 2-1 Закона «О фонарях»».
 * @param titles of the acts that may be cited
 * @param known acts of a pack, which reads their citations: they are told apart, and left out
 * @param country names by which the country is told whose law it is, and others
 * @param hasSections whether the act of a key calls its articles sections
 */
export function titledCitations(
  titles: readonly Titled[],
  known: readonly Act[],
  words: string,
  on: Day,
  country: CountryNames,
  hasSections: (key: string) => boolean = () => false,
): readonly Citation[] {
  const countryOf = countryTeller(country.country)
  const naming = (said: string): string[] => namingWords(said, countryOf)
  const isNamed = namedTeller(words)
  const named = titles.flatMap((titled) => {
    const own = naming(titled.act.title)
    return isNamed(own) ? [{ ...titled, naming: own }] : []
  })
  if (named.length === 0) return []
  const goesOn = goingOn(words, naming, isKind)
  const own = named.filter((one) => !goesOn(one.naming))
  const keys = new Set(own.map(({ act }) => act.key))
  const byPattern = new Map<string, Set<string>>()
  for (const { act, language, naming } of own)
    for (const pattern of patternsOf(naming, language))
      byPattern.set(pattern, (byPattern.get(pattern) ?? new Set()).add(act.key))
  const patterns = new Map<string, string[]>()
  // A title of several acts names none of them.
  for (const [pattern, [key = '', ...others]] of byPattern)
    if (others.length === 0) patterns.set(key, [...(patterns.get(key) ?? []), pattern])
  // No key of a corpus begins with a space: an act of the pack is never taken for one of the corpus.
  const rows = [
    ...[...patterns].map(([key, own]) => actRow(key, own, SECTION.test(words) && hasSections(key))),
    ...known.map((act) =>
      actRow(
        ` ${act.id}`,
        Object.values(act.shortNames)
          .flat()
          .map((name) => patternOfName(name, countryOf)),
      ),
    ),
  ]
  const read = citationReader(rows, country)
  const said = asTitled(
    words,
    named.map((one) => one.naming),
    naming,
  )
  return read(said, on).filter(({ act }) => keys.has(act))
}

function isKind(word: string): boolean {
  return ANY_KIND.test(word)
}

/** How often words name an act by what kind of act it is, as they do beside a title. */
export function kindsSaid(words: string): number {
  return words.match(EVERY_KIND)?.length ?? 0
}

/** How texts name an act of this title; nothing where its title is one word that may mean anything. */
function patternsOf(words: readonly string[], language: string): string[] {
  if (words.length < 2) return []
  if (ABOUT[language]?.(words)) {
    const own = (KINDS[language] ?? []).map((kind) =>
      language === 'kk' ? [...words, kind] : [kind, ...words],
    )
    // English words may name the act by its title in the language of the law.
    const english = (KINDS.en ?? []).map((kind) => [kind, ...words])
    return [...own, ...(language === 'en' ? [] : english)].map((pattern) => pattern.join(' '))
  }
  // The act is named first in Russian and last in Kazakh: there its cases stand.
  if (language === 'kk') return [[...words.slice(0, -1), opened(words.at(-1) as string)].join(' ')]
  return [
    language === 'ru' ? words.map((word, at) => (at < 2 ? opened(word) : word)).join(' ') : words.join(' '),
  ]
}

/** A word with any ending. */
function opened(word: string): string {
  return `${word.length > 5 ? word.slice(0, -2) : word}*`
}

function patternOfName(name: string, countryOf: CountryOf): string {
  return namingWords(name, countryOf)
    .map((word) => (word.length > 4 ? opened(word) : word))
    .join(' ')
}
