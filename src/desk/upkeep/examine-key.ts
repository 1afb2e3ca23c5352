import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../../problem.ts'
import { openAsIs, type StoragePlace } from '../../storage/open.ts'
import { openSettings } from '../../storage/settings.ts'
import { type Examined, ill, well } from '../../storage/upkeep/examined.ts'
import { fingerprint, hasSigned, KEY_FILE, standingKey } from '../public-record/signing-key.ts'
import { siteSettings } from '../setup/site-settings.ts'

const FOR_OTHERS = 0o077

/** Looks at the key that signs the public record: whether a site that needs one has it, and has it for itself. */
export async function examineKey(place: StoragePlace): Promise<Examined[]> {
  const file = join(place.folder, KEY_FILE)
  try {
    const key = await standingKey(place.folder)
    if (key === undefined) {
      const isNeeded = (await hasSigned(place.folder)) || (await isNamed(place))
      return isNeeded ? [ill('key-missing', { file })] : []
    }
    const { mode } = statSync(file)
    if (process.platform !== 'win32' && (mode & FOR_OTHERS) !== 0) return [ill('key-open', { file })]
    return [well('key', { fingerprint: fingerprint(key.publicKey) })]
  } catch (error) {
    if (error instanceof Problem && error.code === 'record-key-unreadable')
      return [ill('key-unreadable', { file })]
    throw error
  }
}

/** Whether a site was set up here: only a site has a public record. */
async function isNamed(place: StoragePlace): Promise<boolean> {
  const storage = await openAsIs(place)
  try {
    return (await siteSettings({ settings: openSettings(storage) })) !== undefined
  } finally {
    await storage.close()
  }
}
