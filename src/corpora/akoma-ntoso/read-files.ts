import type { ActVersion, Imported } from '../../law/corpus/act.ts'
import { Problem } from '../../problem.ts'
import { fault } from '../fault.ts'
import { FirstTexts } from '../first-texts.ts'
import type { ImportOptions } from '../importer.ts'
import { unreadOf } from '../unread-of.ts'
import { readDocuments } from './documents.ts'
import { filesAt, readFileText } from './files.ts'
import { newestFiles } from './newest.ts'
import { eventsOf } from './versions.ts'

/** Documents that are no law in force, whatever they say. */
const NO_LAW = new Set([
  'bill',
  'amendment',
  'amendmentList',
  'judgment',
  'debate',
  'debateReport',
  'officialGazette',
])

/** Reads an XML file, or a folder of them: see `importer.ts`. */
export async function* readFiles(place: string, options: ImportOptions = {}): AsyncGenerator<Imported> {
  const newest = options.currentOnly ? await newestFiles(place, options.signal) : undefined
  const ends = new Set<string>()
  const texts = new FirstTexts()
  const damaged: ActVersion[] = []
  let found = 0
  const files = await Array.fromAsync(filesAt(place))
  for (const [before, { path, name }] of files.entries()) {
    options.signal?.throwIfAborted()
    options.progress?.(before + 1, files.length)
    if (newest && !newest.has(name)) continue
    const file = await readFileText(path)
    const {
      isAkn,
      documents,
      fault: damage,
    } = 'text' in file ? readDocuments(file.text) : { ...file, isAkn: false, documents: [] }
    // What breaks off before its first element may be an act, too.
    if (isAkn || damage !== undefined) found += 1
    if (damage !== undefined) {
      yield { kind: 'broken', place: name, fault: damage }
      if ('text' in file && documents.length === 0) damaged.push(...unreadVersions(file.text, name))
    } else if (isAkn && documents.length === 0) yield { kind: 'broken', place: name, fault: fault('no-act') }
    for (const document of documents) {
      if (NO_LAW.has(document.kind)) {
        yield { kind: 'broken', place: name, fault: fault('not-in-force', { kind: document.kind }) }
        continue
      }
      for (const event of eventsOf(document, name, options.currentOnly ?? false)) {
        if (event.kind === 'end') {
          // Each expression of an act tells its end.
          const { act, until } = event.end
          if (ends.has(`${act} ${until}`)) continue
          ends.add(`${act} ${until}`)
        }
        if (event.kind === 'version') yield* texts.take(event.version)
        else yield event
      }
    }
  }
  // Another file may hold the same text undamaged.
  for (const version of damaged) if (!texts.has(version)) yield { kind: 'version', version }
  if (found === 0) throw new Problem('corpus-unknown', 'input', { place, format: 'akoma-ntoso' })
}

/** What the beginning of a damaged file still tells: which act it is and from which day on its text is not known. */
function unreadVersions(text: string, name: string): readonly ActVersion[] {
  const { isAkn, documents } = readDocuments(text, true)
  if (!isAkn) return []
  return documents
    .filter(({ kind }) => !NO_LAW.has(kind))
    .flatMap((document) => [...eventsOf(document, name, false)])
    .flatMap((event) => (event.kind === 'version' ? [unreadOf(event.version)] : []))
}
