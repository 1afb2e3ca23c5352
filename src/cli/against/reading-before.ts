import { z } from 'zod'
import schema from '../../exports/json/reading-1.schema.json' with { type: 'json' }
import { readFile } from '../../intake/file.ts'
import { Problem } from '../../problem.ts'
import type { Reading } from '../../reader/reading.ts'
import { sha256Of } from '../../sha256.ts'

/**
 * A reading that was written to a file as JSON.
 * @throws Problem where the file can't be read, holds no reading, or one whose text is no longer the one that was read
 */
export async function readingBefore(path: string): Promise<Reading> {
  const { bytes } = await readFile(path)
  const value = parsed(bytes, path)
  const checked = z.fromJSONSchema(schema as unknown as z.core.JSONSchema.JSONSchema).safeParse(value)
  if (!checked.success) {
    const [issue] = checked.error.issues
    throw new Problem('against-no-reading', 'input', { name: path, place: issue?.path.join('.') || '—' })
  }
  const reading = value as Reading
  const { text, sha256 } = reading.statement
  if (sha256Of(text) !== sha256) throw new Problem('against-changed-text', 'input', { name: path })
  return reading
}

function parsed(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new Problem('against-no-json', 'input', { name }, { cause })
  }
}
