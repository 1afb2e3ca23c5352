import type { Note } from '../reader/format.ts'
import { textFingerprint } from './text-fingerprint.ts'

/** What a person should know of how a text was taken in, and by what the text is known that this was told of. */
export interface NotesOfText {
  readonly of: string
  readonly notes: readonly Note[]
}

const MOST_NOTES = 20
const LONGEST_LINE = 20_000

export function notesOfText(notes: readonly Note[], text: string): NotesOfText {
  return { of: textFingerprint(text), notes }
}

/** The notes, as long as the text is still the one that they were told of. */
export function notesIfUnchanged(sent: NotesOfText | undefined, text: string): readonly Note[] {
  return sent?.of === textFingerprint(text) ? sent.notes : []
}

/** As one line, for a hidden field. */
export function notesInLine({ of, notes }: NotesOfText): string {
  return `${of}:${JSON.stringify(notes)}`
}

export function notesFromLine(line: string): NotesOfText | undefined {
  const [, of, json] = /^([0-9a-z]+):(\[.*\])$/u.exec(line) ?? []
  if (of === undefined || json === undefined || line.length > LONGEST_LINE) return undefined
  try {
    const notes: unknown = JSON.parse(json)
    return Array.isArray(notes) && notes.length <= MOST_NOTES && notes.every(isNote)
      ? { of, notes }
      : undefined
  } catch {
    // Broken by hand.
    return undefined
  }
}

function isNote(value: unknown): value is Note {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('values' in value)) return false
  const { code, values } = value
  if (typeof code !== 'string' || typeof values !== 'object' || values === null) return false
  return Object.values(values).every((one) => typeof one === 'string' || Number.isFinite(one))
}
