import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ifPresent } from '../../archive/if-present.ts'
import { makeFolder } from '../../make-folder.ts'
import { Problem } from '../../problem.ts'
import { SIGNING_FILES, type SigningFile, type SigningFiles } from '../../storage/backup/lines.ts'
import { writePrivate } from './write-private.ts'

/** The files of the key as they stand in the folder of data, for a backup. */
export async function readSigningFiles(folder: string): Promise<SigningFiles> {
  const found: { [name in SigningFile]?: Uint8Array } = {}
  // The key before its hand-overs: a change of the key between the two leaves one hand-over too many, never one too few.
  for (const name of SIGNING_FILES.toReversed()) {
    const bytes = await ifPresent(readFile(join(folder, name)))
    if (bytes) found[name] = bytes
  }
  return found
}

/**
 * Puts the files of a key from a backup in their place.
 * @throws Problem `restore-other-key` where another key stands there: whoever knows that one must not find it replaced
 */
export async function putSigningFiles(folder: string, files: SigningFiles): Promise<void> {
  makeFolder(folder, 0o700)
  for (const name of SIGNING_FILES) {
    const bytes = files[name]
    const there = await ifPresent(readFile(join(folder, name)))
    if (bytes === undefined) continue
    if (there === undefined) await writePrivate(join(folder, name), bytes)
    else if (!there.equals(bytes)) throw new Problem('restore-other-key', 'input', { folder, name })
  }
}
