import type { Packs } from '../../../desk/body-of-page.ts'
import { type Draft, freeze } from '../../../desk/freeze.ts'
import { readerWithLaw } from '../../../desk/reader-with-law.ts'
import { type Told, toldBy } from '../../../exports/told.ts'
import type { Tag } from '../../../law/law.ts'
import type { Note } from '../../../reader/format.ts'
import type { Wording } from '../../../reader/lists/sheet.ts'
import type { Reading } from '../../../reader/reading.ts'
import type { Entry } from '../../entry.ts'
import { textOfEntry } from '../../entry-text.ts'
import { type SheetProse, sheetOf } from '../../pages/method.ts'
import type { Taken } from '../../take-entry.ts'
import { catalogOf, filesOf, NotLoaded } from './catalog.ts'
import type { Found } from './found.ts'

/** A sheet as it is sent to browsers. */
export type SentSheet = Wording & SheetProse

/** A reading, and what a person should know of how its text was taken in. */
interface Read {
  readonly reading: Reading
  readonly notes: readonly Note[]
}

/** Reads on this device; the only thing that it ever asks for are files that are the same for everybody. */
export interface OwnReader {
  readonly sheets: readonly SentSheet[]
  readonly told: Told
  readonly packs: Packs
  /**
   * @throws Problem for what the person can mend; whatever `load` throws where a file of a language could not be loaded
   */
  read(entry: Entry): Promise<Read>
}

/**
 * Makes the reader of a device.
 * @param names of the data files
 * @param load gives the bytes of a data file
 */
export async function openOwnReader(
  found: Found,
  names: readonly string[],
  load: (name: string) => Promise<Uint8Array>,
): Promise<OwnReader> {
  const loaded = new Map<string, Uint8Array | undefined>(names.map((name) => [name, undefined]))
  const sheets = JSON.parse(new TextDecoder().decode(await load('sheets'))) as SentSheet[]
  const packs = catalogOf(found, loaded, sheets)
  const checkTitle = (name: string, language: Tag): string => sheetOf(name, sheets, language)?.title ?? name
  let read = newReader()
  return {
    sheets,
    packs,
    told: toldBy({ law: packs.law, checkTitle }),
    async read(entry) {
      const { draft, notes } = await takenFrom(entry, found, packs)
      for (;;) {
        try {
          return { reading: read(draft), notes }
        } catch (error) {
          if (!(error instanceof NotLoaded)) throw error
          await Promise.all(filesOf(error.tag, names).map(async (name) => loaded.set(name, await load(name))))
          read = newReader()
        }
      }
    },
  }

  function newReader(): (draft: Draft) => Reading {
    const catalog = catalogOf(found, loaded, sheets)
    return readerWithLaw(catalog, catalog.law)
  }
}

async function takenFrom(entry: Entry, { formats }: Found, packs: Packs): Promise<Taken> {
  const { extracted, given } = await textOfEntry(entry, formats, packs)
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(extracted.text))
  return {
    draft: freeze(extracted, given, hexOf(new Uint8Array(hash))),
    notes: extracted.notes ?? [],
  }
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
