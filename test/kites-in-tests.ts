import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before } from 'node:test'
import type { Hono } from 'hono'
import { loadCatalog } from '../src/catalog.ts'
import { lawPages } from '../src/site/law/routes.ts'
import { openShelf } from '../src/site/law/shelf.ts'
import { runCommand } from './command-in-tests.ts'

/** A text of an act with the key `kites`, from a day on. */
export interface KitesText {
  readonly language: 'kk' | 'ru'
  readonly title: string
  /** By which a pack knows the act. */
  readonly number?: string
  readonly adopted?: string
  readonly since: string
  /** Articles under headings of Markdown. */
  readonly body: string
}

/** What a corpus of these texts alone says, on its pages and in the command line; it stands before the tests of the file begin. */
export function kites(texts: readonly KitesText[]) {
  const folder = mkdtempSync(join(tmpdir(), 'saual-law-kites-'))
  const corpora = join(folder, 'corpora')
  let pages: Hono<never>
  before(async () => {
    const place = join(folder, 'texts')
    mkdirSync(place)
    for (const { language, title, number = '5-VI', adopted = '2019-01-01', since, body } of texts)
      writeFileSync(
        join(place, `${since}.${language}.md`),
        `---\nkey: kites\ntitle: ${title}\nlanguage: ${language}\nnumber: ${number}\nadopted: ${adopted}\nsince: ${since}\nrank: law\n---\n\n${body}`,
      )
    await law('add', place, '--name', 'kz')
    const catalog = await loadCatalog()
    pages = lawPages(catalog, corpora, openShelf(catalog, corpora)) as unknown as Hono<never>
  })
  after(() => rmSync(folder, { recursive: true }))

  async function law(...words: readonly string[]): Promise<string> {
    const environment = { SAUAL_LAW: corpora, COLUMNS: '10000' }
    const { code, out, err } = await runCommand(['law', ...words], { environment })
    assert.equal(code, 0, err)
    return out.replaceAll(/\s+/gu, ' ')
  }

  /** A page in HTML. */
  async function page(path: string): Promise<string> {
    const answer = await pages.request(path)
    assert.equal(answer.status, 200)
    return (await answer.text()).replaceAll(/\s+/gu, ' ')
  }

  /** The page of an article in Russian. */
  const shown = (article: string, on: string): Promise<string> =>
    page(`/kz/acts/kites/art_${article}?on=${on}&lang=ru`)

  const told = (article: string, on: string, ...options: readonly string[]): Promise<string> =>
    law('show', 'kites', article, '--on', on, ...options)

  return { law, page, shown, told }
}
