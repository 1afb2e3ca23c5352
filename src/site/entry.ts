import { type CuesOfText, cuesFromLine } from './cues-of-text.ts'
import { type NotesOfText, notesFromLine } from './notes-of-text.ts'

/** Names of the form's fields besides text and file, in the order in which the form shows them. */
export const FIELDS = [
  'title',
  'speaker',
  'office',
  'body',
  'date',
  'channel',
  'address',
  'endorsedBy',
  'republishedBy',
  'language',
  'jurisdiction',
] as const

export type FieldName = (typeof FIELDS)[number]

/** An uploaded file as it came. */
export interface Upload {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** What a person typed and chose, just as typed, so that it can be shown again. */
export interface Entry {
  readonly text: string
  readonly fields: Readonly<Partial<Record<FieldName, string>>>
  readonly file?: Upload
  readonly cues?: CuesOfText
  readonly notes?: NotesOfText
  /** The field that the form is shown for. */
  readonly at?: FieldName
}

export const EMPTY: Entry = { text: '', fields: {} }

/** Reads the fields of a sent form; what is no field of ours is left aside. */
export async function entryOf(form: FormData): Promise<Entry> {
  const typed = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const fields = Object.fromEntries(
    FIELDS.map((name) => [name, typed(name).trim()]).filter(([, value]) => value !== ''),
  )
  const file = form.get('file')
  // A browser sends an unnamed empty file where none was chosen.
  const chosen = file !== null && typeof file !== 'string' && (file.name !== '' || file.size > 0)
  const cues = cuesFromLine(typed('cues'))
  const at = FIELDS.find((name) => name === typed('at'))
  const notes = notesFromLine(typed('notes'))
  return {
    text: typed('text').replace(/\r\n?/gu, '\n'),
    fields,
    ...(chosen
      ? { file: { name: file.name, mediaType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) } }
      : {}),
    ...(cues ? { cues } : {}),
    ...(notes ? { notes } : {}),
    ...(at ? { at } : {}),
  }
}
