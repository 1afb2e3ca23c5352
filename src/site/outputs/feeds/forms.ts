import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { FeedForm } from './feed.ts'

/** Forms of feeds, by the ending of their address. */
export const FEED_FORMS: Readonly<Record<string, FeedForm>> = {
  atom: {
    mediaType: 'application/atom+xml; charset=utf-8',
    write: ({ id, title, description, language, page, address, site, entries, updated }) =>
      generateAtomFeed({
        xml: { lang: language },
        id,
        title: { value: title },
        subtitle: { value: description },
        updated,
        authors: [{ name: site }],
        links: [
          { rel: 'self', href: address, type: 'application/atom+xml' },
          { rel: 'alternate', href: page, type: 'text/html', hreflang: language },
        ],
        entries: entries.map((entry) => ({
          id: entry.id,
          title: { value: entry.title },
          updated: entry.updated,
          published: entry.published,
          authors: [{ name: entry.author }],
          links: [{ rel: 'alternate', href: entry.address, type: 'text/html', hreflang: language }],
          ...(entry.summary === '' ? {} : { summary: { value: entry.summary } }),
          content: { type: 'html', value: entry.content },
        })),
      }),
  },
  rss: {
    mediaType: 'application/rss+xml; charset=utf-8',
    write: ({ title, description, language, page, address, entries, updated }) =>
      generateRssFeed({
        title,
        description,
        link: page,
        language,
        lastBuildDate: updated,
        atom: { links: [{ rel: 'self', href: address, type: 'application/rss+xml' }] },
        items: entries.map((entry) => ({
          title: entry.title,
          link: entry.address,
          guid: { value: entry.id, isPermaLink: false },
          pubDate: entry.published,
          atom: { updated: entry.updated },
          dc: { creators: [entry.author] },
          ...(entry.summary === '' ? {} : { description: entry.summary }),
          content: { encoded: entry.content },
        })),
      }),
  },
  json: {
    mediaType: 'application/feed+json; charset=utf-8',
    write: ({ title, description, language, page, address, entries }) =>
      `${JSON.stringify(
        generateJsonFeed({
          title,
          description,
          home_page_url: page,
          feed_url: address,
          language,
          items: entries.map((entry) => ({
            id: entry.id,
            url: entry.address,
            title: entry.title,
            ...(entry.summary === '' ? {} : { summary: entry.summary }),
            content_html: entry.content,
            date_published: entry.published,
            date_modified: entry.updated,
            authors: [{ name: entry.author }],
            language,
          })),
        }),
        null,
        2,
      )}\n`,
  },
}
