import { type Context, Hono } from 'hono'
import type { Catalog } from '../../catalog.ts'
import { actByEli } from '../../desk/law/find-by-eli.ts'
import { jurisdictionName } from '../../desk/law/jurisdiction-of.ts'
import { today } from '../../desk/today.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { calendarDay } from '../../law/days/calendar-day.ts'
import { type Eli, provisionNames, readEli } from '../../law/eli/identifier.ts'
import { Problem } from '../../problem.ts'
import { languageAsked } from '../language.ts'
import { missPage } from '../pages/law/miss.ts'
import type { FramesNow } from '../site-frame.ts'
import { lawAddress } from './address.ts'
import { anchorOf } from './find.ts'
import type { Shelf } from './shelf.ts'

/** Identifiers after ELI, each answered by the way to its page. */
export function eliPages(catalog: Catalog, shelf: Shelf, framesNow: FramesNow = async () => undefined): Hono {
  const pages = new Hono()
  pages.get('*', async (context) => {
    const parts = partsOf(context)
    const [jurisdiction = ''] = parts
    const corpora = corporaOf(jurisdiction)
    const [first] = corpora
    if (first === undefined) return missing(context)
    // The jurisdiction alone, or a type of its acts.
    if (parts.length < 3) return context.redirect(lawAddress([first.build.name], langOf(context)), 303)
    const eli = readEli(parts)
    if (eli === undefined || (eli.on !== undefined && calendarDay(eli.on) === undefined))
      return missing(context)
    for (const corpus of corpora) {
      const act = actByEli(corpus, eli, today())
      if (act === undefined) continue
      const to = ['acts', act.key, ...provisionIn(corpus, act.key, eli)]
      const address = lawAddress([corpus.build.name, ...to], {
        on: eli.on,
        language: eli.language,
        ...langOf(context),
      })
      return context.redirect(`${address}${placeWithin(eli)}`, 303)
    }
    return missing(context)
  })
  return pages

  async function missing(context: Context): Promise<Response> {
    const { pathname } = new URL(context.req.url)
    const language = languageAsked(context)
    return context.html(missPage({ kind: 'page' }, pathname, language, (await framesNow())?.(language)), 404)
  }

  function corporaOf(jurisdiction: string): Corpus[] {
    return shelf.names().flatMap((name) => {
      const corpus = readable(shelf, name)
      return corpus && jurisdictionName(catalog, corpus.build) === jurisdiction ? [corpus] : []
    })
  }
}

/** A corpus that can't be read answers nothing; another may. */
function readable(shelf: Shelf, name: string): Corpus | undefined {
  try {
    return shelf.get(name)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

/** Where on the page of its provision a part or point stands. */
function placeWithin({ within }: Eli): string {
  return within === undefined ? '' : `#${within.map(encodeURIComponent).join('-')}`
}

/** The provision's anchor; a name that no text bears leads to the page that says so. */
function provisionIn(corpus: Corpus, act: string, eli: Eli): string[] {
  const names = provisionNames(eli)
  const on = eli.on ?? today()
  const anchor = names.map((name) => anchorOf(corpus, act, name, on)).find((found) => found !== undefined)
  return [anchor ?? names.at(-1)].filter((one) => one !== undefined)
}

function partsOf(context: Context): string[] {
  const [, , ...parts] = new URL(context.req.url).pathname.split('/')
  try {
    return parts.map(decodeURIComponent).filter((part) => part !== '')
  } catch {
    return []
  }
}

function langOf(context: Context): Record<string, string | undefined> {
  return { lang: context.req.query('lang') }
}
