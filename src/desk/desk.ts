import { type Archive, openArchive } from '../archive/archive.ts'
import type { Catalog } from '../catalog.ts'
import { archiveFolder, type Config } from '../config.ts'
import { openAlerts } from '../storage/alerts/open-alerts.ts'
import { openLeases } from '../storage/leases.ts'
import { openStorage, type Storage } from '../storage/open.ts'
import { openRecord, type RecordStore } from '../storage/record/open-record.ts'
import { openSettings } from '../storage/settings.ts'
import { openStaff, type StaffStore } from '../storage/staff/open-staff.ts'
import { announcing, type Changes } from './changes.ts'
import { keysFor } from './law/keys-for.ts'

/** What the acts of the staff work on. */
export interface Desk {
  readonly catalog: Catalog
  readonly config: Config
  readonly record: RecordStore
  readonly archive: Archive
  /** Names and secrets of the staff. */
  readonly staff: StaffStore
  /** What readers asked to be told by e-mail. */
  readonly alerts: ReturnType<typeof openAlerts>
  readonly settings: ReturnType<typeof openSettings>
  /** Tells what is written to the record and the settings. */
  readonly changes: Changes
  /** What only one program may do at a time. */
  readonly leases: ReturnType<typeof openLeases>
  /** Lets all that is asked of the record and the settings within see them as they are at one moment. */
  readonly atOneMoment: Storage['atOneMoment']
  /** This moment in UTC, as the record writes moments. */
  now(): string
  close(): Promise<void>
}

/**
 * Opens the desk on the storage that is set, made where there is none yet.
 * @param clock the moment in milliseconds since 1970; this machine's clock by default
 * @throws Problem `storage-…` where the storage can't be opened
 */
export async function openDesk(
  config: Config,
  catalog: Catalog,
  clock: () => number = Date.now,
): Promise<Desk> {
  const keysOf = keysFor(catalog)
  const storage = await openStorage(config, keysOf)
  const now = (): string => new Date(clock()).toISOString()
  return {
    catalog,
    config,
    ...announcing(openRecord(storage, { keysOf, now }), openSettings(storage)),
    archive: openArchive(archiveFolder(config)),
    staff: openStaff(storage),
    alerts: openAlerts(storage),
    leases: openLeases(storage),
    atOneMoment: storage.atOneMoment,
    now,
    close: () => storage.close(),
  }
}
