import type { Trilingual } from '../../law/law.ts'
import type { Raise, Stretch, Traits } from '../check.ts'
import type { Quote } from '../reading.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import type { StatementFacts } from '../statement-facts.ts'
import { meet, shared } from '../stretch.ts'
import { shortestSpan } from './shortest-span.ts'
import { withoutTie } from './ties.ts'
import { wholeClauses } from './whole-clauses.ts'
import { withWholeEnds } from './whole-ends.ts'
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
  /** Of raises with one question the weightiest carries it. */
  readonly weight: number
  /** Whether it rests on how a report puts what the office did: «пригрозил», "slammed". */
  readonly isReporters: boolean
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
  const isWords = isOfTerms === true || quotesWords === true || raise.isPhrase === true
  const clauses = isWords
    ? raise.at
    : withoutTie(sentence, wholeClauses(sentence, raise.at, asksOfSpeech ? undefined : (raise.trigger ?? [])))
  const at = isWords
    ? raise.at
    : withoutTie(
        sentence,
        withWholeEnds(sentence, asksOfSpeech ? undefined : check, shortestSpan(raise.at, clauses), clauses),
      )
  const quote = facts.quote(at)
  const words = facts.text(clauses)
  const told = wholePhrases(sentence, check, at, within(raise.trigger ?? NONE, at))
  const trigger = told.map((stretch) => facts.quote(stretch))
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
    weight: weightOf(raise, sentence),
    isReporters: isReporters(sentence, at),
    source: facts.source(sentence.n),
  }
}

/** What outweighs what: facts that the check found, then words of direct speech, then certainty. */
const [OF_FACTS, OF_SPEECH, OF_CERTAINTY] = [4, 2, 1]

/** A report says first in its own words what it then quotes: what was said itself is the better ground of a question. */
function weightOf({ at, certainty, weight = 0 }: Raise, sentence: SentenceFacts): number {
  return (
    OF_FACTS * weight +
    (isQuoted(sentence, at) ? OF_SPEECH : 0) +
    (certainty === 'certain' ? OF_CERTAINTY : 0)
  )
}

/** No office says of itself that it slammed or threatened anybody: so a report does, and names it. */
function isReporters(sentence: SentenceFacts, at: Stretch): boolean {
  const verbs = sentence.listHits('reporters-verb')
  if (verbs.length === 0 || isQuoted(sentence, at)) return false
  const isOfOffice = OFFICES.some((list) => sentence.listHits(list).length > 0) || sentence.names.length > 0
  return isOfOffice && verbs.some((verb) => !isQuoted(sentence, verb))
}

const OFFICES = ['body', 'spokesperson']

function isQuoted({ speeches }: SentenceFacts, at: Stretch): boolean {
  return speeches.some((speech) => meet(speech, at))
}

const NONE: readonly Stretch[] = []

/** What of some stretches lies within another; nearly always all of it. */
function within(runs: readonly Stretch[], at: Stretch): readonly Stretch[] {
  for (const run of runs)
    if (run.from < at.from || run.to > at.to) return runs.flatMap((each) => shared(each, at) ?? [])
  return runs
}

/** What two checks see alike in one sentence is one finding: that of the first of them. */
export function isFirst({ check, sentence, topic, asks }: Raised, said: Map<string, string>): boolean {
  if (topic === undefined) return true
  const key = `${sentence} ${asks} ${topic}`
  const first = said.get(key)
  if (first === undefined) said.set(key, check)
  return first === undefined || first === check
}

/** Without those that give way to another check in their sentence, and those in a report's words that others of their check make good. */
export function withoutAskedBetter(raised: readonly Raised[]): Raised[] {
  const asks = asksIn(raised, ({ unlessAsks }) => unlessAsks)
  const kept = raised.filter(
    ({ unlessAsks, sentence }) => unlessAsks === undefined || !asks(unlessAsks, sentence),
  )
  if (!kept.some(({ isReporters }) => isReporters)) return kept
  const ofOffice = new Set(kept.filter(({ isReporters }) => !isReporters).map(({ check }) => check))
  return kept.filter(({ check, isReporters }) => !isReporters || !ofOffice.has(check))
}

/**
 * Makes the answer whether a check that others give way to has raised anything in a sentence. Nobody gives way to most checks, and
 * nothing is kept of these.
 * @param givesWay the check, or the question of a check («check asks»), that a raise gives way to, if any
 */
export function asksIn(
  raised: readonly Raised[],
  givesWay: (raise: Raised) => string | undefined,
): (check: string, sentence: number) => boolean {
  const sentences = new Map<string, Set<number>>()
  for (const raise of raised) {
    const name = givesWay(raise)
    if (name !== undefined && !sentences.has(name)) sentences.set(name, new Set())
  }
  if (sentences.size > 0)
    for (const { check, asks, sentence } of raised) {
      sentences.get(check)?.add(sentence)
      sentences.get(`${check} ${asks}`)?.add(sentence)
    }
  return (check, sentence) => sentences.get(check)?.has(sentence) === true
}
