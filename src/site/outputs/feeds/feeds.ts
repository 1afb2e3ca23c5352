import type { Context, Hono } from 'hono'
import type { Desk } from '../../../desk/desk.ts'
import { type ChangedOf, lastChanged } from '../../../desk/published/changed.ts'
import type { Tag } from '../../../law/law.ts'
import { addressesAt } from '../../../outputs/addresses.ts'
import { writable } from '../../../outputs/writable.ts'
import type { KeptPages } from '../../kept/kept-pages.ts'
import type { Rendered } from '../../kept/page.ts'
import { LANGUAGE } from '../../language.ts'
import { sheetOf } from '../../pages/method.ts'
import { bodyAddress, checkAddress, home, personAddress } from '../../public/address.ts'
import { type Paper, paperOf } from '../../public/paper.ts'
import { plainly } from '../../public/worded.ts'
import { originOf } from '../addresses.ts'
import { answerOutput, OPEN } from '../answer.ts'
import { sayShared } from '../words.ts'
import { entryOf, lastingId } from './entry.ts'
import { FEED_FORMS } from './forms.ts'

const FEED = ':feed{feed\\.(atom|rss|json)}'
/** Opinions in a feed. */
const LATEST = 30

/** What a feed is about. */
interface About {
  readonly of: Omit<ChangedOf, 'limit'>
  readonly name: string
  /** Its page, without the site's own address. */
  readonly page: string
}

/** Feeds of all that is published, and of what concerns one body, person or check. */
export function addFeeds(site: Hono, desk: Desk, pages: KeptPages): void {
  const feed = (
    path: string,
    about: (paper: Paper, language: Tag, id: string) => Promise<About | undefined>,
  ): void => {
    site.get(`/${LANGUAGE}${path}/${FEED}`, async (context, next) => {
      const { language, feed, id = '' } = context.req.param() as { language: Tag; feed: string; id?: string }
      const paper = await paperOf(desk)
      if (!paper.languages.includes(language)) return next()
      const answer = await answerOutput(context, pages, paper.address, async () => {
        const found = await about(paper, language, id)
        return found && written(paper, language, found, feed.slice('feed.'.length), context)
      })
      return answer ?? next()
    })
  }

  feed('', async ({ name }, language) => ({ of: {}, name: name[language], page: home(language) }))
  feed('/bodies/:id', async ({ name }, language, id) => {
    const body = await desk.record.people.body(id)
    return (
      body && {
        of: { body: id },
        name: `${plainly(body.name, language)} — ${name[language]}`,
        page: bodyAddress(language, id),
      }
    )
  })
  feed('/people/:id', async ({ name }, language, id) => {
    const person = await desk.record.people.person(id)
    return (
      person && {
        of: { person: id },
        name: `${plainly(person.name, language)} — ${name[language]}`,
        page: personAddress(language, id),
      }
    )
  })
  feed('/checks/:id', async ({ name }, language, id) => {
    const sheet = desk.catalog.checks.has(id) ? sheetOf(id, desk.catalog.sheets, language) : undefined
    return (
      sheet && {
        of: { check: id },
        name: `${sheet.title} — ${name[language]}`,
        page: checkAddress(language, id),
      }
    )
  })
}

async function written(
  paper: Paper,
  language: Tag,
  { of, name, page }: About,
  ending: string,
  context: Context,
): Promise<Rendered | undefined> {
  const form = FEED_FORMS[ending]
  if (form === undefined) return undefined
  const origin = originOf(paper, context)
  const { name: names, timeZone } = paper
  const { checkTitle } = paper.desk.catalog
  const options = { language, site: names[language], addresses: addressesAt(origin), checkTitle, timeZone }
  const opinions = await lastChanged(paper.desk, { ...of, limit: LATEST })
  const entries = opinions.map((opinion) => entryOf(opinion, options))
  const html = form.write({
    id: lastingId(`feed ${page}`),
    title: writable(name),
    description: sayShared('feed.description', language),
    language,
    page: origin + page,
    address: `${origin}${page.replace(/\/$/u, '')}/feed.${ending}`,
    site: options.site,
    entries,
    // A feed that has nothing yet has not changed since the beginning.
    updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime()))),
  })
  return { html, mediaType: form.mediaType, headers: OPEN, standsOn: 'everything' }
}
