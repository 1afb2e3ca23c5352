import { Hono } from 'hono'
import type { Catalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../messages/messages.ts'
import { makeReaderFiles, type ReaderFiles } from './files.ts'
import { type Keeper, makeKeeper, SCOPES } from './keeper.ts'
import type { ReaderOffer } from './offer.ts'

/** The reader for browsers. */
export interface BrowserReader {
  readonly routes: Hono
  /** What a browser needs to read by itself, beside a form that offers so much, on a site that shows itself so. */
  offer(form: ReaderOffer['form'], frames: ReaderOffer['frames']): Promise<ReaderOffer>
}

/**
 * Serves the reader's files. They are made when the first page with the form is asked for.
 * @param render the page with the form as anybody gets it, in a language and with an offer
 */
export function browserReader(
  catalog: Catalog,
  render: (language: Tag, offer: ReaderOffer) => Promise<string>,
): BrowserReader {
  let made: Promise<ReaderFiles> | undefined
  const files = (): Promise<ReaderFiles> => (made ??= makeReaderFiles(catalog))
  /** By what the page shows: that changes when the first corpus of law comes, or the site is renamed. */
  const offers = new Map<string, Promise<ReaderOffer>>()
  const keepers = new Map<string, Keeper>()
  const routes = new Hono()
  routes.get('/reader/:hash/:file', async (context) => {
    const { path } = context.req
    const keeper = keepers.get(path)
    if (keeper) return context.body(keeper.source, 200, { ...keeper.headers })
    const sent = await (await files()).answer(path, context.req.header('accept-encoding'))
    return sent ? context.body(sent.body, 200, { ...sent.headers }) : context.notFound()
  })
  return {
    routes,
    offer(form, frames) {
      const key = JSON.stringify([form, frames])
      const known = offers.get(key) ?? makeOffer(form, frames)
      offers.set(key, known)
      return known
    },
  }

  async function makeOffer(form: ReaderOffer['form'], frames: ReaderOffer['frames']): Promise<ReaderOffer> {
    const { worker, data, formats } = await files()
    const offer = {
      worker,
      data,
      formats,
      keeper: { address: '', scopes: SCOPES },
      form,
      ...(frames ? { frames } : {}),
    }
    const pages = await Promise.all(TAGS.map((tag) => render(tag, offer)))
    const keeper = makeKeeper(await files(), pages)
    keepers.set(keeper.address, keeper)
    return { ...offer, keeper: { ...offer.keeper, address: keeper.address } }
  }
}
