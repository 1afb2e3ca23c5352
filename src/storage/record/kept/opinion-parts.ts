import type { Recorded } from '../../../record/fact.ts'
import type { OpinionKind, OpinionState } from '../../../record/state/opinion.ts'
import { keepAskedChecks } from './asked-checks.ts'
import { orNull } from './keeping.ts'
import type { Shelf } from './shelf.ts'

/** Writes what of an opinion stands in tables of its own: each revision of a piece, each version, each judgement. */
export async function keepParts(
  shelf: Shelf,
  fact: Recorded<OpinionKind>,
  { id: opinion, reading }: OpinionState,
): Promise<void> {
  const { at, actor: author } = fact
  switch (fact.kind) {
    case 'piece-written': {
      const { base, ...piece } = fact.body
      await shelf.add('pieces', { opinion, ...piece, revision: base + 1, at, author })
      return
    }
    case 'finding-kept':
    case 'finding-dismissed': {
      const { finding } = fact.body
      const judged = (await shelf.groundOf(reading))?.findings.find(({ id }) => id === finding)
      const verdict = fact.kind === 'finding-kept' ? 'kept' : 'dismissed'
      const reason = fact.kind === 'finding-dismissed' ? fact.body.reason : null
      const row = { opinion, finding, check_name: judged?.check as string, reading, verdict, reason }
      if (await shelf.has('judgements', [opinion, finding]))
        await shelf.change('judgements', [opinion, finding], { verdict, reason })
      else await shelf.add('judgements', row)
      return
    }
    case 'opinion-published':
    case 'opinion-corrected': {
      const { version, snapshot } = fact.body
      const note = fact.kind === 'opinion-corrected' ? JSON.stringify(fact.body.note) : undefined
      const row = { opinion, version, at, author, note: orNull(note), snapshot: JSON.stringify(snapshot) }
      await shelf.add('versions', row)
      await keepAskedChecks(shelf, opinion, snapshot)
      return
    }
  }
}
