import { type Packs, withBodyOfPage } from '../desk/body-of-page.ts'
import { LONGEST_STATEMENT } from '../desk/longest-statement.ts'
import { extract } from '../intake/extract.ts'
import { extractTyped } from '../intake/extract-typed.ts'
import { isTag } from '../law/tags.ts'
import { Problem } from '../problem.ts'
import type { Extracted, Format } from '../reader/format.ts'
import type { Metadata } from '../reader/statement.ts'
import { cuesIfUnchanged } from './cues-of-text.ts'
import type { Entry, FieldName, Upload } from './entry.ts'
import { notesIfUnchanged } from './notes-of-text.ts'

export const LARGEST_FILE_MB = 5
const LARGEST_FILE = LARGEST_FILE_MB * 1024 * 1024

/**
 * The text that was typed or uploaded, with the body that its page names, and what was said of it by hand.
 * @throws Problem for what the person can mend; `fieldOf` tells where
 */
export async function textOfEntry(
  { text, file, fields, cues, notes }: Entry,
  formats: readonly Format[],
  packs: Packs,
): Promise<{ readonly extracted: Extracted; readonly given: Metadata }> {
  if (file && text.trim() !== '') throw new Problem('page-both', 'input', { name: file.name })
  if (!file && text.trim() === '') throw new Problem('page-nothing', 'input')
  if (!file && !/\p{L}/u.test(text)) throw new Problem('page-no-letters', 'input')
  const { language, ...others } = fields
  const given = { ...others, ...(isTag(language) ? { language } : {}) }
  const extracted = file ? await extractUpload(file, formats) : await extractTyped(text, formats)
  if (extracted.text.length > LONGEST_STATEMENT)
    throw new Problem('page-text-too-long', 'input', {
      characters: extracted.text.length,
      limit: LONGEST_STATEMENT,
    })
  const kept = cuesIfUnchanged(cues, extracted.text)
  const told = [...(extracted.notes ?? []), ...notesIfUnchanged(notes, extracted.text)]
  const whole = { ...extracted, ...(kept ? { cues: kept } : {}), notes: told }
  return { extracted: withBodyOfPage(whole, given, packs), given }
}

/** The text of an uploaded file. */
export async function extractUpload(
  { name, mediaType, bytes }: Upload,
  formats: readonly Format[],
): Promise<Extracted> {
  if (bytes.byteLength > LARGEST_FILE)
    throw new Problem('page-file-too-large', 'input', { name, limit: LARGEST_FILE_MB })
  return extract({ bytes, name, mediaType }, formats)
}

/** Whether a problem is mended where the day is typed. */
export function isOfDay(code: string): boolean {
  return code === 'metadata-date' || code === 'metadata-no-day' || code === 'day-of-two'
}

/** The field at which a problem is shown. */
export function fieldOf({ code }: Problem, { file, fields }: Entry): FieldName | 'text' | 'file' {
  // A day at the head of a typed text is mended there.
  if (isOfDay(code) && (file || fields.date !== undefined)) return 'date'
  return file === undefined ? 'text' : 'file'
}
