import { openObjects } from '../../git/objects.ts'
import { fault } from '../fault.ts'
import { decodeUtf8, type FileText, LARGEST_FILE } from '../file-text.ts'

/** Texts of a repository, read one after the other. */
export interface Texts {
  read(object: string): Promise<FileText>
  close(): void
}

/** Opens the texts of a git directory. */
export function openTexts(directory: string): Texts {
  const objects = openObjects(directory, LARGEST_FILE)
  return {
    async read(object) {
      const read = await objects.read(object)
      return 'fault' in read ? { fault: fault(read.fault.code, read.fault.values) } : decodeUtf8(read.bytes)
    },
    close: () => objects.close(),
  }
}
