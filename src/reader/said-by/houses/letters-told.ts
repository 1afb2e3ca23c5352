import type { Law, Trilingual } from '../../../law/law.ts'
import { BRACKET_BEFORE, sentenceAt } from '../../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL } from '../../scan/words.ts'
import { hasShape, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { nameIn, nameInEach } from '../name-in-each.ts'
import { isOfName } from '../offices/body-name.ts'

/** Letters of such a word at least and at most. */
const SHORTEST = 2
const LONGEST = 10
/** Words at most of a name for each of its letters: "Economic and Financial Crimes Commission". */
const WORDS = 2
/** Names at most that one text cuts down. */
const MOST = 40

/** "The State Media Service (SMS) warned. | The SMS said": whole names by the letters that the text itself puts in brackets behind them. */
export class LettersTold {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #law: Law | undefined
  #names: ReadonlyMap<string, string> | undefined

  constructor(factsOf: (n: number) => SentenceFacts, law: Law | undefined) {
    this.#factsOf = factsOf
    this.#law = law
  }

  /** The whole name of a source that is told by letters alone, and any other as it is. */
  wholeOf(source: Trilingual, { language, own }: SentenceFacts): Trilingual {
    // Where words have cases, the name before a bracket may stand in any.
    if (own.knowledge.language.speech.articles === undefined) return source
    const letters = nameIn(language, source)
    if (letters.length < SHORTEST || letters.length > LONGEST || !/^\p{Lu}+$/u.test(letters)) return source
    this.#names ??= this.#find()
    const name = this.#names.get(letters)
    return name === undefined ? source : nameInEach(name, this.#law)
  }

  #find(): ReadonlyMap<string, string> {
    const names = new Map<string, string>()
    const { tokens } = this.#factsOf(0).survey
    for (let token = 1; token < tokens.count && names.size < MOST; token++) {
      if (!((tokens.before[token] as number) & BRACKET_BEFORE)) continue
      const facts = this.#factsOf(sentenceAt(tokens, token))
      if (!hasShape(facts, token, ALL_CAPITALS)) continue
      const letters = textAt(facts, { from: token, to: token + 1 })
      const from = startOfName(facts, token, letters)
      if (from !== undefined && !names.has(letters)) names.set(letters, textAt(facts, { from, to: token }))
    }
    return names
  }
}

/** Where the name begins that ends before a bracket, and whose capitals are the letters in it. */
function startOfName(facts: SentenceFacts, end: number, letters: string): number | undefined {
  let missing = letters.length
  const first = Math.max(facts.from, end - letters.length * WORDS)
  const { leads } = facts.own.knowledge.language.offices
  const isOfIt = (token: number): boolean =>
    isOfName(facts, token) || leads?.test(wordAt(facts, token)) === true
  for (let token = end - 1; token >= first && isOfIt(token); token--) {
    if (token < end - 1 && marksBefore(facts, token + 1) & PARTS) return undefined
    if (!hasShape(facts, token, CAPITAL | ALL_CAPITALS)) continue
    const letter = letters.charAt(missing - 1)
    if (wordAt(facts, token).charAt(0) !== letter.toLowerCase()) return undefined
    missing--
    if (missing === 0) return token
  }
  return undefined
}
