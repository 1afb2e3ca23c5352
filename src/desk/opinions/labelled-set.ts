import type { StatementLanguage } from '../../law/law.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Judgement, OpinionState } from '../../record/state/opinion.ts'
import type { Desk } from '../desk.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'

/** What editors said of the reader's findings in one statement, to measure the reader with. */
export interface LabelledText {
  readonly statement: string
  readonly language: StatementLanguage
  readonly text: string
  readonly known: Readonly<Record<string, string>>
  readonly labels: readonly StatementLabel[]
  readonly dismissed: readonly Dismissed[]
}

/** A stretch that a check should find: `certain` where an editor kept it, else nobody has judged it yet. */
export interface StatementLabel {
  readonly check: string
  readonly certain: boolean
  readonly quote: string
}

/** A finding that editors did not stand by. */
export interface Dismissed {
  readonly check: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly reason: string
}

/**
 * The labelled set that the work of the desk makes: statements with at least one judgement. A finding that one editor kept and
 * another dismissed counts as not judged.
 * @throws Problem `staff-not-allowed`
 */
export async function labelledSet(desk: Desk, by: Member | 'program'): Promise<LabelledText[]> {
  if (by !== 'program') demand(by, 'export-labels')
  const { record } = desk
  const judgements = await record.opinions.judgements()
  const opinions = new Map<string, OpinionState>()
  for (const { opinion } of judgements) {
    const state = opinions.get(opinion) ?? (await record.opinions.get(opinion))
    if (state) opinions.set(opinion, state)
  }
  const byReading = Map.groupBy(opinions.values(), ({ reading }) => reading)
  const texts = new Map<string, LabelledText>()
  for (const [id, on] of byReading) {
    const reading = await record.readings.get(id)
    if (reading === undefined) continue
    const known = texts.get(reading.statement.id)
    const text = textOf(reading, on)
    texts.set(reading.statement.id, known === undefined ? text : joined(known, text))
  }
  return [...texts.values()].sort((a, b) => (a.statement < b.statement ? -1 : 1))
}

function textOf({ statement, findings }: Reading, opinions: readonly OpinionState[]): LabelledText {
  const labels: StatementLabel[] = []
  const dismissed: Dismissed[] = []
  for (const { id, check, quote } of findings) {
    const said = opinions.map(({ judged }) => judged[id]).filter((judgement) => judgement !== undefined)
    const against = said.filter((one): one is Extract<Judgement, { reason: string }> => 'reason' in one)
    const [first] = against
    if (first !== undefined && against.length === said.length) {
      const { start, end, text } = quote
      dismissed.push({ check, quote: text, start, end, reason: first.reason })
    } else labels.push({ check, certain: said.length > 0 && against.length === 0, quote: quote.text })
  }
  const { id, text, language, title, speaker, office, body, date, jurisdiction } = statement
  const known = { title, speaker, office, body, date, jurisdiction, language }
  const told = Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { statement: id, language, text, known: Object.fromEntries(told), labels, dismissed }
}

/** The same statement read twice: what either reading found. */
function joined(one: LabelledText, other: LabelledText): LabelledText {
  const fresh = <Row extends { check: string; quote: string }>(
    rows: readonly Row[],
    more: readonly Row[],
  ) => [
    ...rows,
    ...more.filter((row) => !rows.some(({ check, quote }) => check === row.check && quote === row.quote)),
  ]
  return {
    ...one,
    labels: fresh(one.labels, other.labels),
    dismissed: fresh(one.dismissed, other.dismissed),
  }
}
