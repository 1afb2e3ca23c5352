import type { Basis } from '../../law/texts.ts'
import type { Traits } from '../check.ts'
import type { DefinitionCard, Finding, Question, Reading } from '../reading.ts'
import { type Change, changesOf, type Difference, type Part } from './changes.ts'
import { type EvidenceChange, evidenceChanges } from './evidence-changes.ts'

/** A finding with its question. */
export interface AskedFinding {
  readonly finding: Finding
  readonly question: Question | undefined
}

/** A finding that rests on something else than before says on what. */
export type FindingChange = Change<AskedFinding> & { readonly evidence?: readonly EvidenceChange[] }

/** Two readings of a statement side by side. */
export interface Comparison {
  readonly before: Origin
  readonly after: Origin
  readonly differences: readonly Difference[]
  readonly findings: readonly FindingChange[]
  readonly cards: readonly Change<DefinitionCard>[]
}

/** What a reading rests on. */
export type Origin = Pick<Reading, 'reader' | 'law' | 'corpus'> & { readonly sha256: string }

/**
 * What changed from one reading to another. Numbers of claims and findings may shift without anything having changed.
 * @param checks the checks that the later reading was made with, where not with all: others are not compared
 */
export function compareReadings(
  before: Reading,
  after: Reading,
  checks?: ReadonlyMap<string, Traits>,
): Comparison {
  const differences = differencesOf(before, after)
  const told = differences.length > 0 ? differences : (['options'] as const)
  const ofLaw = told.filter((one) => one === 'pack' || one === 'corpus' || one === 'metadata')
  const why = (quote: string | undefined, other: Reading, parts: readonly Part[]): readonly Difference[] => {
    if (quote !== undefined && !other.statement.text.includes(quote)) return ['text']
    const restsOnLaw = parts.length > 0 && parts.every((part) => OF_LAW.has(part))
    return restsOnLaw && ofLaw.length > 0 ? ofLaw : told
  }
  const isSame = sameButForNames(before, after)
  const isCompared = ({ finding }: AskedFinding): boolean => checks?.has(finding.check) ?? true
  return {
    before: originOf(before),
    after: originOf(after),
    differences,
    findings: changesOf(asked(before).filter(isCompared), asked(after).filter(isCompared), {
      key: ({ finding }) => `${finding.check} ${finding.quote.text}`,
      kind: ({ finding }) => finding.check,
      quote: ({ finding }) => finding.quote,
      parts: (one, other) => partsOfFinding(one, other, isSame),
      why: (thing, other, parts) =>
        why(thing?.finding.quote.text, other === 'before' ? before : after, parts),
    }).map((change) => withEvidence(change, isSame)),
    cards:
      checks === undefined || [...checks.values()].some(({ isOfTerms }) => isOfTerms)
        ? changesOf(before.cards, after.cards, {
            key: ({ term, quote }) => `${term.en} ${quote.text}`,
            kind: ({ term }) => term.en,
            quote: ({ quote }) => quote,
            parts: (one, other) => (isSame(one.uses, other.uses) ? [] : ['uses']),
            why: (thing, other, parts) => why(thing?.quote.text, other === 'before' ? before : after, parts),
          })
        : [],
  }
}

/** Whether nothing a reader would see has changed. */
export function isUnchanged({ findings, cards }: Comparison): boolean {
  return findings.length === 0 && cards.length === 0
}

const OF_LAW: ReadonlySet<Part> = new Set(['evidence', 'question', 'uses'])

function originOf({ reader, law, corpus, statement }: Reading): Origin {
  return { reader, law, ...(corpus ? { corpus } : {}), sha256: statement.sha256 }
}

function differencesOf(before: Reading, after: Reading): Difference[] {
  const pack = ({ law }: Reading): string | undefined => law?.split(' + ')[0]
  const { text: one, sha256: _, id: __, ...known } = before.statement
  const { text: other, sha256: ___, id: ____, ...knownNow } = after.statement
  return [
    ...(before.reader === after.reader ? [] : (['reader'] as const)),
    ...(pack(before) === pack(after) ? [] : (['pack'] as const)),
    ...(before.corpus?.hash === after.corpus?.hash ? [] : (['corpus'] as const)),
    ...(one === other ? [] : (['text'] as const)),
    ...(same(sorted(known), sorted(knownNow)) ? [] : (['metadata'] as const)),
  ]
}

function asked({ findings, questions }: Reading): AskedFinding[] {
  const byFinding = new Map(questions.map((question) => [question.finding, question]))
  return findings.map((finding) => ({ finding, question: byFinding.get(finding.id) }))
}

function partsOfFinding(one: AskedFinding, other: AskedFinding, isSame: Alike): Part[] {
  const [a, b] = [one.finding, other.finding]
  return [
    ...(a.quote.text === b.quote.text ? [] : (['quote'] as const)),
    ...(same(words(a), words(b)) ? [] : (['trigger'] as const)),
    ...(a.certainty === b.certainty ? [] : (['certainty'] as const)),
    ...(isSame(a.missing, b.missing) ? [] : (['missing'] as const)),
    ...(isSame(a.evidence, b.evidence) ? [] : (['evidence'] as const)),
    ...(isSameQuestion(one, other, isSame) ? [] : (['question'] as const)),
  ]
}

function withEvidence(change: Change<AskedFinding>, isSame: Alike): FindingChange {
  if (change.kind !== 'changed' || !change.parts.includes('evidence')) return change
  const { before, after } = change
  return { ...change, evidence: evidenceChanges(before.finding.evidence, after.finding.evidence, isSame) }
}

function words({ trigger }: Finding): string[] {
  return trigger.map(({ text }) => text)
}

/** A question that only points to another names the number of a claim, which may shift. */
function isSameQuestion(
  { question: one }: AskedFinding,
  { question: other }: AskedFinding,
  isSame: Alike,
): boolean {
  if (one?.askedAt !== undefined && other?.askedAt !== undefined) return true
  return isSame(one?.text, other?.text) && isSame(one?.to, other?.to)
}

type Alike = (before: unknown, after: unknown) => boolean

/** A build that bears another name and says the same has changed nothing. */
function sameButForNames(before: Reading, after: Reading): Alike {
  const plain = ({ law }: Reading, value: unknown): string | undefined =>
    (law?.split(' + ') ?? []).reduce(
      (words: string | undefined, name) => words?.replaceAll(name, ''),
      JSON.stringify(value, withoutPack),
    )
  return (one, other) => plain(before, one) === plain(after, other)
}

/** That a fact is the pack's is said only beside a corpus, and is so in any case. */
function withoutPack(name: string, value: unknown): unknown {
  return name === 'basis' && (value as Basis).kind === 'pack' ? undefined : value
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function sorted(known: object): [string, unknown][] {
  return Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1))
}
