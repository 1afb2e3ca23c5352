import { z } from 'zod'
import type { Desk } from '../desk.ts'

const NAME = 'sample'
const shown = z.strictObject({ state: z.literal('shown'), opinion: z.string(), statement: z.string() })
const form = z.union([
  z.strictObject({ state: z.enum(['none', 'wanted', 'removed']) }),
  z.strictObject({ state: z.literal('begun'), at: z.iso.datetime().optional() }),
  shown,
])
/** Making it takes seconds: what was begun longer ago, in milliseconds, is made by nobody any more. */
const LONGEST = 60_000

/** What became of the sample content; where it is shown, which it is. */
export type SampleState = 'none' | 'wanted' | 'begun' | 'broken-off' | 'removed' | z.infer<typeof shown>

/** What became of the sample content. */
export async function sampleState({ settings, now }: Pick<Desk, 'settings' | 'now'>): Promise<SampleState> {
  const kept = await settings.get(NAME)
  if (kept === undefined) return 'none'
  const state = form.parse(JSON.parse(kept))
  if (state.state === 'begun') {
    const age = Date.parse(now()) - Date.parse(state.at ?? '')
    return age < LONGEST ? 'begun' : 'broken-off'
  }
  return state.state === 'shown' ? state : state.state
}

/** Notes what became of the sample content. */
export async function noteSample(
  { settings }: Pick<Desk, 'settings'>,
  state: z.infer<typeof form>,
): Promise<void> {
  await settings.set(NAME, JSON.stringify(state))
}
