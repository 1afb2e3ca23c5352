import type { KeptPage } from './page.ts'

/** Pages by path, as many as there is room for. */
export interface Shelf {
  /** A page that still holds; it counts as asked for. */
  find(path: string): KeptPage | undefined
  /** Puts a page in the place of another of its path; one that takes more than all the room is not kept. */
  keep(path: string, page: KeptPage): void
  /** Takes away the pages of which this holds. */
  drop(isGone: (page: KeptPage) => boolean): void
  dropAll(): void
  /** How many pages are kept, and their bytes. */
  readonly size: { readonly pages: number; readonly bytes: number }
}

/** @param room bytes that the pages may take together */
export function createShelf(room: number): Shelf {
  const pages = new Map<string, KeptPage>()
  let taken = 0

  return {
    find(path) {
      const page = pages.get(path)
      if (page === undefined) return undefined
      if (page.until !== undefined && page.until <= Date.now()) {
        remove(path, page)
        return undefined
      }
      page.used = true
      return page
    },

    keep(path, page) {
      const before = pages.get(path)
      if (before) remove(path, before)
      if (page.bytes > room) return
      put(path, page)
      makeRoom()
    },

    drop(isGone) {
      for (const [path, page] of pages) if (isGone(page)) remove(path, page)
    },

    dropAll() {
      pages.clear()
      taken = 0
    },

    get size() {
      return { pages: pages.size, bytes: taken }
    },
  }

  function put(path: string, page: KeptPage): void {
    pages.set(path, page)
    taken += page.bytes
  }

  function remove(path: string, page: KeptPage): void {
    if (pages.delete(path)) taken -= page.bytes
  }

  /** Pages go in the order in which they came; one that was asked for meanwhile may stay another round. */
  function makeRoom(): void {
    for (const [path, page] of pages) {
      if (taken <= room) return
      remove(path, page)
      if (!page.used) continue
      page.used = false
      put(path, page)
    }
  }
}
