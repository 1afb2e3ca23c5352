import type { Desk } from '../../desk/desk.ts'
import { sampleState } from '../../desk/setup/sample-state.ts'
import { activeMember } from '../../desk/staff/member.ts'
import { may } from '../../desk/staff/roles.ts'

/**
 * Adds the sample content that was wished for when the site was set up, once its first admin has joined. Where that fails, the
 * person has joined all the same: it is logged.
 */
export async function addWantedSample(desk: Desk, id: string): Promise<void> {
  if ((await sampleState(desk)) !== 'wanted') return
  const member = await activeMember(desk, id)
  if (!member || !may(member, 'change-site')) return
  try {
    const { addSampleContent } = await import('../../desk/setup/sample-content.ts')
    await addSampleContent(desk, member)
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error)
  }
}
