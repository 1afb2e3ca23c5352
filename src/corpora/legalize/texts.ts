import { openObjects } from '../../git/objects.ts'
import { decodeFile, LARGEST, type ReadFile } from './text.ts'

/** Texts of a repository, read one after the other. */
export interface Texts {
  read(object: string): Promise<ReadFile>
  close(): void
}

/** Opens the texts of a git directory. */
export function openTexts(directory: string): Texts {
  const objects = openObjects(directory, LARGEST)
  return {
    async read(object) {
      const read = await objects.read(object)
      return 'fault' in read ? read : decodeFile(read.bytes)
    },
    close: () => objects.close(),
  }
}
