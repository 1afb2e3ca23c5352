import type { Raise, Stretch, Traits } from '../check.ts'
import type { Quote } from '../reading.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { withWhatTells } from '../sentence/told-before.ts'
import type { StatementFacts } from '../statement-facts.ts'
import { shared } from '../stretch.ts'
import { nothing } from '../tables/nothing.ts'
import { withoutAdornments } from './adornments.ts'
import { behindLead } from './behind-lead.ts'
import { withoutContact } from './contact.ts'
import { withConditionBehind } from './cut-conditions.ts'
import { withoutFrames } from './frames.ts'
import { fromTeller } from './from-teller.ts'
import { fromLastClause } from './last-clause.ts'
import { withoutOpenEnd } from './open-ends.ts'
import { type OwnItems, ownItems } from './own-items.ts'
import { ownPhrase } from './own-phrase.ts'
import { ownSpeech } from './own-speech.ts'
import { shortestSpan } from './shortest-span.ts'
import { withoutTie } from './ties.ts'
import { withWhatAccuses } from './what-accuses.ts'
import { wholeClauses } from './whole-clauses.ts'
import { withWholeEnds } from './whole-ends.ts'
import { withWholeList } from './whole-lists.ts'
import { wholePhrases } from './whole-phrases.ts'
import { withAntecedent } from './with-antecedent.ts'
import { withCases, withSecondVerb } from './with-cases.ts'
import { withFrame } from './with-frame.ts'
import { withGranted } from './with-granted.ts'
import { withGround } from './with-ground.ts'
import { withLeftUndone } from './with-left-undone.ts'
import { behindSentenceBefore } from './with-sentence-before.ts'
import { withinMarks } from './within-marks.ts'
import { withoutBegun } from './without-begun.ts'
import { partsAroundFrames } from './without-inner-frames.ts'
import { withoutRest } from './without-rest.ts'
import { withoutUntold } from './without-untold.ts'

/** What is quoted of a raise. */
export interface Quoted {
  readonly quote: Quote
  /** Words that its question puts, where they are not those of the quote. */
  readonly asked: string | undefined
  readonly trigger: readonly Quote[]
}

/** Of a call for several things, those that a check asks about, and what it leaves to others. */
export interface OwnPart extends Quoted {
  readonly leaves: readonly Quote[]
}

/** What is quoted of a raise, and its part alone where it is a call for several things. */
export interface QuotedOf extends Quoted {
  readonly own: OwnPart | undefined
  readonly at: Stretch
  /** The clauses that its question puts. */
  readonly clauses: Stretch
}

/** What is quoted of a raise in a sentence. */
export function quotedOf(
  check: string,
  traits: Traits,
  raise: Raise,
  sentence: SentenceFacts,
  facts: StatementFacts,
): QuotedOf {
  const { term, trigger = NONE } = raise
  const quotedFrom = (at: Stretch, words: string): Quoted => {
    const quote = facts.quote(at)
    const told = wholePhrases(sentence, check, at, within(trigger, at))
    const shown = told.map((stretch) => facts.quote(stretch))
    return {
      quote,
      asked: term ?? (words === quote.text ? undefined : words),
      trigger: shown.length > 0 ? shown : [quote],
    }
  }
  const around = clausesOf(check, traits, raise, sentence)
  const cut = spansOf(check, traits, raise, sentence, around)
  const isOfPurpose = traits.quotes === 'purpose'
  const said = isOfClause(traits) ? ownSpeech(sentence, cut, isOfPurpose) : cut
  const parted = isOfCall(traits) ? { ...said, clauses: withGranted(sentence, said.clauses) } : said
  const spans = isAlone(traits)
    ? parted
    : { at: fromTeller(sentence, parted.at), clauses: fromTeller(sentence, parted.clauses) }
  const beside = partsAroundFrames(sentence, spans.clauses, traits.asksOfSpeech)
  const told = beside.map((part) => facts.text(part)).join(' … ') || facts.text(spans.clauses)
  const words = isOfClause(traits) ? withQuestionMark(told, facts, spans.clauses) : told
  const asked = traits.asksOfAct ? behindSentenceBefore(words, spans.clauses, sentence, facts) : words
  const whole = { ...quotedFrom(spans.at, asked), ...spans }
  const items = isOfCall(traits) ? ownItems(sentence, check, around, trigger) : undefined
  if (items === undefined) return { ...whole, own: undefined }
  const { at, clauses } = spansOf(check, traits, raise, sentence, items)
  // Of a list that goes on behind these items the rest is left.
  const ownAt = shared(at, items) ?? at
  const own = quotedFrom(ownAt, withAsking(facts.text(clauses), items, facts))
  return { ...whole, own: { ...own, leaves: items.leaves.map((stretch) => facts.quote(stretch)) } }
}

