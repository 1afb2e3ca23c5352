import type { Tag, Trilingual } from '../../law/law.ts'
import type { SentenceView, Stretch, View } from '../check.ts'

/** A penalty in numbers, as a sentence threatens with it. */
export interface StatedPenalty {
  readonly kind: 'years' | 'fine' | 'arrest'
  /** Years, calculation indices, or days. */
  readonly size: number
  readonly words: Trilingual
}

/** Longer terms are no imprisonment but a span of time. */
const LONGEST_TERM = 25

/** A fine in calculation indices: «до 200 МРП», «160 АЕК», "200 MCI", «ста месячных расчетных показателей» in figures. */
const FINE =
  /(?<![\d.,])(\d{1,3}(?:[ \u00a0]\d{3})|\d{1,5})[ \u00a0-]*(?:(?:МРП|АЕК|MCI)(?!\p{L})|месячн\p{L}*[ \u00a0]расч|айлық[ \u00a0]есептік|monthly[ \u00a0]calculation)/iu
/** «арест до 15 суток», «15 тәулікке дейін қамаққа алу», "arrest for up to 15 days". */
const ARREST =
  /арест\p{L}*[^\d.;:]{0,30}?(\d{1,3})[ \u00a0](?:сут|дн)|(\d{1,3})[ \u00a0](?:сут\p{L}*|дн\p{L}*)[ \u00a0](?:административн\p{L}*[ \u00a0])?арест|(\d{1,3})[ \u00a0]тәулік\p{L}*[^\d.;:]{0,20}?қама|(?:arrest|detention)[^\d.;:]{0,25}?(\d{1,3})[ \u00a0]days|(\d{1,3})[ \u00a0-]days?(?:['’]s?)?[ \u00a0](?:of[ \u00a0])?(?:administrative[ \u00a0])?(?:arrest|detention)/iu

/** The longest term of imprisonment among the figures of a sentence, with where it stands. */
export function statedTerm(
  sentence: SentenceView,
  isPenalty: (figure: Stretch) => boolean = () => true,
): (StatedPenalty & { readonly at: Stretch }) | undefined {
  const terms = sentence
    .figures()
    .filter((figure) => figure.kind === 'term-of-years' && figure.value <= LONGEST_TERM && isPenalty(figure))
  if (terms.length === 0) return undefined
  const size = Math.max(...terms.map(({ value }) => value))
  const { from, to } = terms.find(({ value }) => value === size) as Stretch
  return { kind: 'years', size, words: yearsIn(size), at: { from, to } }
}

/** A fine or an arrest that a stretch threatens with, in figures. */
export function statedSum(view: View, stretch: Stretch): StatedPenalty | undefined {
  const text = view.text(stretch)
  const fine = FINE.exec(text)?.[1]
  if (fine !== undefined) {
    const size = Number(fine.replace(/\D/gu, ''))
    return { kind: 'fine', size, words: { kk: `${size} АЕК`, ru: `${size} МРП`, en: `${size} MCI` } }
  }
  const days = ARREST.exec(text)
    ?.slice(1)
    .find((found) => found !== undefined)
  if (days === undefined) return undefined
  const size = Number(days)
  return {
    kind: 'arrest',
    size,
    words: {
      kk: `${size} тәулік қамақ`,
      ru: `арест на ${size} суток`,
      en: `${size} ${size === 1 ? 'day' : 'days'} of arrest`,
    },
  }
}

/** «20 лет», «20 жыл», "20 years". */
export function yearsIn(years: number): Trilingual {
  const tens = years % 100
  const ones = years % 10
  const word = tens > 10 && tens < 15 ? 'лет' : ones === 1 ? 'год' : ones > 1 && ones < 5 ? 'года' : 'лет'
  return { kk: `${years} жыл`, ru: `${years} ${word}`, en: `${years} ${years === 1 ? 'year' : 'years'}` }
}

/** «до 7 лет», «7 жылға дейін», "up to 7 years"; that there is none. */
export function upToYears(years: number, language: Tag): string {
  if (years === 0)
    return { kk: 'бас бостандығынан айыру жоқ', ru: 'без лишения свободы', en: 'no imprisonment' }[language]
  if (language === 'kk') return `${years} жылға дейін`
  if (language === 'en') return `up to ${years} ${years === 1 ? 'year' : 'years'}`
  return `до ${years} ${years % 10 === 1 && years % 100 !== 11 ? 'года' : 'лет'}`
}
