import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { buildFolder, latestBuild } from '../../desk/public-record/build.ts'
import { FILE_NAME, MANIFEST, SIGNATURE } from '../../desk/public-record/manifest.ts'
import type { Tag } from '../../law/law.ts'
import { LANGUAGE, leadOn } from '../language.ts'
import { type PaperOptions, paperOf } from '../public/paper.ts'
import { originOf } from './addresses.ts'
import { OPEN } from './answer.ts'
import { recordPage } from './record-page.ts'

/** A build keeps its name only as long as nobody changes the key. */
const FOR_A_DAY = 'public, max-age=86400'

/** The public record: its page, and its files as they were signed. */
export function addRecord(site: Hono, desk: Desk, options: PaperOptions): void {
  site.get('/record', (context) => leadOn(context, (language) => `/${language}/record`))
  site.get(`/${LANGUAGE}/record`, async (context, next) => {
    const language = context.req.param('language') as Tag
    const paper = await paperOf(desk, options)
    if (!paper.languages.includes(language)) return next()
    context.header('cache-control', 'public, no-cache')
    return context.html(recordPage(paper, await latestBuild(desk), language, originOf(paper, context)))
  })
  site.get('/record/latest/:file', async (context, next) => {
    const build = await latestBuild(desk)
    const file = context.req.param('file')
    if (build === undefined || !isFile(file)) return next()
    return context.redirect(`/record/${build.name}/${file}`, 302)
  })
  site.get('/record/:build{[0-9]{1,15}}/:file', async (context, next) => {
    const { build, file } = context.req.param()
    if (!isFile(file)) return next()
    const place = join(buildFolder(desk, build), file)
    const found = await stat(place).catch(() => undefined)
    if (!found?.isFile()) return next()
    for (const [name, value] of Object.entries(OPEN)) context.header(name, value)
    context.header('cache-control', FOR_A_DAY)
    context.header('content-length', String(found.size))
    context.header('content-type', mediaType(file))
    if (context.req.method === 'HEAD') return context.body(null)
    return context.body(Readable.toWeb(createReadStream(place)) as ReadableStream)
  })
}

function isFile(name: string): boolean {
  return name === MANIFEST || name === SIGNATURE || FILE_NAME.test(name)
}

function mediaType(name: string): string {
  if (name.endsWith('.csv')) return 'text/csv; charset=utf-8'
  return name.endsWith('.jsonl') ? 'application/jsonl; charset=utf-8' : 'application/json; charset=utf-8'
}
