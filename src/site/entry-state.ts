import { type Packs, withBodyOfPage } from '../desk/body-of-page.ts'
import { Problem } from '../problem.ts'
import type { Format } from '../reader/format.ts'
import { cuesOfText } from './cues-of-text.ts'
import type { Entry } from './entry.ts'
import { extractUpload, isOfDay } from './entry-text.ts'
import { notesOfText } from './notes-of-text.ts'
import type { FormState } from './pages/form-content.ts'

/** The form again with what was typed. A page can't put a file back into its field; its text can be kept. */
export async function withFileTaken(
  entry: Entry,
  formats: readonly Format[],
  packs: Packs,
  problem?: Problem,
): Promise<FormState> {
  const { file, text, fields } = entry
  if (!file) return { entry }
  const typed = text.trim() !== ''
  if (!typed && (problem === undefined || isOfDay(problem.code))) {
    try {
      const extracted = withBodyOfPage(await extractUpload(file, formats), fields, packs)
      return {
        entry: {
          text: extracted.text,
          fields: { ...extracted.metadata, ...fields },
          ...(extracted.cues ? { cues: cuesOfText(extracted.cues, extracted.text) } : {}),
          ...(extracted.notes ? { notes: notesOfText(extracted.notes, extracted.text) } : {}),
        },
        file: { name: file.name, taken: true },
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return { entry: { text, fields, file }, problem: { problem: error, field: 'file' } }
    }
  }
  return { entry, ...(problem ? {} : { file: { name: file.name, taken: false } }) }
}