/** “What is there to discuss?”: clauses that ask are put with their sign, or they would tell what they ask. */
function withQuestionMark(told: string, facts: StatementFacts, clauses: Stretch): string {
  return facts.statement.text.charAt(facts.quote(clauses).end) === '?' ? `${told}?` : told
}

/** What is asked for with what asks for it, and the sign that other things are left out between them. */
function withAsking(words: string, { from, asks }: OwnItems, facts: StatementFacts): string {
  if (asks === undefined) return words
  const asking = facts.text(asks)
  return asks.from < from ? `${asking} … ${words}` : `${words} … ${asking}`
}

/** Whether a check asks about what a clause says: not about a term, a reference, or the act of speech. */
export function isOfClause(traits: Traits): boolean {
  return !isAlone(traits) && traits.asksOfSpeech !== true
}

/** Whether it asks about what somebody is called on to do. */
function isOfCall({ quotes }: Traits): boolean {
  return quotes === 'call' || quotes === 'conduct'
}

/** Whether what it quotes needs no clause. */
function isAlone({ isOfTerms, quotesWords }: Traits): boolean {
  return isOfTerms === true || quotesWords === true
}

/** The clauses around a raise that its question puts. */
function clausesOf(
  check: string,
  traits: Traits,
  { at, trigger = NONE, isPhrase }: Raise,
  sentence: SentenceFacts,
): Stretch {
  const { asksOfSpeech } = traits
  if (isAlone(traits) || isPhrase) return at
  const grown = wholeClauses(sentence, at, asksOfSpeech ? undefined : trigger)
  const around = withoutTie(sentence, withoutUntold(sentence, grown), asksOfSpeech)
  const plain = withoutAdornments(sentence, check, withinMarks(sentence, around), trigger)
  const listed = withWholeList(sentence, plain)
  return withoutContact(sentence, asksOfSpeech ? listed : fromLastClause(sentence, listed, trigger))
}

/** What is quoted of some clauses, and what of them its question puts. */
function spansOf(
  check: string,
  traits: Traits,
  { at, trigger = NONE, isPhrase }: Raise,
  sentence: SentenceFacts,
  clauses: Stretch,
): { readonly at: Stretch; readonly clauses: Stretch } {
  const { asksOfSpeech, quotes } = traits
  if (isAlone(traits) || isPhrase) return { at, clauses }
  const span = withoutOpenEnd(sentence, clauses, shortestSpan(at, clauses), asksOfSpeech ? [] : trigger)
  const ended = withWholeEnds(sentence, asksOfSpeech ? undefined : check, span, clauses)
  const framed = withFrame(sentence, withWhatTells(sentence, ended, clauses), clauses)
  const whole = withoutAdornments(sentence, check, withoutTie(sentence, framed, asksOfSpeech), trigger)
  const phrase = withinMarks(sentence, withWholeList(sentence, ownPhrase(sentence, quotes, whole, trigger)))
  const own = withoutUntold(sentence, withAntecedent(sentence, behindLead(sentence, phrase)))
  const cases = (stretch: Stretch): Stretch =>
    withoutTie(sentence, withCases(sentence, stretch), asksOfSpeech)
  const asked = withoutRest(sentence, clauses, own, trigger)
  const said = (stretch: Stretch): Stretch =>
    withoutBegun(
      sentence,
      withoutFrames(sentence, withConditionBehind(sentence, stretch), trigger, asksOfSpeech),
    )
  const grounded = (stretch: Stretch): Stretch => withGround(sentence, said(stretch))
  if (quotes === undefined) return { at: said(cases(own)), clauses: grounded(cases(asked)) }
  if (quotes !== 'deed') return { at: said(own), clauses: grounded(asked) }
  const deed = (stretch: Stretch): Stretch =>
    withLeftUndone(sentence, withWhatAccuses(sentence, withSecondVerb(sentence, stretch)))
  return { at: said(deed(own)), clauses: grounded(deed(asked)) }
}

const NONE = nothing<Stretch>()

/** What of some stretches lies within another; nearly always all of it. */
function within(runs: readonly Stretch[], at: Stretch): readonly Stretch[] {
  for (const run of runs)
    if (run.from < at.from || run.to > at.to) return runs.flatMap((each) => shared(each, at) ?? [])
  return runs
}
