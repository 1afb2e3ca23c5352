import { beginning } from '../beginning.ts'

/** What an archive says of itself in its first file, which is stored as it is. */
const TOLD: readonly (readonly [string, string])[] = [
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'ODT'],
  ['mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'ODS'],
  ['mimetypeapplication/vnd.oasis.opendocument.presentation', 'ODP'],
  ['mimetypeapplication/epub+zip', 'EPUB'],
]

/** The name of a format whose files are zip archives as Word's are, where an archive tells that it is of one. */
export function otherArchive(bytes: Uint8Array): string | undefined {
  const start = beginning(bytes)
  return TOLD.find(([told]) => start.includes(told))?.[1]
}
