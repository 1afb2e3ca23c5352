import { z } from 'zod'
import type { Desk } from '../desk.ts'

const NAME = 'sample'
const shown = z.strictObject({ state: z.literal('shown'), opinion: z.string(), statement: z.string() })
const form = z.union([z.strictObject({ state: z.enum(['none', 'wanted', 'begun', 'removed']) }), shown])

/** What became of the sample content; where it is shown, which it is. */
export type SampleState = 'none' | 'wanted' | 'begun' | 'removed' | z.infer<typeof shown>

/** What became of the sample content. */
export async function sampleState({ settings }: Pick<Desk, 'settings'>): Promise<SampleState> {
  const kept = await settings.get(NAME)
  if (kept === undefined) return 'none'
  const state = form.parse(JSON.parse(kept))
  return state.state === 'shown' ? state : state.state
}

/** Notes what became of the sample content. */
export async function noteSample(
  { settings }: Pick<Desk, 'settings'>,
  state: z.infer<typeof form>,
): Promise<void> {
  await settings.set(NAME, JSON.stringify(state))
}
