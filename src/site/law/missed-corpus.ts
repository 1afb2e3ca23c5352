import type { Catalog } from '../../catalog.ts'
import { Missed } from './missed.ts'
import { normSource } from './norm-source.ts'
import type { Shelf } from './shelf.ts'

/**
 * That there is no corpus of a name: of a country whose norms a pack tells its texts have just not been added.
 * @param on the day asked for, as it was typed
 */
export function missedCorpus(catalog: Catalog, shelf: Shelf, name: string, on?: string): Missed {
  const source = normSource(catalog, shelf, name)
  return new Missed(
    source === undefined
      ? { kind: 'corpus', name, names: shelf.names() }
      : { kind: 'no-texts', source, ...(on === undefined ? {} : { on }) },
  )
}
