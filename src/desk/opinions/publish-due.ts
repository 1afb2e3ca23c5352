import { Problem } from '../../problem.ts'
import type { OpinionState } from '../../record/state/opinion.ts'
import { appendFacts } from '../append-facts.ts'
import type { Desk } from '../desk.ts'
import { publish } from './publish-opinion.ts'

/** What became of an opinion whose time had come. */
export interface Due {
  readonly opinion: string
  readonly outcome: 'published' | 'called-off'
}

/**
 * Publishes the opinions whose time has come. One that was changed after its review, or can't be published for another reason
 * that a person can mend, is called off: its editors see it in their list as a draft. A fault with one holds up no other.
 */
export async function publishDue(desk: Desk): Promise<Due[]> {
  const outcomes: Due[] = []
  const faults: unknown[] = []
  for (const id of await desk.record.opinions.due(desk.now())) {
    const opinion = await desk.record.opinions.get(id)
    if (opinion?.status !== 'scheduled') continue
    try {
      outcomes.push({ opinion: id, outcome: await publishOrCallOff(desk, opinion) })
    } catch (error) {
      // Somebody changes it at this very moment: the next look will tell.
      if (!(error instanceof Problem) || error.code !== 'desk-meanwhile') faults.push(error)
    }
  }
  if (faults.length > 0) throw faults[0]
  return outcomes
}

async function publishOrCallOff(desk: Desk, opinion: OpinionState): Promise<Due['outcome']> {
  const { id, seq } = opinion
  try {
    await publish(desk, 'program', opinion, seq)
    return 'published'
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'desk-meanwhile') throw error
    const off = { kind: 'opinion-scheduled', subject: id, body: { at: null } } as const
    await appendFacts(desk, 'program', [off], { [id]: seq })
    return 'called-off'
  }
}
