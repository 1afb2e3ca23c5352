import type { Fact, Recorded } from '../../../record/fact.ts'
import type { Snapshot } from '../../../record/facts/snapshots.ts'
import { pieceConflict } from '../../../record/state/conflict.ts'
import { type OpinionKind, type OpinionState, opinionAfter } from '../../../record/state/opinion.ts'
import { refusesOpinion } from '../../../record/state/opinion-rules.ts'
import type { Refusal } from '../../../record/state/refusal.ts'
import { type Hindrance, orNull, type Writing } from './keeping.ts'
import { keepParts } from './opinion-parts.ts'
import { readingIn } from './readings.ts'
import { showStatement } from './statements.ts'

/** Writes what a fact about an opinion changes. */
export async function keepOpinion(db: Writing, fact: Recorded<OpinionKind>): Promise<Hindrance> {
  const before = await opinionIn(db, fact.subject)
  const refusal = before
    ? refusesOpinion(before, fact, await groundOf(db, before, fact))
    : await refusesBeginning(db, fact)
  if (refusal) return { refusal }
  if (before && fact.kind === 'piece-written') {
    const conflict = pieceConflict(before, fact)
    if (conflict) return { conflict }
  }
  const after = opinionAfter(before, fact)
  if (before) await db.updateTable('opinions').set(columnsOf(after)).where('id', '=', after.id).execute()
  else {
    const { id, slug, statement, author } = after
    const unseen = { published_at: null, published_seq: null, listed: null }
    await db
      .insertInto('opinions')
      .values({ id, slug, statement, author, ...unseen, ...columnsOf(after) })
      .execute()
  }
  await keepParts(db, fact, after)
  if (fact.kind === 'opinion-published' || fact.kind === 'opinion-corrected') {
    await list(db, fact)
    await showStatement(db, after.statement, fact.at, fact.seq)
  }
  return undefined
}

/** The reading is large: it is only looked at where a fact points into it. */
async function groundOf(db: Writing, before: OpinionState, { kind }: Fact) {
  const pointing = kind === 'finding-kept' || kind === 'finding-dismissed' || kind === 'question-added'
  return pointing ? await readingIn(db, before.reading) : undefined
}

async function refusesBeginning(db: Writing, fact: Recorded<OpinionKind>): Promise<Refusal | undefined> {
  if (fact.kind !== 'opinion-begun') return 'unknown-subject'
  const { slug, statement, reading } = fact.body
  const taken = await db.selectFrom('opinions').select('id').where('slug', '=', slug).executeTakeFirst()
  if (taken) return 'slug-taken'
  const made = await db
    .selectFrom('readings')
    .select('statement')
    .where('id', '=', reading)
    .executeTakeFirst()
  return made?.statement === statement ? undefined : 'unknown-reading'
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
async function list(db: Writing, fact: Recorded<'opinion-published' | 'opinion-corrected'>): Promise<void> {
  const listed = JSON.stringify(listedOf(fact.body.snapshot))
  const first =
    fact.kind === 'opinion-published' ? { published_at: fact.at, published_seq: fact.seq } : undefined
  await db
    .updateTable('opinions')
    .set({ listed, ...first })
    .where('id', '=', fact.subject)
    .execute()
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

async function opinionIn(db: Writing, id: string): Promise<OpinionState | undefined> {
  const row = await db.selectFrom('opinions').select('state').where('id', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.state) as OpinionState)
}
