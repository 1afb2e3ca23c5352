import type { TextLanguage } from '../corpus/act.ts'
import type { CorpusAct, Passage } from '../corpus/passage.ts'
import type { Day } from '../law.ts'
import { languageOf, lettersOf } from './language.ts'

/**
 * An identifier after the European Legislation Identifier: a stable address of an act, of a provision, of its text on a day, of
 * that text in a language. RFC 6570:
 * `/eli/{jurisdiction}/{type}/{year}/{number}{/provision}{/part}{/point}{/version}{/language}`
 */
export interface Eli {
  readonly jurisdiction: string
  readonly type: string
  /** Year of adoption, else of publication; `undated` where the corpus has neither. */
  readonly year: string
  /** Official number, or `key-` and the act's key in its corpus. */
  readonly number: string
  /** `art_274`, of a section, too; or the anchor of what bears no number. */
  readonly provision?: string
  /** `part_2`, `point_1`. */
  readonly within?: readonly string[]
  /** First day of the version; any other day names the version of that day. */
  readonly on?: Day
  readonly language?: TextLanguage
}

/** What an identifier may name within an act. */
export interface EliPlace {
  readonly passage?: Pick<Passage, 'anchor' | 'number'>
  readonly part?: string
  readonly point?: string
  readonly on?: Day
  readonly language?: TextLanguage
}

/** Types of acts by rank. */
const TYPES = [
  'constitution',
  'constitutional-law',
  'code',
  'law',
  'presidential-decree',
  'government-resolution',
  'ministerial-order',
  'local-decision',
]
const ANY_TYPE = 'act'
/** Acts of ministries and local bodies are numbered by each body anew: their numbers name no act. */
const LAST_NUMBERED_RANK = 6
const UNDATED = 'undated'
const KEY = 'key-'
/** Numerals that laws write with Cyrillic letters of the same look. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  І: 'i',
  і: 'i',
  Х: 'x',
  х: 'x',
  С: 'c',
  с: 'c',
  М: 'm',
  м: 'm',
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u
const WITHIN = /^(?:part|point)_[^/]+$/u
const LETTERS = /^[a-z]{3}$|^[a-z]{2,3}-[A-Za-z0-9-]+$|^[a-z]{2}$/u

/** The identifier of an act, or of a place in it. */
export function eliOf(jurisdiction: string, act: CorpusAct, place: EliPlace = {}): string {
  const { passage, part, point, on, language } = place
  return eliPath({
    jurisdiction,
    ...eliOfAct(act),
    ...(passage === undefined ? {} : { provision: provisionOf(passage) }),
    within: [
      ...(part === undefined ? [] : [`part_${part}`]),
      ...(point === undefined ? [] : [`point_${point}`]),
    ],
    ...(on === undefined ? {} : { on }),
    ...(language === undefined ? {} : { language }),
  })
}

/** What names an act among those of its jurisdiction. */
export function eliOfAct({
  rank,
  adopted,
  published,
  number,
  key,
}: CorpusAct): Pick<Eli, 'type' | 'year' | 'number'> {
  const isNumbered = number !== undefined && rank <= LAST_NUMBERED_RANK
  return {
    type: TYPES[rank - 1] ?? ANY_TYPE,
    year: (adopted ?? published)?.slice(0, 4) ?? UNDATED,
    number: isNumbered ? plainNumber(number) : `${KEY}${key}`,
  }
}

function plainNumber(number: string): string {
  return number
    .replaceAll(/[ІіХхСсМм]/gu, (letter) => LOOKALIKES[letter] ?? letter)
    .trim()
    .replaceAll(/[\s/]+/gu, '-')
    .toLowerCase()
}

function provisionOf({ anchor, number }: Pick<Passage, 'anchor' | 'number'>): string {
  // An article of an annex has a number too, but is not what is cited by it.
  const isOwn =
    number !== undefined &&
    [`st${number}`, `art_${number}`, `art${number}`, `sec_${number}`, number].includes(anchor)
  return isOwn ? `art_${number}` : anchor
}

/** The path of an identifier. */
export function eliPath({ jurisdiction, type, year, number, provision, within, on, language }: Eli): string {
  const parts = [jurisdiction, type, year, number, provision, ...(within ?? []), on]
  const letters = language === undefined ? undefined : lettersOf(language)
  return ['/eli', ...[...parts, letters].filter((part) => part !== undefined).map(encodeURIComponent)].join(
    '/',
  )
}

/**
 * What the parts behind `/eli/` name, or nothing where they are no identifier.
 * @param parts already decoded
 */
export function readEli(parts: readonly string[]): Eli | undefined {
  const [jurisdiction, type, year, number, ...rest] = parts
  if (!jurisdiction || !type || !year || !number) return undefined
  const last = rest.at(-1)
  // A provision may be called by two or three letters; a language stands last, behind a day or alone.
  const isLanguage = last !== undefined && LETTERS.test(last)
  if (isLanguage) rest.pop()
  const on = DAY.test(rest.at(-1) ?? '') ? rest.pop() : undefined
  const [provision, ...within] = rest
  if (within.some((part) => !WITHIN.test(part))) return undefined
  return {
    jurisdiction,
    type,
    year,
    number,
    ...(provision === undefined ? {} : { provision }),
    ...(within.length === 0 ? {} : { within }),
    ...(on === undefined ? {} : { on }),
    ...(isLanguage ? { language: languageOf(last) } : {}),
  }
}

/** The key of the act in its corpus, where the identifier gives it. */
export function keyIn({ number }: Eli): string | undefined {
  return number.startsWith(KEY) ? number.slice(KEY.length) : undefined
}

/** Names by which a corpus may have the provision: its number, or its anchor. */
export function provisionNames({ provision }: Eli): string[] {
  if (provision === undefined) return []
  const number = /^art_(.+)$/u.exec(provision)?.[1]
  return number === undefined ? [provision] : [provision, number]
}
