import type { Trilingual } from '../../law/law.ts'
import type { Stretch } from '../check.ts'
import { isInFull } from '../full-name.ts'
import { textAt, wordAt } from '../sentence/clauses.ts'
import { startsLine } from '../sentence/lines.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { nameInEach } from './name-in-each.ts'
import { type Known, type Source, UNNAMED } from './source-at.ts'
import { sourceLabelIn } from './source-label.ts'

/** Sentences that whoever is given the word may speak. */
const LONGEST = 40
/** Words before the verb at most. */
const BEFORE = 24

/** Who speaks in records behind a line by which a chair gives the word: «Сөз кезегі … министрі Асан Үсеновке беріледі». */
export class WordGiven {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #sourceOf: (n: number) => Source | undefined
  readonly #known: Known
  /** Of each sentence, to whom the word was given last before it. */
  readonly #given = new Map<number, Trilingual | undefined>()

  /** @param sourceOf whom a sentence itself names */
  constructor(
    factsOf: (n: number) => SentenceFacts,
    sourceOf: (n: number) => Source | undefined,
    known: Known,
  ) {
    this.#factsOf = factsOf
    this.#sourceOf = sourceOf
    this.#known = known
  }

  of(n: number): Trilingual | undefined {
    if (this.#factsOf(0).own.knowledge.language.speech.givesWord === undefined) return undefined
    if (!this.#given.has(n)) this.#given.set(n, this.#lookBack(n))
    return this.#given.get(n)
  }

  #lookBack(n: number): Trilingual | undefined {
    let isBehindLine = startsLine(this.#factsOf(n))
    for (let before = n - 1; before >= Math.max(0, n - LONGEST); before--) {
      const facts = this.#factsOf(before)
      const given = isBehindLine ? givenIn(facts, this.#known) : undefined
      if (given !== undefined) return given
      const source = this.#sourceOf(before)
      if ((source !== undefined && source !== UNNAMED) || sourceLabelIn(facts) !== undefined) return undefined
      isBehindLine ||= startsLine(facts)
    }
    return undefined
  }
}

/** To whom a sentence gives the word: a person, or else an office, in the base form. */
function givenIn(facts: SentenceFacts, known: Known): Trilingual | undefined {
  const to = wordsOfGiven(facts)
  if (to === undefined) return undefined
  const person = facts.names.findLast((name) => isInFull(name) && name.from >= to.from && name.to <= to.to)
  if (person !== undefined) return nameInEach(inBase(facts, person))
  const { names, offices } = facts.own.knowledge.language
  const end = names.titleBehind?.test(wordAt(facts, to.to - 1)) ? to.to - 1 : to.to
  if (end <= to.from) return undefined
  const office = inBase(facts, { from: to.from, to: end })
  const noun = office.split(/\s+/u).at(-1) ?? ''
  return offices.holder?.test(noun.toLowerCase()) ? nameInEach(office, known.law) : undefined
}

/** «Сөз кезегі | … министріне | беріледі», «| … министріне | сөз берілді» */
function wordsOfGiven(facts: SentenceFacts): Stretch | undefined {
  const { givesWord } = facts.own.knowledge.language.speech
  const verb = facts.to - 1
  if (givesWord === undefined || !givesWord.verb.test(wordAt(facts, verb))) return undefined
  const isWord = (token: number): boolean => givesWord.what.test(wordAt(facts, token))
  if (isWord(verb - 1)) {
    let to = verb - 1
    while (to > facts.from && isWord(to - 1)) to--
    return to > facts.from ? { from: facts.from, to } : undefined
  }
  for (let token = verb - 1; token >= Math.max(facts.from, verb - BEFORE); token--)
    if (isWord(token)) return { from: token + 1, to: verb }
  return undefined
}

function inBase(facts: SentenceFacts, stretch: Stretch): string {
  const { givesWord } = facts.own.knowledge.language.speech
  return textAt(facts, stretch).replace(givesWord?.ending ?? '', '')
}
