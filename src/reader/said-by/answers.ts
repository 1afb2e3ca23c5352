import type { Trilingual } from '../../law/law.ts'
import { sentenceAt } from '../scan/tokens.ts'
import { tellsOnlyWho } from '../sentence/asker-label.ts'
import { startsLine } from '../sentence/lines.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { speakerEnd } from '../sentence/speaker-label.ts'
import { askedFrom, isRecord } from '../sentence/turns.ts'
import { beginsWithReporters } from './houses/other-voice.ts'
import { type Source, UNNAMED } from './source-at.ts'

/**
 * Who answers in a record of a conversation: whoever a label names has the word until somebody else does, over paragraphs; behind
 * «Ответ:», a dash or nothing, the one who answers all questions.
 */
export class Answers {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #labelledAt: (n: number) => Source | undefined
  readonly #onlyPerson: (n: number) => Trilingual | undefined
  #told: readonly (Source | undefined)[] | undefined

  /**
   * @param labelledAt whom the label at the head of a paragraph means
   * @param onlyPerson the only person before a sentence of whom an office is told
   */
  constructor(
    factsOf: (n: number) => SentenceFacts,
    labelledAt: (n: number) => Source | undefined,
    onlyPerson: (n: number) => Trilingual | undefined,
  ) {
    this.#factsOf = factsOf
    this.#labelledAt = labelledAt
    this.#onlyPerson = onlyPerson
  }

  of(n: number): Source | undefined {
    this.#told ??= this.#all()
    return this.#told[n]
  }

  #all(): readonly (Source | undefined)[] {
    const { tokens } = this.#factsOf(0).survey
    const factsAt = (token: number): SentenceFacts => this.#factsOf(sentenceAt(tokens, token))
    if (!isRecord(this.#factsOf(0), factsAt)) return []
    const told: (Source | undefined)[] = []
    // Whoever answers is not named where that begins, and found when all are known.
    let now: Source | undefined
    for (let n = 0; n < tokens.sentenceCount; n++) {
      const facts = this.#factsOf(n)
      const isAsked = askedFrom(facts, factsAt) !== undefined
      if (isAsked || facts.label?.is === 'fact-label') now = UNNAMED
      else if (beginsWithReporters(facts)) now = undefined
      else if (isLabelled(facts)) now = this.#labelledAt(n)
      told.push(isAsked ? undefined : now)
    }
    const only = onlyOf(told)
    return told.map((source, n) => (source === UNNAMED ? (only ?? this.#onlyPerson(n)) : source))
  }
}

/** Whether a line begins with nothing but who speaks, and a colon. */
function isLabelled(facts: SentenceFacts): boolean {
  if (!startsLine(facts)) return false
  const to = speakerEnd(facts)
  return to !== undefined && tellsOnlyWho(facts, { from: facts.from, to })
}

/** The only one whom labels name. */
function onlyOf(told: readonly (Source | undefined)[]): Source | undefined {
  const named = new Map<string, Trilingual>()
  for (const source of told)
    if (source !== undefined && source !== 'own' && source !== UNNAMED) named.set(source.en, source)
  return named.size === 1 ? [...named.values()][0] : undefined
}
