import { createDictionary, type Dictionary } from '../../reader/vocabulary/dictionary.ts'
import { listedByStem, shortAdjectives } from './dictionary/by-stem.ts'
import { strongVerbs } from './dictionary/changed-stems.ts'
import { readHunspell } from './dictionary/hunspell.ts'
import { IRREGULAR } from './dictionary/irregular.ts'
import { type Kind, kindOf } from './dictionary/kinds.ts'
import { PREFERRED } from './dictionary/preferred.ts'
import { infinitives, keys } from './keys.ts'

/** Endings of forms that the dictionary lists as words without a paradigm («судей», «семей», «земель»). */
const OBLIQUE = /(?:ей|ель|ен|ок|ек|ец|ев|ов|ам|ям|ами|ями|ах|ях|ий)$/u
/** Endings by which an unlisted word is a verb rather than a noun. */
const CONJUGATED = /(?:[аяу]ет|[аяу]ют|[ая]ю|ит|ят|[аиы]л[аио]?|сь)$/u
/** Ranks of kinds where one form belongs to several words. */
const RANK: Readonly<Record<Kind, number>> = { noun: 0, adjective: 1, verb: 2, other: 3 }

/** The dictionary over hunspell's rules and words for Russian, without «ё». */
export default function loadDictionary(): Dictionary {
  const hunspell = readHunspell()
  const { words, known } = hunspell

  function rank(lemma: string, form: string): number {
    const kind = kindOf(lemma, words.get(lemma) ?? '')
    if (lemma === form && kind === 'other' && OBLIQUE.test(form)) return 1
    return (PREFERRED.has(lemma) ? -10 : 0) + (lemma === form ? (kind === 'other' ? -4 : -5) : RANK[kind])
  }

  function byRank(found: readonly string[], form: string): readonly string[] {
    const ranked = found.map((lemma, place) => ({ lemma, place, rank: rank(lemma, form) }))
    return ranked.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ lemma }) => lemma)
  }

  function ofWord(word: string): readonly string[] {
    const irregular = IRREGULAR.get(word)
    const found = known(word)
    if (irregular !== undefined)
      return [
        ...new Set([...irregular, ...found.filter((lemma) => lemma !== word || PREFERRED.has(lemma))]),
      ].sort((a, b) => (b === 'суд' ? 1 : 0) - (a === 'суд' ? 1 : 0))
    const isListedApart = words.get(word) === '' && !PREFERRED.has(word)
    const byStem = isListedApart || found.length === 0 ? listedByStem(word, words) : []
    const all = new Set([
      ...byStem,
      ...found,
      ...shortAdjectives(word, words),
      ...strongVerbs(word, hunspell),
    ])
    return all.size > 0 ? byRank([...all], word) : unlisted(word)
  }

  /** By the last part of a word with hyphens, else as its ending tells. */
  function unlisted(word: string): readonly string[] {
    const hyphen = word.lastIndexOf('-')
    if (hyphen > 0 && hyphen < word.length - 1)
      return ofWord(word.slice(hyphen + 1)).map((lemma) => word.slice(0, hyphen + 1) + lemma)
    const guessed = keys(word)
    return CONJUGATED.test(word) ? [...new Set([...infinitives(word), ...guessed])] : guessed
  }

  return createDictionary((folded) => ofWord(folded.replaceAll('ё', 'е')))
}
