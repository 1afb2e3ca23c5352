import type { Fact, Recorded } from '../../../record/fact.ts'
import type { Snapshot } from '../../../record/facts/snapshots.ts'
import { pieceConflict } from '../../../record/state/conflict.ts'
import { type OpinionKind, type OpinionState, opinionAfter } from '../../../record/state/opinion.ts'
import { refusesOpinion } from '../../../record/state/opinion-rules.ts'
import type { Refusal } from '../../../record/state/refusal.ts'
import { type Hindrance, orNull } from './keeping.ts'
import { keepParts } from './opinion-parts.ts'
import type { Shelf } from './shelf.ts'
import { showStatement } from './statements.ts'

/** Writes what a fact about an opinion changes. */
export async function keepOpinion(shelf: Shelf, fact: Recorded<OpinionKind>): Promise<Hindrance> {
  const before = await shelf.stateOf('opinions', fact.subject)
  const refusal = before
    ? refusesOpinion(before, fact, await restingOn(shelf, before, fact))
    : await refusesBeginning(shelf, fact)
  if (refusal) return { refusal }
  if (before && fact.kind === 'piece-written') {
    const conflict = pieceConflict(before, fact)
    if (conflict) return { conflict }
  }
  const after = opinionAfter(before, fact)
  if (before) await shelf.change('opinions', [after.id], columnsOf(after))
  else {
    const { id, slug, statement, author } = after
    const unseen = { published_at: null, published_seq: null, listed: null }
    await shelf.add('opinions', { id, slug, statement, author, ...unseen, ...columnsOf(after) })
  }
  await keepParts(shelf, fact, after)
  if (fact.kind === 'opinion-published' || fact.kind === 'opinion-corrected') {
    await list(shelf, fact)
    await showStatement(shelf, after.statement, fact.at, fact.seq)
  }
  return undefined
}

/** The reading is large: it is only looked at where a fact points into it. */
async function restingOn(shelf: Shelf, before: OpinionState, { kind }: Fact) {
  const pointing = kind === 'finding-kept' || kind === 'finding-dismissed' || kind === 'question-added'
  return pointing ? await shelf.groundOf(before.reading) : undefined
}

async function refusesBeginning(shelf: Shelf, fact: Recorded<OpinionKind>): Promise<Refusal | undefined> {
  if (fact.kind !== 'opinion-begun') return 'unknown-subject'
  const { slug, statement, reading } = fact.body
  if (await shelf.isTaken(slug)) return 'slug-taken'
  const ground = await shelf.groundOf(reading)
  return ground?.statement === statement ? undefined : 'unknown-reading'
}

function columnsOf(state: OpinionState) {
  const { seq, status, changedAt, scheduledAt } = state
  return {
    seq,
    status,
    changed_at: changedAt,
    scheduled_at: orNull(scheduledAt),
    state: JSON.stringify(state),
  }
}

/** What lists of opinions show, so that no list has to read whole opinions. */
async function list(shelf: Shelf, fact: Recorded<'opinion-published' | 'opinion-corrected'>): Promise<void> {
  const listed = JSON.stringify(listedOf(fact.body.snapshot))
  const first =
    fact.kind === 'opinion-published' ? { published_at: fact.at, published_seq: fact.seq } : undefined
  await shelf.change('opinions', [fact.subject], { listed, ...first })
}

/** An opinion in a list. */
export interface Listed {
  readonly author: Snapshot['author']
  readonly languages: Snapshot['languages']
  readonly title: Partial<Record<Snapshot['languages'][number], string>>
  readonly summary: Partial<Record<Snapshot['languages'][number], string>>
}

function listedOf({ author, languages, pieces }: Snapshot): Listed {
  const inEach = (name: string) =>
    Object.fromEntries(
      pieces.filter(({ piece }) => piece === name).map(({ language, text }) => [language, text]),
    )
  return { author, languages, title: inEach('title'), summary: inEach('summary') }
}
