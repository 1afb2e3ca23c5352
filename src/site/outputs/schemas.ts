import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { opinionForm } from '../../outputs/json/schema.ts'

/** A JSON Schema by its name, as text; nothing for any other name. */
export function schemaNamed(name: string): string | undefined {
  switch (name) {
    case 'opinion-1':
      return `${JSON.stringify(z.toJSONSchema(opinionForm), null, 2)}\n`
    case 'reading-1':
      return readFileSync(new URL('../../exports/json/reading-1.schema.json', import.meta.url), 'utf8')
    default:
      return undefined
  }
}
