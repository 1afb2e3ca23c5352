import { open } from 'node:fs/promises'

/**
 * Brings the names in a folder to the disk, where the files behind them are already. Windows keeps no handle on a folder, and
 * needs none: it writes names through.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
