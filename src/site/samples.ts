import { readFileSync } from 'node:fs'
import type { Draft } from '../desk/take-in.ts'
import { takeIn } from '../desk/take-in.ts'
import { extract } from '../intake/extract.ts'
import type { Tag } from '../law/law.ts'
import type { Format } from '../reader/format.ts'

/** A statement of our own invention in a language, for people to see what a reading is. */
export async function sampleStatement(language: Tag, formats: readonly Format[]): Promise<Draft> {
  const name = `${language}.md`
  const bytes = new Uint8Array(readFileSync(new URL(`samples/${name}`, import.meta.url)))
  return takeIn(await extract({ bytes, name, mediaType: 'text/markdown' }, formats))
}
