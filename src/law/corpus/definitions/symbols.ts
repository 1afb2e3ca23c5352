import type { Formulas } from './formulas.ts'

/** «Qmax», «Тл», «К1», «Σ»: a letter with what tells it from others of its kind. */
const SYMBOL =
  /^\p{L}$|^\p{L}{1,2}[\d′']{1,3}$|^\p{L}(?:min|max|мин|макс|ср|орт|общ|жалпы|факт|нақты|план|жосп|норм|av|avg|tot|base)$|^\p{Lu}[ijkn]$|^(?![\p{Lu}]+$)\p{Lu}[бвгджзйклмнпрстфхцчшщbcdfghjklmnpqrstvwxz]$|^\p{Lu}?\p{Ll}?\([\p{L}\d]{1,2}\)$/u
const EQUATION = /\S ?= ?\S/

/** Whether a text has a formula, whose letters it then explains: nobody looks for them in a law. */
export const hasFormula = (words: string, { legend }: Formulas): boolean =>
  EQUATION.test(words) || legend.test(words)

/** @param term as the text has it, its capitals too */
export const isSymbol = (term: string): boolean => SYMBOL.test(term)
