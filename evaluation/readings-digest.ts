import { createHash } from 'node:crypto'
import type { Catalog } from '../src/catalog.ts'
import { statementReader } from '../src/desk/read-statement.ts'
import { takeIn } from '../src/desk/take-in.ts'
import { readPart } from './development-set.ts'

/** SHA-256 of what the reader makes of the open half of the development set: other readings have another, so they need another version. */
export function readingsDigest(catalog: Catalog): string {
  const read = statementReader(catalog)
  const hash = createHash('sha256')
  for (const { tag } of catalog.languages)
    for (const { text, metadata, name } of readPart(tag, 'open'))
      hash.update(JSON.stringify(read(takeIn({ text, metadata }, { id: name }))))
  return hash.digest('hex')
}
