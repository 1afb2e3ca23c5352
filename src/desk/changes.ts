import type { Recorded } from '../record/fact.ts'
import type { RecordStore } from '../storage/record/open-record.ts'
import type { openSettings } from '../storage/settings.ts'

/** What this program changed: facts that are in the record now, or a choice of the site. */
export type Change = { readonly facts: readonly Recorded[] } | { readonly setting: string }

/** Tells those who keep something made from the record that it may no longer hold. */
export interface Changes {
  /** Called after each change, before whoever made it is answered. */
  listen(listener: (change: Change) => void): void
}

/** A record and settings that say what is written to them. */
export function announcing(record: RecordStore, settings: ReturnType<typeof openSettings>) {
  const listeners: ((change: Change) => void)[] = []
  const tell = (change: Change): void => {
    for (const listener of listeners) listener(change)
  }
  const append: RecordStore['append'] = async (facts, options) => {
    const appended = await record.append(facts, options)
    if (appended.kind === 'appended') tell({ facts: appended.facts })
    return appended
  }
  const set = async (name: string, value: string): Promise<void> => {
    await settings.set(name, value)
    tell({ setting: name })
  }
  const changes: Changes = { listen: (listener) => void listeners.push(listener) }
  return { record: { ...record, append }, settings: { ...settings, set }, changes }
}
