import type { Currency, FineSign } from '../../law/amounts.ts'
import { plain } from '../../law/corpus/definitions/plain.ts'
import type { Law } from '../../law/law.ts'
import { onceOf } from '../../law/once.ts'

/** What fines are counted in, as a jurisdiction writes it; words as `plain` makes them. */
export interface Measures {
  /** The unit of fines, right behind a number. */
  readonly fine: RegExp
  /** Money, right behind a number. */
  readonly money: RegExp
  /** Either, anywhere. */
  readonly any: RegExp
}

/** Measures of a law, made once. */
export function measuresOf({ fineSign, currency }: Law): Measures {
  return madeOf(fineSign, currency)
}

const madeOf = onceOf((fineSign: FineSign, currency: Law['currency']): Measures => {
  const [fine, money] = [wordsOf(fineSign), wordsOf(currency)]
  return {
    fine: new RegExp(`^[ -]*(?:${fine})`, 'u'),
    money: new RegExp(`^[ -]*(?:${money})`, 'u'),
    any: new RegExp(`${fine}|${money}`, 'u'),
  }
})

/** The signs, which end with a word or a hyphen: «АЕК-ке»; and what a text spells, with any endings. */
function wordsOf({ kk, ru, en, spelled }: FineSign | Currency): string {
  const signs = [...new Set([kk[0], ru, en])].map((sign) => `${escaped(sign)}(?!\\p{L})`)
  const begun = spelled.map((words) => escaped(words).split(' ').map(ended).join(' '))
  return [...signs, ...begun].join('|')
}

function ended(word: string): string {
  return `${word}\\p{L}*`
}

function escaped(words: string): string {
  return plain(words).replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
}
