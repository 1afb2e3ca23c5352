import type { Stretch } from '../check.ts'
import { FINITE, THAT } from '../vocabulary/word-kinds.ts'
import { isOf } from './clauses.ts'
import type { OthersWords } from './others-words.ts'
import { isTold } from './said-before-verb.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import type { ToldBy } from './told-by.ts'

/** Words at least of a quotation that tells something; fewer are a name. */
const SHORTEST = 3
/** Words between a verb of telling and "that", or a body and its channel. */
const BESIDE = 2
/** Lists by which a report is called false, or an attack. */
const BLAMED = ['report-blamed', 'topic-false-information']

/**
 * «В ряде СМИ опубликована статья о том, что …», "several sites reported that …", «… деген мақала жарияланды»: what the press or a post is
 * told to have reported, by a speaker who does not blame it for that.
 */
export function reportedInMedia({ facts, officials }: ToldBy): OthersWords | undefined {
  const report = reportIn(facts)
  if (report === undefined || officials.some((official) => isOwner(official, report))) return undefined
  if (BLAMED.some((list) => facts.listHits(list).length > 0)) return undefined
  const { verbsLast } = facts.own.knowledge.language.clauses
  if (verbsLast) return { words: { from: facts.from, to: report.to }, frame: [] }
  const again = facts.listHits('own-words-again').find((turn) => turn.from > report.to)
  return { words: { from: facts.from, to: again?.from ?? facts.to }, frame: [] }
}

/** "The ministry's | channel writes that …" */
function isOwner({ to }: Stretch, report: Stretch): boolean {
  return to <= report.from && report.from - to < BESIDE
}

function reportIn(facts: SentenceFacts): Stretch | undefined {
  // "Articles that | insult" are no report of what they tell.
  const report = facts.listHits('media-report').find(({ to }) => to === facts.to || !isOf(facts, to, FINITE))
  if (report) return report
  const { verbsLast } = facts.own.knowledge.language.clauses
  const tells = facts
    .listHits('media-tells')
    .find(({ to }) => (verbsLast ? isTold(facts, to - 1) : hasThat(facts, to)))
  return tells ?? facts.listHits('media-shows').find(({ to }) => isBesideQuotation(facts, to))
}

function hasThat(facts: SentenceFacts, from: number): boolean {
  for (let token = from; token < Math.min(facts.to, from + BESIDE); token++)
    if (isOf(facts, token, THAT)) return true
  return false
}

function isBesideQuotation({ quoted }: SentenceFacts, at: number): boolean {
  return quoted.some(({ from, to }) => from === at && to - from >= SHORTEST)
}
