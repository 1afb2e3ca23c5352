import type { Trilingual } from '../law/law.ts'
import type { Raise, Traits } from './check.ts'
import type { Quote } from './reading.ts'
import { shortestSpan } from './shortest-span.ts'
import type { StatementFacts } from './statement-facts.ts'
import { shared } from './stretch.ts'
import { wholeClauses } from './whole-clauses.ts'
import { wholePhrases } from './whole-phrases.ts'

/** What is kept of a raise until all checks have spoken: no stretch, and so no view of a sentence. */
export interface Raised extends Pick<Raise, 'asks' | 'missing' | 'certainty' | 'evidence'> {
  readonly check: string
  readonly fill: Raise['fill'] | undefined
  readonly topic: string | undefined
  readonly unlessAsks: string | undefined
  readonly askedWith: string | undefined
  /** Words that its question puts, where they are not those of the quote. */
  readonly asked: string | undefined
  readonly quote: Quote
  readonly trigger: readonly Quote[]
  readonly sentence: number
  /** Whom it is put to, where the sentence names another source than the statement's own. */
  readonly source: Trilingual | undefined
}

/** A raise without its stretches. */
export function keptOf(
  check: string,
  { asksOfSpeech, isOfTerms, quotesWords }: Traits,
  raise: Raise,
  facts: StatementFacts,
): Raised {
  const { asks, fill, missing, certainty, evidence, topic, unlessAsks, askedWith, term } = raise
  const sentence = facts.factsAt(raise.at.from)
  const clauses =
    isOfTerms || quotesWords
      ? raise.at
      : wholeClauses(sentence, raise.at, asksOfSpeech ? undefined : (raise.trigger ?? []))
  const at = shortestSpan(raise.at, clauses)
  const quote = facts.quote(at)
  const words = facts.text(clauses)
  const told = (raise.trigger ?? []).flatMap((run) => shared(run, at) ?? [])
  const trigger = wholePhrases(sentence, check, at, told).map((stretch) => facts.quote(stretch))
  return {
    check,
    asks,
    fill,
    topic,
    unlessAsks,
    askedWith,
    asked: term ?? (words === quote.text ? undefined : words),
    missing,
    certainty,
    evidence,
    quote,
    trigger: trigger.length > 0 ? trigger : [quote],
    sentence: sentence.n,
    source: facts.source(sentence.n),
  }
}

/** What two checks see alike in one sentence is one finding: that of the first of them. */
export function isFirst({ check, sentence, topic, asks }: Raised, said: Map<string, string>): boolean {
  if (topic === undefined) return true
  const key = `${sentence} ${asks} ${topic}`
  const first = said.get(key)
  if (first === undefined) said.set(key, check)
  return first === undefined || first === check
}

/** Without those that give way to another check in their sentence. */
export function withoutAskedBetter(raised: readonly Raised[]): Raised[] {
  if (!raised.some(({ unlessAsks }) => unlessAsks !== undefined)) return [...raised]
  const found = new Set(raised.map(({ check, sentence }) => `${check} ${sentence}`))
  return raised.filter(
    ({ unlessAsks, sentence }) => unlessAsks === undefined || !found.has(`${unlessAsks} ${sentence}`),
  )
}
