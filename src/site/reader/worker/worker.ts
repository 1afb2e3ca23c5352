import type { Tag } from '../../../law/law.ts'
import type { ReaderOffer } from '../offer.ts'
import { type Field, fileElsewhere } from './fields.ts'
import type { Found } from './found.ts'
import { bytesOf, keep } from './kept-files.ts'
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

/** Answers the page, one thing after the other. Files that only the server can read are named as such. */
export function startWorker(scope: Scope, found: Found): void {
  let pages: Promise<OwnPages> | undefined
  const loaded = new Map<string, Uint8Array<ArrayBuffer>>()
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
      pages = begin(asked.offer)
      await pages.catch(() => (pages = undefined))
      return pages === undefined ? Promise.reject(new Error('not loaded')) : undefined
    }
    if (asked.act === 'keep') return keep(loaded)
    if (pages === undefined) throw new Error('not begun')
    if (asked.act !== 'form' && fileElsewhere(asked.fields, found.formats)) return { kind: 'elsewhere' }
    const own = await pages
    switch (asked.act) {
      case 'prepare':
        return own.prepare(asked.fields)
      case 'file':
        return own.file(asked.name, asked.fields, asked.language)
      default:
        return own[asked.act](asked.fields, asked.language)
    }
  }

  async function begin(offer: ReaderOffer): Promise<OwnPages> {
    const reader = await openOwnReader(found, Object.keys(offer.data), async (name) => {
      const address = offer.data[name] as string
      const bytes = await bytesOf(address)
      loaded.set(address, bytes)
      return bytes
    })
    return ownPages(reader, found, offer)
  }
}
