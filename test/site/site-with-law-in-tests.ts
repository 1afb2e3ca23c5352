import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addMiniatureLaw } from '../../src/desk/law/miniature-law-in-tests.ts'
import { openStaffedSite, type StaffedSite } from '../../src/site/staff/staff-in-tests.ts'

/** A site with a desk, and with the miniature of the law of Kazakhstan as `kz`. */
export async function openSiteWithLaw(): Promise<StaffedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'saual-site-law-'))
  await addMiniatureLaw(folder)
  const opened = await openStaffedSite({ corpora: folder })
  return {
    ...opened,
    async close() {
      await opened.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
