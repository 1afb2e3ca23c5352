import type { Match } from '../formulas.ts'
import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { NO_NAME } from './match.ts'
import { NO_LAST } from './noun.ts'
import { DOING, GENITIVE, isForm, isOblique, isParticiple } from './words.ts'

const MEANS =
  /^(?<all>(?!.* (?:деген|термині|ұғымы|сөзі|сөздері|түсінігі) )[^.;:–"()]{10,400}?(?:[дтн][ыі]|[^аеиоыі][ыі]н|с[ыі]н)) (?:ғана |да |де )?(?:білдіреді|білдірмейді)[.;]?$/s
const LONGEST_NAME = 6
const FEWEST_SAID = 2
/** What is done to it stands behind the name: «экспорт тауарды …». */
const ACCUSATIVE = /(?:[дтн][ыі]|[^аеиоуыі][ыі]н|с[ыі]н)$/
/** «Бұғаттау», «жою». */
const DOES = new RegExp(`${DOING.source}|^[^ ]{2,}ю$`)
const OF_DOING =
  /^(?:міндет|құқығ|орн|уақыт|кезең|жұмыс|жұмыстар|қызмет|қызметтер|шарт|рәсім|режим|акт|құн)(?:[ыі]|с[ыі])$/

/** «Осы баптың мақсаттары үшін мүлікті қатыру оны иеліктен шығаруға тыйым салуды білдіреді» */
export function scopedMeans(rest: string, subject: Subject, isScoped: boolean): Match | undefined {
  const all = isScoped ? MEANS.exec(rest)?.groups?.all : undefined
  if (all === undefined || NO_NAME.test(all)) return undefined
  const words = all.split(' ')
  const size = headingSize(words, subject) ?? doingSize(words) ?? againSize(words) ?? objectSize(words)
  if (size === undefined || words.length - size < FEWEST_SAID) return undefined
  const name = words.slice(0, size).join(' ')
  if (/,/.test(name) || NO_LAST.test(name)) return undefined
  return { term: { from: 0, to: name.length }, says: { from: name.length + 1, to: all.length } }
}

const headingSize = (words: readonly string[], subject: Subject): number | undefined => {
  const opened = subject.opens(words.join(' '))
  return opened > 0 ? wordCount(words.join(' ').slice(0, opened)) : undefined
}

/** «Шоттарды бұғаттау», «құпия сақтау міндеті»: a doing with what it is done to, and what belongs to it. */
function doingSize(words: readonly string[]): number | undefined {
  const at = words.findIndex((word, index) => index < LONGEST_NAME && DOES.test(word))
  if (at < 0) return undefined
  return at + (OF_DOING.test(words[at + 1] ?? '') ? 2 : 1)
}

/** «Бұрын сотталған адам соттылығы жойылмаған адамды»: the noun that is explained ends the meaning too. */
function againSize(words: readonly string[]): number | undefined {
  const noun = (words.at(-1) as string).replace(/(?:[дтн][ыі]|[ыі]н)$/, '')
  const at = words.findIndex((word, index) => index < LONGEST_NAME && noun.length > 2 && isForm(word, noun))
  return at < 0 || at > words.length - 3 || isOblique(words[at] as string) ? undefined : at + 1
}

/** «Экспорт тауарды ел аумағынан әкетуді»: one or two words in the nominative before the object. */
function objectSize(words: readonly string[]): number | undefined {
  const isPlain = (word: string): boolean =>
    !isOblique(word) && !isParticiple(word) && !GENITIVE.test(word) && !ACCUSATIVE.test(word)
  const at = words.findIndex((word) => !isPlain(word))
  const isDone = /(?:уды|уді|уын|уін)$/.test(words.at(-1) as string)
  const behind = words[at] ?? ''
  return isDone &&
    at > 0 &&
    at <= 2 &&
    (ACCUSATIVE.test(behind) || (GENITIVE.test(behind) && !/у(?:дың|дің)$/.test(behind)))
    ? at
    : undefined
}
