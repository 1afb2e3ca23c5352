import { randomBytes } from 'node:crypto'
import type { Catalog } from '../catalog.ts'
import { type Config, readConfig } from '../config.ts'
import type { Desk } from '../desk/desk.ts'
import { isThere } from '../desk/setup/is-there.ts'
import { createSite } from '../site/site.ts'
import type { SiteOptions } from '../site/site-options.ts'

/** The site of this machine. It becomes another one when it is set up. */
export interface StandingSite {
  readonly fetch: ReturnType<typeof createSite>['fetch']
  /** Where it is set up, for the person at the machine alone; nothing where it has been. */
  setUpAt(address: string): string | undefined
  /** Where its staff signs in; nothing where it is still to be set up. */
  signInAt(address: string): string | undefined
  close(): Promise<void>
}

const KEY_BYTES = 18

/** Opens what this machine keeps, if it keeps anything, and makes a site of it. */
export async function standingSite(
  catalog: Catalog,
  options: SiteOptions,
  config: Config = readConfig(),
): Promise<StandingSite> {
  let opening: Promise<Desk> | undefined
  const opened = async (): Promise<Desk> => {
    opening ??= open(config, catalog)
    try {
      return await opening
    } catch (error) {
      // A database that is away now may be there when it is asked for again.
      opening = undefined
      throw error
    }
  }
  const desk = isThere(config) ? await opened() : undefined
  const key = randomBytes(KEY_BYTES).toString('base64url')
  const isOld = desk !== undefined && (await (await import('../desk/setup/set-up.ts')).isSetUp(desk))
  const setUp = isOld ? {} : { setUp: { key, open: opened, done: show } }
  const over = new AbortController()
  const common = {
    ...options,
    ...setUp,
    over: over.signal,
    ...(config.address === undefined ? {} : { address: config.address }),
  }
  let site = createSite(catalog, { ...common, ...(desk ? { desk } : {}) })
  return {
    // Read anew for each request: what stands before a site is known by its `fetch`.
    get fetch() {
      return site.fetch
    },
    setUpAt: (address) => (isOld ? undefined : `${publicAt(address)}/setup/${key}`),
    signInAt: (address) => (isOld ? `${publicAt(address)}/desk` : undefined),
    async close() {
      over.abort()
      await (await opening)?.close()
    },
  }

  function publicAt(address: string): string {
    return config.address ?? address.replace(/\/$/u, '')
  }

  function show(opened: Desk): void {
    site = createSite(catalog, { ...common, desk: opened })
  }
}

/** Opens the desk, with the work that the program does by itself. */
async function open(config: Config, catalog: Catalog): Promise<Desk> {
  const [{ openDesk }, { runJobs }] = await Promise.all([
    import('../desk/desk.ts'),
    import('../desk/jobs/run-jobs.ts'),
  ])
  const desk = await openDesk(config, catalog)
  const jobs = runJobs(desk)
  return { ...desk, close: () => jobs.stop().then(desk.close) }
}
