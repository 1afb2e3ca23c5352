import type { Bracket } from './brackets.ts'
import { wordCount } from './matches.ts'

/** «Дом, окружённый садом („усадьба“)», «… мүлік („кепіл“)» */
const QUOTED_ALONE = /^(?<term>"[^"]{2,60}")$/ds

/**
 * The short name that stands alone and quoted in brackets.
 * @param proper ends what has a name of its own, and is not called by it: «товарищество („Рассвет“)»
 */
export function quotedAlone(
  { named, from, to, words }: Bracket,
  text: string,
  proper: RegExp,
): RegExpExecArray | null {
  const before = text.slice(named, from - 1).trimEnd()
  // Behind a quote stands another one of the same: «комиссионер» («поверенный»).
  const isOther = /["»”]$/.test(before)
  // «Перенос номера („сохранение номера“) – …»: a bracket before the dash is part of the term.
  const isOfTerm = text.startsWith(' – ', to + 1)
  return !isOfTerm && !isOther && wordCount(before) > 1 && !proper.test(before)
    ? QUOTED_ALONE.exec(words)
    : null
}
