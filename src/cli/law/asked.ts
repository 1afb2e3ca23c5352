import type { Catalog } from '../../catalog.ts'
import { namesOf, openBuild } from '../../desk/law/builds.ts'
import { lawFolder } from '../../desk/law/folder.ts'
import { isDay } from '../../desk/take-in.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Day } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'

/** What a question to a corpus is asked with. */
export interface Asked {
  readonly corpus: Corpus
  readonly on: Day
  readonly language: TextLanguage
}

/**
 * The corpus, day and language of a question: `--corpus` may be left out where there is only one, `--on` means today, and
 * `--language` the language of the first word that tells one, else the corpus's first.
 * @throws Problem where there is no corpus, or no such day
 */
export function asked(catalog: Catalog, call: Call, expression = ''): Asked {
  const folder = lawFolder()
  const names = namesOf(folder)
  const name = call.one('corpus') ?? (names.length === 1 ? names[0] : undefined)
  if (name === undefined) {
    throw names.length === 0
      ? new Problem('law-none', 'usage', { name: '' })
      : new Problem('law-which', 'usage', { names: names.join(', ') })
  }
  const corpus = openBuild(catalog, folder, name)
  const { languages } = corpus.build
  const language = call.one('language') ?? languageOf(expression, languages) ?? (languages[0] as TextLanguage)
  if (!languages.includes(language)) {
    corpus.close()
    throw new Problem('law-language', 'usage', { language, languages: languages.join(', ') })
  }
  return { corpus, on: dayOf(call), language }
}

function dayOf(call: Call): Day {
  const given = call.one('on')
  if (given === undefined) return new Date().toISOString().slice(0, 10)
  if (!isDay(given)) throw new Problem('usage-date', 'usage', { value: given })
  return given
}

/** Kazakh letters tell Kazakh, other Cyrillic ones Russian. */
function languageOf(expression: string, languages: readonly TextLanguage[]): TextLanguage | undefined {
  const told = /[әғқңөұүһі]/iu.test(expression) ? 'kk' : /\p{Script=Cyrillic}/u.test(expression) ? 'ru' : 'en'
  return languages.includes(told) ? told : undefined
}
