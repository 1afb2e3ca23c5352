import type { KnownStatement } from '../../law/earlier.ts'
import type { Day, Law, StatementLanguage, Trilingual } from '../../law/law.ts'
import { onceInEach } from '../../law/once.ts'
import { wordsIn } from '../../law/tags.ts'
import type { SentenceView, Stretch, View } from '../../reader/check.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'
import { namesOffenceOnly } from '../../reader/for-checks/topics.ts'
import { beginningOf, isSameWord } from './same-word.ts'

/** Within so many days two statements are taken to speak of one event. */
const SAME_EVENT = 30
const DAY = 86_400_000
/** «Деструктивные силы» is everybody's expression: a formula of fewer words recurs by chance. */
const SHORTEST = 3

/** A formula of an official's earlier statement that the pack of the country knows, where it first stands here. */
export interface FormulaOfPack {
  readonly at: Stretch
  readonly formula: Trilingual
  /** The last before this one that used it. */
  readonly said: KnownStatement
}

/** The pack keeps formulas in dictionary form: their words are sought in any form, in the same order. */
export function formulasOfPack(view: View): readonly FormulaOfPack[] {
  const { law, on } = view
  if (law === undefined || on === undefined) return []
  const known = law.earlier(on).filter((said) => isOtherEvent(said.on, on))
  const formulas = lastOfEach(known, view.language)
  if (formulas.length === 0) return []
  const byBeginning = Map.groupBy(formulas, ({ words: [first = ''] }) => beginningOf(first))
  const found = new Map<Trilingual, FormulaOfPack>()
  for (let n = 0; n < view.sentenceCount; n++) {
    const sentence = view.sentence(n)
    if (sentence.language !== view.language) continue
    for (let from = sentence.from; from < sentence.to; from++)
      for (const { words, ...one } of byBeginning.get(beginningOf(sentence.word(from))) ?? []) {
        const at = { from, to: from + words.length }
        if (found.has(one.formula) || !isRun(sentence, at, words)) continue
        if (!isNobodys(law, on, sentence, at, words)) found.set(one.formula, { at, ...one })
      }
  }
  return withoutParts([...found.values()])
}

interface Sought extends Omit<FormulaOfPack, 'at'> {
  readonly words: readonly string[]
}

/** Each formula once, with the last statement that used it. A number is said of many things: it makes no formula. */
function lastOfEach(known: readonly KnownStatement[], language: StatementLanguage): readonly Sought[] {
  const sought = new Map<string, Sought>()
  for (const said of known)
    for (const formula of said.formulas) {
      const words = wordsSought(formula, language)
      if (words.length < SHORTEST) continue
      const told = wordsIn(formula, language) as string
      if (!sought.has(told)) sought.set(told, { formula, said, words })
    }
  return [...sought.values()]
}

/** Words of a formula, none where it has a number. */
const wordsSought = onceInEach((formula: Trilingual, language): readonly string[] => {
  const told = wordsIn(formula, language)
  return told === undefined || /\d/u.test(told) ? [] : told.split(' ')
})

function isOtherEvent(before: Day, on: Day): boolean {
  return Date.parse(on) - Date.parse(before) > SAME_EVENT * DAY
}

function isRun(sentence: SentenceView, { from, to }: Stretch, words: readonly string[]): boolean {
  if (to > sentence.to) return false
  // Asked of all words first: keys are dear, and hardly any run begins alike.
  for (const [place, word] of words.entries())
    if (beginningOf(sentence.word(from + place)) !== beginningOf(word)) return false
  const { keys } = sentence.spokenIn
  return words.every((word, place) => isSameWord(keys, sentence.word(from + place), word))
}

/** Words of others, of the law, the mere name of an offence, or what a case that is told of was about. */
function isNobodys(
  law: Law,
  on: Day,
  sentence: SentenceView,
  at: Stretch,
  words: readonly string[],
): boolean {
  if (sentence.quotesOthers(at) || namesOffenceOnly(sentence, at)) return true
  return casesTold(sentence).length > 0 || isOfLaw(law, on, sentence, words)
}

/** «Заведомо ложная информация» is what the law itself says: nobody's formula. */
function isOfLaw(law: Law, on: Day, { language, spokenIn }: SentenceView, words: readonly string[]): boolean {
  return law.norms(on).some(({ says }) => {
    const told = wordsOfLaw(says, language)
    return words.every((word) =>
      told.get(beginningOf(word))?.some((each) => isSameWord(spokenIn.keys, each, word)),
    )
  })
}

/** Words by which a norm says what it is about, by their beginnings. */
const wordsOfLaw = onceInEach(
  (says: Trilingual, language): ReadonlyMap<number, readonly string[]> =>
    Map.groupBy((wordsIn(says, language) ?? '').toLowerCase().split(/[^\p{L}-]+/u), beginningOf),
)

/** Of formulas in one another only the longest. */
function withoutParts(found: readonly FormulaOfPack[]): readonly FormulaOfPack[] {
  return found.filter(
    ({ at }) =>
      !found.some(
        (other) =>
          other.at.from <= at.from && at.to <= other.at.to && other.at.to - other.at.from > at.to - at.from,
      ),
  )
}
