import type { Trilingual } from '../../law/law.ts'
import type { Raise, Stretch, Traits } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import type { Quote } from '../reading.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { withWhatTells } from '../sentence/told-before.ts'
import type { StatementFacts } from '../statement-facts.ts'
import { meetsAny, shared } from '../stretch.ts'
import type { Candidate } from '../survey/weigh.ts'
import { firstHolding } from '../tables/halving.ts'
import { nothing } from '../tables/nothing.ts'
import { withoutAdornments } from './adornments.ts'
import { behindLead } from './behind-lead.ts'
import { withoutContact } from './contact.ts'
import { ownPhrase } from './own-phrase.ts'
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
import { withinMarks } from './within-marks.ts'

/** What is kept of a raise until all checks have spoken: no stretch, and so no view of a sentence. */
export interface Raised extends Pick<Raise, 'asks' | 'missing' | 'certainty' | 'evidence'> {
  readonly check: string
  readonly fill: Raise['fill'] | undefined
  readonly topic: string | undefined
  readonly matters: readonly string[] | undefined
  readonly says: readonly string[] | undefined
  readonly sort: string | undefined
  readonly unlessAsks: string | undefined
  readonly askedWith: string | undefined
  readonly briefly: Raise['briefly']
  readonly behind: Raise['behind']
  /** Words that its question puts, where they are not those of the quote. */
  readonly asked: string | undefined
  readonly quote: Quote
  readonly trigger: readonly Quote[]
  readonly sentence: number
  /** What somebody is quoted with, where it opens the sentence and holds all that is quoted. */
  readonly speech: Quote | undefined
  /** Of raises with one question the weightiest carries it. */
  readonly weight: number
  /** Log-odds of the model that its sentence makes the check's move; very low where lists alone say so. */
  readonly plainness: number
  /** Whether it rests on how a report puts what the office did: «пригрозил», "slammed". */
  readonly isReporters: boolean
  /** Whom it is put to, where the sentence names another source than the statement's own. */
  readonly source: Trilingual | undefined
}

/** A raise without its stretches. */
export function keptOf(check: string, traits: Traits, raise: Raise, facts: StatementFacts): Raised {
  const { asks, fill, missing, certainty, evidence, unlessAsks, askedWith, briefly, behind, term } = raise
  const { topic, matters, says, sort } = raise
  const sentence = facts.factsAt(raise.at.from)
  const { at, clauses } = quotedOf(check, traits, raise, sentence)
  const quote = facts.quote(at)
  const words = facts.text(clauses)
  const told = wholePhrases(sentence, check, at, within(raise.trigger ?? NONE, at))
  const trigger = told.map((stretch) => facts.quote(stretch))
  return {
    check,
    asks,
    fill,
    topic,
    matters,
    says,
    sort,
    unlessAsks,
    askedWith,
    briefly,
    behind,
    asked: term ?? (words === quote.text ? undefined : words),
    missing,
    certainty,
    evidence,
    quote,
    trigger: trigger.length > 0 ? trigger : [quote],
    sentence: sentence.n,
    speech: speechAround(facts, sentence, clauses),
    weight: weightOf(raise, sentence),
    plainness: plainnessOf(facts.candidates(check), sentence),
    isReporters: isReporters(sentence, at),
    source: facts.source(sentence.n),
  }
}

/** What is quoted of a raise, and the clauses that its question puts. */
function quotedOf(
  check: string,
  { asksOfSpeech, isOfTerms, quotes, quotesWords }: Traits,
  { at, trigger = NONE, isPhrase }: Raise,
  sentence: SentenceFacts,
): { readonly at: Stretch; readonly clauses: Stretch } {
  if (isOfTerms || quotesWords || isPhrase) return { at, clauses: at }
  const plain = (stretch: Stretch): Stretch => withoutAdornments(sentence, check, stretch, trigger)
  const around = wholeClauses(sentence, at, asksOfSpeech ? undefined : trigger)
  const clauses = withoutContact(
    sentence,
    withWholeList(sentence, plain(withinMarks(sentence, withoutTie(sentence, around)))),
  )
  const span = shortestSpan(at, clauses)
  const ended = withWholeEnds(sentence, asksOfSpeech ? undefined : check, span, clauses)
  const whole = plain(
    withoutTie(sentence, withFrame(sentence, withWhatTells(sentence, ended, clauses), clauses)),
  )
  const phrase = withinMarks(sentence, withWholeList(sentence, ownPhrase(sentence, quotes, whole, trigger)))
  const own = withAntecedent(sentence, behindLead(sentence, phrase))
  const cases = (stretch: Stretch): Stretch => withoutTie(sentence, withCases(sentence, stretch))
  if (quotes === undefined) return { at: cases(own), clauses: cases(clauses) }
  if (quotes !== 'deed') return { at: own, clauses }
  const deed = (stretch: Stretch): Stretch => withWhatAccuses(sentence, withSecondVerb(sentence, stretch))
  return { at: deed(own), clauses: deed(clauses) }
}

/** A speech that a sentence opens with and that closes before its end, or with it. */
function speechAround(
  facts: StatementFacts,
  { from, speeches }: SentenceFacts,
  at: Stretch,
): Quote | undefined {
  const [first] = speeches
  return first !== undefined && first.from === from && at.from >= from && at.to <= first.to
    ? facts.quote(first)
    : undefined
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

/** Less than the model gives any stretch that is handed to the checks. */
const NOT_PLAIN = -10

function plainnessOf(candidates: readonly Candidate[], { n }: SentenceFacts): number {
  const place = firstHolding(0, candidates.length, (at) => (candidates[at] as Candidate).sentence >= n)
  const candidate = candidates[place]
  return candidate?.sentence === n ? candidate.score : NOT_PLAIN
}

/** No office says of itself that it slammed or threatened anybody: so a report does, and names it. */
function isReporters(sentence: SentenceFacts, at: Stretch): boolean {
  const verbs = sentence.listHits('reporters-verb')
  if (verbs.length === 0 || isQuoted(sentence, at)) return false
  const isOfOffice = OFFICES.some((list) => sentence.listHits(list).length > 0) || sentence.names.length > 0
  return isOfOffice && verbs.some((verb) => !isQuoted(sentence, verb))
}

const OFFICES = ['body', 'spokesperson']

/** Whether words are somebody's speech, also where it began in an earlier sentence and goes on. */
function isQuoted({ from, speeches, survey }: SentenceFacts, at: Stretch): boolean {
  return meetsAny(at, speeches) || quotationAround(survey.tokens, from) !== undefined
}

const NONE = nothing<Stretch>()

/** What of some stretches lies within another; nearly always all of it. */
function within(runs: readonly Stretch[], at: Stretch): readonly Stretch[] {
  for (const run of runs)
    if (run.from < at.from || run.to > at.to) return runs.flatMap((each) => shared(each, at) ?? [])
  return runs
}
