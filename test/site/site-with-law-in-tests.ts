import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addMiniatureLaw } from '../../src/desk/law/miniature-law-in-tests.ts'
import { openStaffedSite, type StaffedSite } from '../../src/site/staff/staff-in-tests.ts'

interface Closable {
  close(): Promise<void>
}

/** Opens something with the miniature of the law of Kazakhstan as `kz`, which goes when that is closed. */
export async function withMiniatureLaw<Opened extends Closable>(
  open: (corpora: string) => Promise<Opened>,
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'saual-site-law-'))
  await addMiniatureLaw(folder)
  const opened = await open(folder)
  return {
    ...opened,
    async close() {
      await opened.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A site with a desk, and with the miniature of the law of Kazakhstan as `kz`. */
export function openSiteWithLaw(): Promise<StaffedSite> {
  return withMiniatureLaw((corpora) => openStaffedSite({ corpora }))
}
