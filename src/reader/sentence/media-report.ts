import type { Stretch } from '../check.ts'
import { COORDINATOR, FINITE, THAT } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, PARTS, sourceHeadAt } from './clauses.ts'
import { isBehindSemicolon } from './joints.ts'
import type { OthersWords } from './others-words.ts'
import { isParted } from './parted.ts'
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
  const words = verbsLast
    ? { from: begins(facts, report), to: report.to }
    : { from: report.from, to: ends(facts, report) }
  return { words, frame: [] }
}

/** «Арна жабылады; онда … деген мақала шықты»: where verbs stand last, what is told stands before the report, up to a semicolon. */
function begins(facts: SentenceFacts, report: Stretch): number {
  for (let token = report.from; token > facts.from; token--) if (isBehindSemicolon(facts, token)) return token
  return facts.from
}

/** «…, что министр берет взятки, | эти материалы подрывают доверие», "…; the editors will be jailed": where the speaker's own words begin. */
function ends(facts: SentenceFacts, { to }: Stretch): number {
  let end = facts.to
  for (const { from } of facts.listHits('own-words-again')) if (from > to && from < end) end = from
  for (const { from } of facts.listHits('own-words-on-report'))
    if (from > to && from < end && opensClause(facts, from)) end = from
  for (let token = to + 1; token < end; token++)
    if (isBehindSemicolon(facts, token) && !isOf(facts, token, THAT)) return token
  return end
}

/** Whether a mark or an "and" stands before a word, or before the preposition that it hangs on: «…, за | такие публикации». */
function opensClause(facts: SentenceFacts, token: number): boolean {
  return [token, token - 1].some(
    (first) => marksBefore(facts, first) & PARTS || isOf(facts, first - 1, COORDINATOR),
  )
}

/** "The ministry's | channel writes that …" */
function isOwner({ to }: Stretch, report: Stretch): boolean {
  return to <= report.from && report.from - to < BESIDE
}

function reportIn(facts: SentenceFacts): Stretch | undefined {
  const report = facts
    .listHits('media-report')
    .find((hit) => !tellsOfReport(facts, hit) && !isBehindHead(facts, hit))
  if (report) return report
  const { verbsLast } = facts.own.knowledge.language.clauses
  const tells = facts
    .listHits('media-tells')
    .find(({ to }) => (verbsLast ? isTold(facts, to - 1) : hasThat(facts, to)))
  return tells ?? facts.listHits('media-shows').find(({ to }) => isBesideQuotation(facts, to))
}

/** "Articles that | insult", "media reports that | undermine" are no report of what they tell. */
function tellsOfReport(facts: SentenceFacts, { to }: Stretch): boolean {
  if (to === facts.to) return false
  return isOf(facts, to, FINITE) || facts.beginsAt('that-does', to - 1)
}

/** "According to him, | certain channels lie": behind the comma they are no source, but what is told of. */
function isBehindHead(facts: SentenceFacts, { from, to }: Stretch): boolean {
  return sourceHeadAt(facts, from) !== undefined && isParted(facts, from + 1, to - 1)
}

function hasThat(facts: SentenceFacts, from: number): boolean {
  for (let token = from; token < Math.min(facts.to, from + BESIDE); token++)
    if (isOf(facts, token, THAT)) return !facts.beginsAt('that-does', token)
  return false
}

function isBesideQuotation({ quoted }: SentenceFacts, at: number): boolean {
  return quoted.some(({ from, to }) => from === at && to - from >= SHORTEST)
}
