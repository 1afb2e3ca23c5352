import { Problem } from '../../problem.ts'
import type { Alert } from '../../storage/alerts/open-alerts.ts'
import type { Desk } from '../desk.ts'
import { isSealed, type Purpose } from './links.ts'

/**
 * The alert that a link of a letter is about.
 * @throws Problem `alert-link` where the link is none of ours, or what it was about is forgotten
 */
export async function alertOfLink(desk: Desk, purpose: Purpose, id: string, seal: string): Promise<Alert> {
  const alert = (await isSealed(desk, purpose, id, seal)) ? await desk.alerts.get(id) : undefined
  if (alert === undefined) throw new Problem('alert-link', 'input')
  return alert
}

/** The owner of the mailbox agrees. */
export async function confirmAlert(desk: Desk, id: string, seal: string): Promise<Alert> {
  const alert = await alertOfLink(desk, 'confirm', id, seal)
  await desk.alerts.confirm(id, desk.now(), (await desk.record.history.head()).seq)
  return alert
}

/** No more letters: the address is forgotten at once. Ending what has ended already is no mistake. */
export async function endAlert(desk: Desk, id: string, seal: string): Promise<void> {
  if (!(await isSealed(desk, 'end', id, seal))) throw new Problem('alert-link', 'input')
  await desk.alerts.forget(id)
}
