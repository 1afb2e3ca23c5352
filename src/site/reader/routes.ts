import { Hono } from 'hono'
import type { Catalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { makeReaderFiles, type ReaderFiles } from './files.ts'
import { type Keeper, makeKeeper, SCOPES } from './keeper.ts'
import type { ReaderOffer } from './offer.ts'

/** The reader for browsers. */
export interface BrowserReader {
  readonly routes: Hono
  /**
   * Makes its files before anybody asks for them.
   * @param over ends the making, which then fails
   */
  prepare(over: AbortSignal): Promise<void>
  /** What a browser needs to read by itself, beside a form that offers so much, on a site that shows itself so. */
  offer(form: ReaderOffer['form'], frames: ReaderOffer['frames']): Promise<ReaderOffer>
}

/** Offers that are remembered: pages that were sent a moment before the site was renamed still ask for their own. */
const MOST = 8

/**
 * Serves the reader's files. They are made when the first page with the form is asked for, where nobody prepared them.
 * @param render the page with the form as anybody gets it, in a language and with an offer
 */
export function browserReader(
  catalog: Catalog,
  render: (language: Tag, offer: ReaderOffer) => Promise<string>,
): BrowserReader {
  let made: Promise<ReaderFiles> | undefined
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
    async prepare(over) {
      await files(over)
    },
    offer(form, frames) {
      const key = JSON.stringify([form, frames])
      const known = offers.get(key)
      if (known) return known
      const offer = makeOffer(form, frames)
      remember(offers, key, offer)
      // What failed is tried again by whoever asks next.
      offer.catch(() => offers.delete(key))
      return offer
    },
  }

  function files(over?: AbortSignal): Promise<ReaderFiles> {
    if (made) return made
    const making = makeReaderFiles(catalog, over)
    made = making
    making.catch(() => {
      made = undefined
    })
    return making
  }

  async function makeOffer(form: ReaderOffer['form'], frames: ReaderOffer['frames']): Promise<ReaderOffer> {
    const made = await files()
    const { worker, data, formats } = made
    const offer = {
      worker,
      data,
      formats,
      keeper: { address: '', scopes: SCOPES },
      form,
      ...(frames ? { frames } : {}),
    }
    const pages = await Promise.all(TAGS.map((tag) => render(tag, offer)))
    const keeper = makeKeeper(made, pages)
    remember(keepers, keeper.address, keeper)
    return { ...offer, keeper: { ...offer.keeper, address: keeper.address } }
  }
}

/** Remembers one more, and forgets the oldest where there are too many. */
function remember<Value>(known: Map<string, Value>, key: string, value: Value): void {
  known.set(key, value)
  const [oldest] = known.keys()
  if (known.size > MOST && oldest !== undefined) known.delete(oldest)
}
