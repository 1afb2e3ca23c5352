import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import type { KeptPages } from '../kept/kept-pages.ts'
import type { PaperOptions } from '../public/paper.ts'
import { addEmbeds } from './embed.ts'
import { addFeeds } from './feeds/feeds.ts'
import { addFiles } from './files.ts'
import { addOembed } from './oembed.ts'
import { addRecord } from './record.ts'
import { addSitemap } from './sitemap.ts'

/** What is published in forms for other sites and programs. */
export function outputPages(desk: Desk, pages: KeptPages, options: PaperOptions = {}): Hono {
  const site = new Hono()
  addFeeds(site, desk, pages)
  addFiles(site, desk, pages)
  addEmbeds(site, desk, pages, options)
  addOembed(site, desk)
  addRecord(site, desk, options)
  addSitemap(site, desk, pages)
  return site
}
