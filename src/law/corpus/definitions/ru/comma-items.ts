import { numbers } from '../../../languages/ru/numbers.ts'
import type { Gap } from '../gaps.ts'

const NEXT =
  /, (?:(?:а также|а|и) )?(?=(?<name>[а-я-]{3,}(?: [а-я-]+){0,4}(?: \([^();]{2,60}\))?) – (?<says>[а-я-]+)[ .,])/gu
/** What opens no name: words of a clause, of a list of examples, of cases and of deeds. */
const OPENS_NO_NAME =
  /^(?:в|во|на|с|со|по|из|от|до|для|при|без|о|об|за|под|к|не|ни|или|либо|то|есть|том|если|когда|где|куда|как|что|чтобы|кто|чей|чья|чье|чьи|однако|например|включая|исключая|кроме|помимо|именно|также|обычно|соответственно|который|которая|которое|которые|один|одна|одно|одни|каждый|каждая|каждое|другой|другая|другое|другие|первый|первая|второй|вторая|последний|последняя|последнее|последние|этот|эта|это|эти|тот|та|те|такой|такая|такое|такие|он|она|оно|они|его|ее|их)$|(?:щ|вш)(?:ий|ая|ее|ие|ийся|аяся|ееся|иеся)$|(?:ого|его|ому|ему|ую|юю|ым|им|ых|их|ыми|ими|ами|ями|ах|ях|ам|ям|ов|ев)$/u
/** «Опознанный судном –» goes on about what stands before the comma, «уполномоченный орган –» begins. */
const TOLD_OF = /(?:нн|[аеи]м|т)(?:ый|ая|ое|ые)$/u
const OBLIQUE = /(?:ом|ем|ами|ями|ой|ей|ью|ым|им|ыми|ими|у|ю|е|ах|ях|ам|ям)$/u
/** «Начало которого»: what is told of the thing before. */
const POINTS = /^(?:котор[а-я]+|чей|чья|чье|чьи|его|ее|их|эт[а-я]+|т(?:ого|ой|ех)|сво[а-я]+|так[а-я]{2,3})$/u
/** A verb or an adverb behind the first word: a clause. */
const FINITE = /(?:ет|ит|ут|ют|ат|ят|ется|ится|утся|ются|атся|ятся|л|ла|ло|ли|лся|лась|лось|лись|ть|ться)$/u
const NOUNS_LIKE_VERBS =
  /(?:ость|есть|ель|сеть|часть|власть|область|отрасль|связь|печать|тетрадь|площадь|запись)$/u
/** A number or a measure tells how much, and no thing. */
const NUMBERS = new Set(numbers.values.flatMap(([, words]) => words.split(' ')))
const NO_THING =
  /^(?:не|до|от|с|со|в|во|на|по|за|из|для|при|без|только|лишь|более|менее|свыше|около|это|также|так|если|как|когда|где|чтобы|что|у|к|под|над|между|через|после|перед)$/u

/**
 * Where items of an announced list begin that commas alone join: «маяк – сооружение у моря, бакен – знак на воде». Each names a thing
 * in the nominative and tells what thing it is; commas within an explanation stand before clauses, cases and measures. Nothing where
 * any dash of the list does something else: «начало которого – день подачи, конец – день ответа» are no terms.
 */
export function commaItems(words: string): readonly Gap[] {
  const gaps = [...words.matchAll(NEXT)].flatMap(({ index, 0: gap, groups = {} }) => {
    const { name = '', says = '' } = groups
    return isName(name.replace(/ \(.*$/u, '').split(' ')) && isThing(says)
      ? [{ from: index, to: index + gap.length }]
      : []
  })
  const dashes = words.replaceAll(/\([^()]*\)/gu, '').split(' – ').length - 1
  return dashes === gaps.length + 1 ? gaps : []
}

function isName([first = '', second = '', ...others]: readonly string[]): boolean {
  if (OPENS_NO_NAME.test(first) || isVerb(first)) return false
  if (TOLD_OF.test(first) && (second === '' || OBLIQUE.test(second) || OPENS_NO_NAME.test(second)))
    return false
  return ![second, ...others].some((word) => word !== '' && (isVerb(word) || POINTS.test(word)))
}

function isVerb(word: string): boolean {
  return (
    FINITE.test(word) && word.length > 3 && !NOUNS_LIKE_VERBS.test(word) && !/(?:ал|ел|ол|узел)$/u.test(word)
  )
}

function isThing(word: string): boolean {
  return word.length > 2 && !NUMBERS.has(word) && !NO_THING.test(word) && !OPENS_NO_NAME.test(word)
}
