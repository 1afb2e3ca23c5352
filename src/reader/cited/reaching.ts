import type { Citation, CitedFact, Day, Law, Sanction, Tag, Trilingual } from '../../law/law.ts'
import { isSameArticle } from '../../law/place.ts'
import { yearsIn } from './stated.ts'

/** Where more parts carry a term, naming them tells nothing. */
const MOST_PARTS = 3

/** Which of the norms about speech carry a term of imprisonment. */
export interface Reaching {
  readonly facts: readonly CitedFact[]
  /** One sentence. */
  readonly words: Trilingual
}

/**
 * Parts of speech norms, as far as they were checked, whose range holds so many years; where they are many, those of the articles
 * asked about. Nothing where these are many too, or none.
 */
export function reaching(
  law: Law,
  on: Day,
  term: number,
  asked: readonly Citation[] = [],
): Reaching | undefined {
  const isAsked = ({ citation }: CitedFact): boolean => asked.some((one) => isSameArticle(one, citation))
  const parts = law
    .norms(on)
    .filter((norm) => norm.speech)
    .flatMap((norm) => norm.sanctions.filter((part) => carriesTerm(part, term)))
  if (parts.length <= MOST_PARTS) return { facts: parts, words: inWords(parts, term) }
  const own = parts.filter(isAsked)
  return own.length === 0 || own.length > MOST_PARTS
    ? undefined
    : { facts: own, words: inOwnWords(own, term) }
}

/** Whether so many years lie within what a part of an article carries. */
export function carriesTerm({ minYears, maxYears, life }: Sanction, term: number): boolean {
  if (term === Number.POSITIVE_INFINITY) return life === true
  return minYears <= term && term <= maxYears
}

function labels(facts: readonly CitedFact[], tag: Tag): string {
  return facts.map(({ label }) => label[tag]).join('; ')
}

function inWords(facts: readonly CitedFact[], term: number): Trilingual {
  const years = yearsIn(term)
  const [kk, ru, en] = [labels(facts, 'kk'), labels(facts, 'ru'), labels(facts, 'en')]
  if (facts.length === 0) {
    return {
      kk: `Сөзге қатысты тексерілген баптардың ешқайсысында мұндай жаза жоқ (${years.kk}).`,
      ru: `Среди проверенных статей о высказываниях такого наказания (${years.ru}) нет ни в одной.`,
      en: `None of the speech articles checked carries ${years.en}.`,
    }
  }
  if (facts.length > 1) {
    return {
      kk: `Сөзге қатысты тексерілген баптардың ішінде мұндай жаза (${years.kk}) мыналарда бар: ${kk}.`,
      ru: `Среди проверенных статей о высказываниях такое наказание (${years.ru}) есть здесь: ${ru}.`,
      en: `Among the speech articles checked, these carry ${years.en}: ${en}.`,
    }
  }
  return {
    kk: `Сөзге қатысты тексерілген баптардың ішінде мұндай жаза (${years.kk}) мынада ғана бар: ${kk}.`,
    ru: `Среди проверенных статей о высказываниях такое наказание (${years.ru}) есть только здесь: ${ru}.`,
    en: `Among the speech articles checked, only this carries ${years.en}: ${en}.`,
  }
}

/** Other articles carry it too; of the article asked about, these parts do. */
function inOwnWords(facts: readonly CitedFact[], term: number): Trilingual {
  const years = yearsIn(term)
  return {
    kk: `Сол баптың өзінде мұндай жаза (${years.kk}) мұнда бар: ${labels(facts, 'kk')}.`,
    ru: `В самой этой статье такое наказание (${years.ru}) есть здесь: ${labels(facts, 'ru')}.`,
    en: `Parts of the same article that carry ${years.en}: ${labels(facts, 'en')}.`,
  }
}
