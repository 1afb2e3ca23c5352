import { Problem } from '../../problem.ts'
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
 * that a person can mend, is called off: its editors see it in their list as a draft.
 */
export async function publishDue(desk: Desk): Promise<Due[]> {
  const outcomes: Due[] = []
  for (const id of await desk.record.opinions.due(desk.now())) {
    const opinion = await desk.record.opinions.get(id)
    if (opinion?.status !== 'scheduled') continue
    try {
      await publish(desk, 'program', opinion, opinion.seq)
      outcomes.push({ opinion: id, outcome: 'published' })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      // Somebody changes it at this very moment: the next look will tell.
      if (error.code === 'desk-meanwhile') continue
      await appendFacts(desk, 'program', [{ kind: 'opinion-scheduled', subject: id, body: { at: null } }])
      outcomes.push({ opinion: id, outcome: 'called-off' })
    }
  }
  return outcomes
}
