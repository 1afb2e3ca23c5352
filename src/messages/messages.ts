import { type Formatters, IntlMessageFormat } from 'intl-messageformat'
import type { Day, StatementLanguage, Tag, Trilingual } from '../law/law.ts'
import { isTag, TAGS } from '../law/tags.ts'
import { dayInWords } from './day-said.ts'
import { elsewhere } from './elsewhere.ts'
import own from './messages.json' with { type: 'json' }
import { startedAs } from './started-as.ts'
import { systemCodeIn } from './system-code.ts'

export type MessageId = keyof typeof own

/** What fills the gaps of a message. */
export type Values = Readonly<Record<string, string | number>>

/** Languages by their own names: a switch between them shows these and nothing else. */
export const LANGUAGE_NAMES: Trilingual = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

/** The languages as a form offers them. */
export const LANGUAGE_OPTIONS = TAGS.map((tag) => ({ value: tag, text: LANGUAGE_NAMES[tag], lang: tag }))

const formats = new Map<string, IntlMessageFormat>()
/** A Russian day ends with a full stop of its own («2022 г.»), which ends the sentence too. */
const SECOND_STOP = /(?<=\sг\.)\.(?!\.)/gu
/** A day is told as everywhere else. Kazakh figures are written as Russian ones are; browsers that leave Kazakh out of their ICU would write «1,000». */
const formatters: Formatters = {
  getNumberFormat: (locale, options) =>
    new Intl.NumberFormat(String(locale) === 'kk' ? 'ru' : locale, options),
  getDateTimeFormat: (locale, options) =>
    Object.defineProperty(new Intl.DateTimeFormat(locale, options), 'format', {
      value: (day: Day) => dayInWords(day, String(locale) as Tag),
    }),
  getPluralRules: (...given) => new Intl.PluralRules(...given),
}

/** Our own words in a language, with values filled in (ICU MessageFormat). */
export function say(id: MessageId, language: Tag, values: Values = {}): string {
  return fill(id, own[id], language, values)
}

/** What a language is called within a sentence of another, or of its own. */
export function nameOfLanguage(tag: StatementLanguage, language: Tag): string {
  if (isTag(tag)) return say(`language.${tag}`, language)
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
}

/** Words of a message that its own folder keeps (`src/<folder>/messages.json`, or one folder deeper), or nothing where there is none. */
export function sayIfKnown(id: string, language: Tag, values: Values = {}): string | undefined {
  const texts = (id in own ? own[id as MessageId] : undefined) ?? elsewhere()[id]
  return texts === undefined ? undefined : fill(id, texts, language, values)
}

type WordOf<Area extends string, Id> = Id extends `${Area}.${infer Word}` ? Word : never

/**
 * Says the messages of an area by their names without what all of them begin with.
 * @typeParam Id names of the messages that its folder keeps
 */
export function wordsOf<Area extends string, Id>(area: Area) {
  return (word: WordOf<Area, Id>, language: Tag, values: Values = {}): string =>
    sayIfKnown(`${area}.${word}`, language, values) as string
}

/** What a person is told of a problem: what is wrong, where, what to do. */
export function sayProblem(
  { code, values }: { readonly code: string; readonly values: Values },
  language: Tag,
): string {
  return (
    sayIfKnown(`problem.${code}`, language, inWords(values, language)) ??
    say('problem.unknown', language, { code })
  )
}

/** Why something of a corpus could not be read. */
export function sayFault(
  { code, values }: { readonly code: string; readonly values: Values },
  language: Tag,
): string {
  return sayIfKnown(`fault.${code}`, language, inWords(values, language)) ?? code
}

/** Values whose `reason` is told in a person's own words, where it is a failure of the system: `ENOSPC` says nothing to most. */
export function inWords(values: Values, language: Tag): Values {
  const code = systemCodeIn(String(values.reason ?? ''))
  return code === undefined ? values : { ...values, reason: say(`system.${code}`, language) }
}

function fill(id: string, texts: Trilingual, language: Tag, values: Values): string {
  const key = `${id} ${language}`
  let format = formats.get(key)
  if (!format) {
    format = new IntlMessageFormat(texts[language], language, undefined, { formatters })
    formats.set(key, format)
  }
  return String(format.format({ saual: startedAs(), ...values })).replaceAll(SECOND_STOP, '')
}
