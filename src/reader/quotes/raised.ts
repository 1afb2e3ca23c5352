import type { Trilingual } from '../../law/law.ts'
import type { Raise, Stretch, Traits } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import type { Quote } from '../reading.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import type { StatementFacts } from '../statement-facts.ts'
import { meetsAny } from '../stretch.ts'
import type { Candidate } from '../survey/weigh.ts'
import { firstHolding } from '../tables/halving.ts'
import { type Antecedent, antecedentOf } from './antecedent.ts'
import { isFirstLine, isHeadlineOf } from './headline.ts'
import { isOfClause, type OwnPart, type Quoted, quotedOf } from './quoted.ts'
import { isReported } from './reported.ts'
import { hasOffice } from './tellers.ts'

/** What is kept of a raise until all checks have spoken: no stretch, and so no view of a sentence. */
export interface Raised extends Pick<Raise, 'asks' | 'missing' | 'certainty' | 'evidence'>, Quoted {
  readonly check: string
  readonly fill: Raise['fill'] | undefined
  readonly topic: string | undefined
  readonly question: string | undefined
  readonly matters: readonly string[] | undefined
  readonly says: readonly string[] | undefined
  readonly sort: string | undefined
  readonly unlessAsks: string | undefined
  readonly askedWith: string | undefined
  readonly askedByPlainer: string | undefined
  readonly briefly: Raise['briefly']
  readonly behind: Raise['behind']
  /** Its part alone, where it is a call for several things. */
  readonly own: OwnPart | undefined
  /** Whether it asks about what a clause says: not about a term, a reference, or the act of speech. */
  readonly isOfClause: boolean
  /** What a pronoun stands for that its words begin with, where the sentence before tells it. */
  readonly antecedent: Antecedent | undefined
  readonly sentence: number
  /** What somebody is quoted with, where it opens the sentence and holds all that is quoted. */
  readonly speech: Quote | undefined
  /** Of raises with one question the weightiest carries it. */
  readonly weight: number
  /** Log-odds of the model that its sentence makes the check's move; very low where lists alone say so. */
  readonly plainness: number
  /** Whether it rests on how a report puts what the office did: «пригрозил», "slammed". */
  readonly isReporters: boolean
  /** Whether its words are a reporter's, who tells what the speaker said. */
  readonly isReported: boolean
  /** Whether it stands in a headline that names the office: «… – прокуратура». */
  readonly isHeadline: boolean
  /** Whether it stands in the first line of the text, which ends as headlines do. */
  readonly isFirstLine: boolean
  /** Whether it asks about a deed of which a report tells behind all that anybody says, and of no office. */
  readonly isBackground: boolean
  /** Whom it is put to, where the sentence names another source than the statement's own. */
  readonly source: Trilingual | undefined
}

/** A raise without its stretches. */
export function keptOf(check: string, traits: Traits, raise: Raise, facts: StatementFacts): Raised {
  const { asks, fill, missing, certainty, evidence, unlessAsks, askedWith, briefly, behind } = raise
  const { topic, question, matters, says, sort, askedByPlainer } = raise
  const sentence = facts.factsAt(raise.at.from)
  const { asked, quote, trigger, own, at, clauses } = quotedOf(check, traits, raise, sentence, facts)
  const source = facts.source(sentence.n)
  return {
    check,
    asks,
    fill,
    topic,
    question,
    matters,
    says,
    sort,
    unlessAsks,
    askedWith,
    askedByPlainer,
    briefly,
    behind,
    asked,
    missing,
    certainty,
    evidence,
    quote,
    trigger,
    own,
    isOfClause: isOfClause(traits),
    antecedent: isOfClause(traits) ? antecedentOf(clauses, sentence, facts) : undefined,
    sentence: sentence.n,
    speech: speechAround(facts, sentence, clauses),
    weight: weightOf(raise, sentence),
    plainness: plainnessOf(facts.candidates(check), sentence),
    isReporters: isReporters(sentence, at),
    // "The Commission has noted …" is no report in the Commission's own press release.
    isReported: !(facts.isOfHouse && source === undefined) && isReported(sentence, clauses, facts.reportText),
    isBackground:
      traits.asksOfDeed === true &&
      facts.reportText.isBehindAllWords(sentence) &&
      !hasOffice(sentence, sentence),
    isHeadline: isHeadlineOf(sentence),
    isFirstLine: isFirstLine(sentence),
    source,
  }
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
