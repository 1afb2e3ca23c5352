import { adjectiveKey, infinitives, nounStems } from '../keys.ts'
import type { ListedWords } from './hunspell.ts'
import { isNoun } from './kinds.ts'

/** Lemmas of forms that the dictionary leaves out («честей», «клевет»): a listed word with the same stem. */
export function listedByStem(form: string, words: ListedWords): string[] {
  const found = new Set([...nounsByStem(form, words), ...adjectivesByStem(form, words)])
  if (found.size > 0) return [...found]
  return infinitives(form).filter((verb, place, all) => words.has(verb) && all.indexOf(verb) === place)
}

function nounsByStem(form: string, words: ListedWords): string[] {
  return nounStems(form)
    .flatMap(dictionaryForms)
    .filter((lemma) => {
      const flags = words.get(lemma)
      return flags !== undefined && isNoun(lemma, flags) && agrees(form, lemma)
    })
}

function adjectivesByStem(form: string, words: ListedWords): string[] {
  const key = adjectiveKey(form)
  if (key === undefined) return []
  return [key, key.replace(/ый(ся)?$/u, 'ий$1'), key.replace(/ый$/u, 'ой')].filter((lemma) =>
    isAdjective(lemma, words),
  )
}

/** Short forms and comparatives that the dictionary leaves out: «законен», «провокационны», «порядочнее». */
export function shortAdjectives(form: string, words: ListedWords): string[] {
  const [, root, last] = /^(.{3,}[нк])(?:а|о|ы|и|ее|ей)$/u.exec(form) ?? /^(.{3,})е([нк])$/u.exec(form) ?? []
  if (root === undefined) return []
  const stem = root + (last ?? '')
  return [`${stem}ый`, `${stem}ий`].filter((lemma) => isAdjective(lemma, words))
}

function isAdjective(lemma: string, words: ListedWords): boolean {
  return words.get(lemma)?.includes('A') === true
}

/** What the dictionary form of a noun stem may end in. */
function dictionaryForms(stem: string): readonly string[] {
  const root = stem.slice(0, -1)
  if (stem.endsWith('й')) return [stem, `${root}я`, `${root}е`]
  if (/[жшщч]ь$/u.test(stem)) return [stem]
  if (stem.endsWith('ь')) return [stem, `${root}я`, `${root}е`]
  // «истцом», «истцов»: the vowel that the dictionary form has.
  if (/[^аеиоуыэюя]ц$/u.test(stem)) return [`${root}ец`, stem, `${stem}а`, `${stem}о`, `${stem}е`]
  return [stem, `${stem}а`, `${stem}о`, `${stem}е`, `${stem}ы`, `${stem}и`]
}

/** Whether a noun of this dictionary form can have a form with this ending at all. */
function agrees(form: string, lemma: string): boolean {
  if (/[ая]$/u.test(lemma)) return !/(?:ом|ем|ов|ев|о)$/u.test(form) || /[оеа]м$/u.test(lemma)
  if (/[ое]$/u.test(lemma)) return !/(?:ою|ею|ой|ы|ью)$/u.test(form)
  return !/(?:ою|ею|ой)$/u.test(form)
}
