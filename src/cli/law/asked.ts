import { dayOfTwo } from '../../desk/checked-day.ts'
import { namesOf, openBuild } from '../../desk/law/builds.ts'
import { lawFolder } from '../../desk/law/folder.ts'
import { languageOfWords, likeliestFirst } from '../../desk/law/text-language.ts'
import { today } from '../../desk/today.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { daysOf, writtenSpan } from '../../law/days/span.ts'
import { writtenDay } from '../../law/days/written-day.ts'
import type { Day } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { sayIfKnown } from '../../messages/messages.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import { complain } from '../complain.ts'

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

/** Words whose language is not said. */
export interface Sought {
  readonly words: string
  /** Whether the texts of a language have words, all of them or some; without it their letters alone tell the language. */
  readonly isIn?: (corpus: Corpus, words: string, language: TextLanguage, on: Day) => boolean
}

/**
 * The corpus, day and language of a question: `--corpus` may be left out where there is only one, `--on` means today, and
 * `--language` the language that the words are in, else that of our own words, else the first that is shown.
 * @throws Problem where there is no corpus, or no such day
 */
export function asked(
  catalog: LawCatalog,
  call: Call,
  sought?: Sought,
  name = corpusName(call),
  on = dayAsked(call),
): Asked {
  const corpus = openBuild(catalog, lawFolder(), name)
  const { languages } = corpus.build
  const language =
    call.one('language') ??
    languageOfWords(
      sought?.words ?? '',
      languages,
      call.language,
      (one, words) => sought?.isIn?.(corpus, words, one, on) ?? false,
    )
  if (call.has('language') && !languages.includes(language)) {
    corpus.close()
    throw new Problem('law-language', 'usage', { language, languages: languages.join(', ') })
  }
  const isChosen = call.has('language')
  return {
    corpus,
    on,
    language,
    languages: isChosen ? [language] : likeliestFirst(languages, language, call.language),
    isChosen,
  }
}

function corpusName(call: Call): string {
  const names = namesOf(lawFolder())
  const name = call.one('corpus') ?? (names.length === 1 ? names[0] : undefined)
  if (name !== undefined) return name
  throw names.length === 0
    ? new Problem('law-none', 'input')
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
 * A day that an option gives, however it is written. Of a month or a year it is the last day, with `--from` the first, which is told.
 * @throws Problem `law-no-date` where it is no date, `law-day` where the calendar has no such day
 */
export function dayOf(call: Call, option: string): Day | undefined {
  const value = call.one(option)
  if (value === undefined) return undefined
  const days = daysOf(writtenSpan(value) ?? '')
  if (days !== undefined) {
    const day = option === 'from' ? days[0] : days[1]
    complain(sayIfKnown('law.day-of-span', call.language, { option: `--${option}`, value, day }) as string)
    return day
  }
  const written = writtenDay(value)
  if (typeof written === 'object') {
    if ('day' in written) return written.day
    throw dayOfTwo(value, written.either, 'usage')
  }
  const code = written === 'no-date' ? 'law-no-date' : 'law-day'
  throw new Problem(code, 'usage', { option: `--${option}`, value })
}
