import type { Formulas } from './formulas.ts'
import type { Found } from './terms.ts'

const LONGEST_SENTENCE = 600

/**
 * Definitions without those of a sentence that only says what holds where an earlier one does not: «Если место неизвестно, местом
 * открытия наследства признаётся …».
 */
export function withoutFallbacks(
  words: string,
  found: readonly Found[],
  { otherwise }: Formulas,
): readonly Found[] {
  const firsts = new Map<string, number>()
  const nameOf = ({ term }: Found): string => words.slice(term.from, term.to).replaceAll('"', '').trim()
  for (const each of found) {
    const name = nameOf(each)
    firsts.set(name, Math.min(each.term.from, firsts.get(name) ?? each.term.from))
  }
  return found.filter((each) => {
    const name = nameOf(each)
    const first = firsts.get(name) ?? each.term.from
    if (first >= each.term.from) return true
    return !otherwise.test(sentenceAt(words, Math.min(each.term.from, each.says.from)))
  })
}

function sentenceAt(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - LONGEST_SENTENCE), at)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ') + 1)
  return (before.slice(start + 1) + words.slice(at, at + 40))
    .trimStart()
    .replace(/^(?:\d+[.)]|\([\da-z]+\)) +/, '')
}
