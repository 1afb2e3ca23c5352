import { z } from 'zod'
import schema from '../../exports/json/reading-1.schema.json' with { type: 'json' }
import { readFile } from '../../intake/file.ts'
import { Problem } from '../../problem.ts'
import type { Reading } from '../../reader/reading.ts'

/**
 * A reading that was written to a file as JSON.
 * @throws Problem where the file can't be read or holds no reading
 */
export async function readingBefore(path: string): Promise<Reading> {
  const { bytes } = await readFile(path)
  const value = parsed(bytes, path)
  const checked = z.fromJSONSchema(schema as unknown as z.core.JSONSchema.JSONSchema).safeParse(value)
  if (!checked.success) {
    const [issue] = checked.error.issues
    throw new Problem('against-no-reading', 'input', { name: path, place: issue?.path.join('.') || '—' })
  }
  return value as Reading
}

function parsed(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new Problem('against-no-json', 'input', { name }, { cause })
  }
}
