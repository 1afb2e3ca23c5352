import type { Desk } from '../desk/desk.ts'
import type { Export } from '../exports/export.ts'
import type { Format } from '../reader/format.ts'
import type { SetUp } from './setup/set-up.ts'

/** What the page can take in and give out, found in the folders. */
export interface SiteOptions {
  readonly formats: readonly Format[]
  readonly exports: ReadonlyMap<string, Export>
  /** Names by which the site may be asked for; any other is another site's trick. */
  readonly hostnames?: readonly string[]
  /** Folder of the corpora of law that stand ready. */
  readonly corpora?: string
  /** The desk of the staff, where the site has been set up. */
  readonly desk?: Desk
  /** The public address, by whose name the site may be asked for too. */
  readonly address?: string
  /** How it is set up, as long as it has not been. */
  readonly setUp?: SetUp
  /** Where given, what the first visitor would wait for is made at once, unless it says that nobody will come any more. */
  readonly over?: AbortSignal
}
