import type { CitedFact, Day, Law, Tag, Trilingual } from '../../law/law.ts'
import { yearsIn } from './stated.ts'

/** Which of the norms about speech reach a term of imprisonment. */
export interface Reaching {
  readonly facts: readonly CitedFact[]
  /** One sentence. */
  readonly words: Trilingual
}

/** Parts of speech norms, as far as they were checked, that carry so many years. */
export function reaching(law: Law, on: Day, term: number): Reaching {
  const facts = law
    .norms(on)
    .filter((norm) => norm.speech)
    .flatMap((norm) => norm.sanctions.filter(({ maxYears }) => maxYears >= term))
  return { facts, words: inWords(facts, term) }
}

function inWords(facts: readonly CitedFact[], term: number): Trilingual {
  const years = yearsIn(term)
  const labels = (language: Tag): string => facts.map(({ label }) => label[language]).join('; ')
  if (facts.length === 0) {
    return {
      kk: `Сөзге қатысты тексерілген баптардың ешқайсысында мұндай мерзім жоқ: ${years.kk}.`,
      ru: `Среди проверенных статей о высказываниях такого срока (${years.ru}) нет ни в одной.`,
      en: `None of the speech articles checked carries ${years.en}.`,
    }
  }
  if (facts.length > 1) {
    return {
      kk: `Сөзге қатысты тексерілген баптардың ішінде мұндай мерзім (${years.kk}) мыналарда бар: ${labels('kk')}.`,
      ru: `Среди проверенных статей о высказываниях такой срок (${years.ru}) есть здесь: ${labels('ru')}.`,
      en: `Among the speech articles checked, these reach ${years.en}: ${labels('en')}.`,
    }
  }
  return {
    kk: `Сөзге қатысты тексерілген баптардың ішінде мұндай мерзім (${years.kk}) мынада ғана бар: ${labels('kk')}.`,
    ru: `Среди проверенных статей о высказываниях такой срок (${years.ru}) есть только здесь: ${labels('ru')}.`,
    en: `Among the speech articles checked, only this reaches ${years.en}: ${labels('en')}.`,
  }
}
