import { dayWritten, WRITTEN_DAY } from '../../law/corpus/remarks/days.ts'
import type { Day } from '../../law/law.ts'

/** The corpus misspells its own marker. */
const RUSSIAN_MARKER = /^(?:сноска|снсока|сноски)(?!\p{L})/iu
const KAZAKH_MARKER = /^ескерт(?:у|пе)(?:лер)?(?!\p{L})/iu
const STATUTORY_MARKER = /^примечани[ея](?!\p{L})/iu
const INSTITUTE = new RegExp(
  '^(?:(?:примечание|ескерт(?:у|пе))\\.?\\s*)?(?:рцпи|изпи|(?:рқао|ққао|(?:қр\\s*)?зқаи)\\S*(?:\\s+ескертпесі)?)\\s*[!.:]' +
    '|^ескертпе\\s*!',
  'iu',
)
/** Words of an amendment: who changed the text, or how. */
const EDITORIAL =
  /(?:заңымен|заңдарымен|кодексімен|жарлығымен|қаулысымен|ауыстырылды|бүкіл мәтін бойынша|енгізілді|енгізіледі|алып тасталды|алынып тасталды|редакцияда|толықтырылды|күші жойылды|күшіне енеді)/iu
/** Of these, what the law's own notes never say: they name acts, too, and money that is paid in. */
const KAZAKH_AMENDMENT =
  /(?:ауыстырылды|бүкіл мәтін бойынша|(?:өзгеріс|толықтыру)\p{L}{0,12}\s+енгізіл|қолданысқа енгізіл|алып тасталды|алынып тасталды|редакцияда|толықтырылды|күші жойылды)/iu
const RUSSIAN_EDITORIAL =
  /(?:исключ[её]н[аоы]?(?!\p{L})|с изменени|в редакции|заменен[аоы]?(?!\p{L})|дополнен[аоы]?(?!\p{L}))/iu
const DATED_ACT = new RegExp(`(?:${WRITTEN_DAY})\\s*(?:г\\.|года|ж\\.)?\\s*(?:№|N)\\s*\\d`, 'iu')
const DATED_FORCE = new RegExp(`(?:${WRITTEN_DAY})[^;]{0,20}бастап\\s+күшіне ен`, 'iu')
const NUMBERED_ACT = /(?:№|(?<!\p{L})N)\s*\d/u

const BEGINS_LATER = /ввод[ия]тся в действие|қолданысқа енгізіледі/iu

/** Whether the institute that keeps the base speaks; the next line in italics is its own too. */
export function isNoteOfInstitute(words: string): boolean {
  return INSTITUTE.test(words)
}

/**
 * Whether the editors speak. Russian tells «Сноска» from the law's own «Примечание»; Kazakh «Ескерту» serves both, and only
 * what it says tells them apart.
 */
export function isNote(words: string): boolean {
  if (RUSSIAN_MARKER.test(words)) return true
  if (!KAZAKH_MARKER.test(words)) return false
  if (KAZAKH_AMENDMENT.test(words) || DATED_ACT.test(words) || DATED_FORCE.test(words)) return true
  return EDITORIAL.test(words) && NUMBERED_ACT.test(words)
}

/** Whether a line opens a note of its own, of whomever: it does not go on with the one above it. */
export function opensNote(words: string): boolean {
  return STATUTORY_MARKER.test(words) || RUSSIAN_MARKER.test(words) || KAZAKH_MARKER.test(words)
}

/** Whether words set apart, without a marker, tell of an amendment. */
export function isBracketedNote(words: string): boolean {
  return DATED_ACT.test(words) && (RUSSIAN_EDITORIAL.test(words) || EDITORIAL.test(words))
}

/** Whether a line below the institute's marker is its own: it tells of an amendment or of a beginning. */
export function isWordOfInstitute(words: string): boolean {
  return isBracketedNote(words) || BEGINS_LATER.test(words) || DATED_ACT.test(words)
}

/** The article that a note of the institute postpones, and to which day. */
export function postponed(words: string): { readonly number: string; readonly begins: Day } | undefined {
  const found =
    new RegExp(
      `^статья\\s+(?<number>\\d+(?:-\\d+)*)\\s+вводится в действие с\\s+(?<day>${WRITTEN_DAY})`,
      'iu',
    ).exec(words) ??
    new RegExp(
      `^(?<number>\\d+(?:-\\d+)*)-бап\\s+(?<day>${WRITTEN_DAY})\\s*(?:ж\\.)?\\s*бастап қолданысқа енгізіледі`,
      'iu',
    ).exec(words)
  const begins = dayWritten(found?.groups?.day ?? '')
  return begins === undefined ? undefined : { number: found?.groups?.number as string, begins }
}
