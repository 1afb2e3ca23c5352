import type { Recorded } from '../../../record/fact.ts'
import type { OpinionKind, OpinionState } from '../../../record/state/opinion.ts'
import { keepAskedChecks } from './asked-checks.ts'
import { orNull, type Writing } from './keeping.ts'
import { readingIn } from './readings.ts'

/** Writes what of an opinion stands in tables of its own: each revision of a piece, each version, each judgement. */
export async function keepParts(
  db: Writing,
  fact: Recorded<OpinionKind>,
  { id: opinion, reading }: OpinionState,
): Promise<void> {
  const { at, actor: author } = fact
  switch (fact.kind) {
    case 'piece-written': {
      const { base, ...piece } = fact.body
      await db
        .insertInto('pieces')
        .values({ opinion, ...piece, revision: base + 1, at, author })
        .execute()
      return
    }
    case 'finding-kept':
    case 'finding-dismissed': {
      const { finding } = fact.body
      const judged = (await readingIn(db, reading))?.findings.find(({ id }) => id === finding)
      const verdict = fact.kind === 'finding-kept' ? 'kept' : 'dismissed'
      const reason = fact.kind === 'finding-dismissed' ? fact.body.reason : null
      const row = { opinion, finding, check_name: judged?.check as string, reading, verdict, reason }
      await db
        .insertInto('judgements')
        .values(row)
        .onConflict((conflict) => conflict.columns(['opinion', 'finding']).doUpdateSet({ verdict, reason }))
        .execute()
      return
    }
    case 'opinion-published':
    case 'opinion-corrected': {
      const { version, snapshot } = fact.body
      const note = fact.kind === 'opinion-corrected' ? JSON.stringify(fact.body.note) : undefined
      const row = { opinion, version, at, author, note: orNull(note), snapshot: JSON.stringify(snapshot) }
      await db.insertInto('versions').values(row).execute()
      await keepAskedChecks(db, opinion, snapshot)
      return
    }
  }
}
