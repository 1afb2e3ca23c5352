import type { Tag } from '../../../law/law.ts'
import type { ReaderOffer } from '../offer.ts'
import { type Field, fileElsewhere } from './fields.ts'
import { formatsHere } from './formats-here.ts'
import type { Found } from './found.ts'
import { keep, type Loaded, loadFile } from './kept-files.ts'
import { openOwnReader } from './own-reader.ts'
import { type OwnPages, ownPages } from './pages.ts'

/** What the page asks of the worker. */
type Asked =
  | { readonly act: 'begin'; readonly offer: ReaderOffer }
  | { readonly act: 'keep' }
  | { readonly act: 'prepare'; readonly fields: readonly Field[] }
  | { readonly act: 'reading' | 'form'; readonly fields: readonly Field[]; readonly language: Tag }
  | { readonly act: 'file'; readonly name: string; readonly fields: readonly Field[]; readonly language: Tag }

/** The worker's own scope, of which the project's types know nothing. */
interface Scope {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listen: (event: { readonly data: Asked & { id: number } }) => void): void
}

/** A reader that has begun on this device. */
interface Begun {
  readonly pages: OwnPages
  /** Whether a file was chosen that only the server can read. */
  isElsewhere(fields: readonly Field[]): boolean
}

/** Answers the page, one thing after the other. Files that only the server can read are named as such. */
export function startWorker(scope: Scope, found: Found): void {
  let begun: Promise<Begun> | undefined
  const loaded = new Map<string, Loaded>()
  let before: Promise<unknown> = Promise.resolve()
  scope.addEventListener('message', ({ data }) => {
    before = before
      .then(() => answer(data))
      .then(
        (given) => scope.postMessage({ id: data.id, given }),
        (error: Error) => scope.postMessage({ id: data.id, failed: error.message }),
      )
  })

  async function answer(asked: Asked): Promise<unknown> {
    if (asked.act === 'begin') {
      begun = begin(asked.offer)
      await begun.catch(() => (begun = undefined))
      return begun === undefined ? Promise.reject(new Error('not loaded')) : undefined
    }
    if (asked.act === 'keep') return keep(loaded)
    if (begun === undefined) throw new Error('not begun')
    const { pages, isElsewhere } = await begun
    if (asked.act !== 'form' && isElsewhere(asked.fields)) return { kind: 'elsewhere' }
    switch (asked.act) {
      case 'prepare':
        return pages.prepare(asked.fields)
      case 'file':
        return pages.file(asked.name, asked.fields, asked.language)
      default:
        return pages[asked.act](asked.fields, asked.language)
    }
  }

  async function begin(offer: ReaderOffer): Promise<Begun> {
    const here = { ...found, formats: formatsHere(found.formats, offer.formats, load) }
    const reader = await openOwnReader(here, Object.keys(offer.data), (name) =>
      load(offer.data[name] as string),
    )
    return {
      pages: ownPages(reader, here, offer),
      isElsewhere: (fields) => fileElsewhere(fields, here.formats, offer.form.endings),
    }
  }

  async function load(address: string): Promise<Uint8Array> {
    const file = loaded.get(address) ?? (await loadFile(address))
    loaded.set(address, file)
    return file.bytes
  }
}
