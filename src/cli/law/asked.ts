import type { Catalog } from '../../catalog.ts'
import { namesOf, openBuild } from '../../desk/law/builds.ts'
import { lawFolder } from '../../desk/law/folder.ts'
import { today } from '../../desk/today.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Day, Tag } from '../../law/law.ts'
import { writtenDay } from '../../law/written-day.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'

/** What a question to a corpus is asked with. */
export interface Asked {
  readonly corpus: Corpus
  readonly on: Day
  /** Language of the texts. The corpus may not hold it where only the letters of an expression tell it. */
  readonly language: TextLanguage
  /** Languages of the texts to show, the likeliest to be understood first: the one that was chosen, or all of the corpus. */
  readonly languages: readonly TextLanguage[]
  /** A language was chosen, so that no other may answer in its place. */
  readonly isChosen: boolean
}

/**
 * The corpus, day and language of a question: `--corpus` may be left out where there is only one, `--on` means today, and
 * `--language` the language that the letters of the expression tell, else that of our own words, else the first that is shown.
 * @throws Problem where there is no corpus, or no such day
 */
export function asked(catalog: Catalog, call: Call, expression?: string, name = corpusName(call)): Asked {
  const on = dayAsked(call)
  const corpus = openBuild(catalog, lawFolder(), name)
  const { languages } = corpus.build
  const language = call.one('language') ?? languageOf(expression, languages, call.language)
  if (call.has('language') && !languages.includes(language)) {
    corpus.close()
    throw new Problem('law-language', 'usage', { language, languages: languages.join(', ') })
  }
  const isChosen = call.has('language')
  return {
    corpus,
    on,
    language,
    languages: isChosen ? [language] : firstOf(languages, language, call.language),
    isChosen,
  }
}

/** All languages, those named first; Russian, which more readers of other countries know, before the others. */
function firstOf(languages: readonly TextLanguage[], ...first: readonly TextLanguage[]): TextLanguage[] {
  const order = [...first, 'ru', ...languages].filter((one) => languages.includes(one))
  return [...new Set(order)]
}

function corpusName(call: Call): string {
  const names = namesOf(lawFolder())
  const name = call.one('corpus') ?? (names.length === 1 ? names[0] : undefined)
  if (name !== undefined) return name
  throw names.length === 0
    ? new Problem('law-none', 'usage')
    : new Problem('law-which', 'usage', { names: names.join(', ') })
}

/**
 * The day for which something is asked, today unless another is named.
 * @throws Problem where it is no date, or the calendar has no such day
 */
export function dayAsked(call: Call): Day {
  return dayOf(call, 'on') ?? today()
}

/**
 * A day that an option gives, however it is written.
 * @throws Problem `law-no-date` where it is no date, `law-day` where the calendar has no such day
 */
export function dayOf(call: Call, option: string): Day | undefined {
  const value = call.one(option)
  if (value === undefined) return undefined
  const written = writtenDay(value)
  if (typeof written === 'object') return written.day
  const code = written === 'no-date' ? 'law-no-date' : 'law-day'
  throw new Problem(code, 'usage', { option: `--${option}`, value })
}

/** Which language of a corpus an expression is in, by its letters; where it has none of these, one that it lacks. */
function languageOf(
  expression: string | undefined,
  languages: readonly TextLanguage[],
  own: Tag,
): TextLanguage {
  const script = /\p{Script=Cyrillic}/u.test(expression ?? '')
    ? 'Cyrl'
    : /\p{Script=Latin}/u.test(expression ?? '')
      ? 'Latn'
      : undefined
  if (script === undefined) return usualLanguage(languages, own)
  const told = script === 'Latn' ? 'en' : /[әғқңөұүһі]/iu.test(expression ?? '') ? 'kk' : 'ru'
  const able = languages.filter((language) => scriptOf(language) === script)
  if (told === 'kk') return able.includes('kk') || able.length === 0 ? told : (able[0] as TextLanguage)
  return [own, told].find((language) => able.includes(language)) ?? able[0] ?? told
}

/** The language of our own words, else the first that is shown. */
function usualLanguage(languages: readonly TextLanguage[], own: Tag): TextLanguage {
  return firstOf(languages, own)[0] ?? own
}

function scriptOf(language: TextLanguage): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
}
