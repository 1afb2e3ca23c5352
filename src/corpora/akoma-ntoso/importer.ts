import type { Importer } from '../importer.ts'
import { filesAt, readBeginning } from './files.ts'

/** Files that are looked at before a place is held to be something else. */
const SAMPLE = 8
/** Folders that are looked into for them: a repository of another format may have thousands. */
const FOLDERS = 200
/** The root element with its vocabulary; of drafts of 3.0, too. */
const ROOT =
  /<(?:[\w.-]+:)?akomaNtoso\s[^>]*(?:docs\.oasis-open\.org\/legaldocml\/ns\/akn\/3\.0|Inhaltsdaten\.LegalDocML\.de)/u

/** Akoma Ntoso 3.0: an XML file, or a folder of them; each expression of a work is one or several of its versions. */
const akomaNtoso: Importer = {
  name: 'akoma-ntoso',
  recognises,
  // Loaded for a corpus of this kind only: a build of another would hold some megabytes of it.
  async *read(place, options) {
    const { readFiles } = await import('./read-files.ts')
    yield* readFiles(place, options)
  },
}

export default akomaNtoso

async function recognises(place: string): Promise<boolean> {
  let left = SAMPLE
  try {
    for await (const { path } of filesAt(place, FOLDERS)) {
      if (ROOT.test(await readBeginning(path))) return true
      left -= 1
      if (left === 0) return false
    }
  } catch {
    return false
  }
  return false
}
