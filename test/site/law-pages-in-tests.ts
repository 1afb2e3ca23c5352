import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before } from 'node:test'
import { fileURLToPath } from 'node:url'
import { loadCatalog } from '../../src/catalog.ts'
import { miniatureRepository } from '../../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import { addCorpus } from '../../src/desk/law/add.ts'
import { openSite, type SiteInBrowser } from './browser.ts'

const AKOMA_NTOSO = fileURLToPath(new URL('../../corpus/akoma-ntoso/', import.meta.url))
export const DAY = '2022-09-26'

/** Where the corpora stand. */
export const folder = mkdtempSync(join(tmpdir(), 'saual-law-pages-'))
let opened: SiteInBrowser | undefined

before(async () => {
  const repository = miniatureRepository()
  const catalog = await loadCatalog()
  await addCorpus(catalog, folder, repository, { name: 'samal' })
  await addCorpus(catalog, folder, AKOMA_NTOSO, { name: 'trial' })
  rmSync(repository, { recursive: true, force: true })
  opened = await openSite(folder)
})
after(async () => {
  await opened?.close()
  rmSync(folder, { recursive: true, force: true })
  assert.deepEqual(opened?.strayed, [], 'a request left this machine')
})

/** The pages of a machine with two corpora, once the tests run. */
export const site = (): SiteInBrowser => opened ?? assert.fail()

/** Every kind of page, and what it answers with. */
export const PAGES: Readonly<Record<string, readonly [path: string, status: number]>> = {
  desk: ['law', 200],
  'wrong question': ['law?q=', 400],
  corpus: [`law/samal?on=${DAY}`, 200],
  defined: ['law/samal/terms?q=ложная информация&on=2024-09-26', 200],
  used: ['law/samal/terms?q=вред&on=2024-09-26', 200],
  absent: [`law/samal/terms?q=вброс&on=${DAY}`, 200],
  'not checked: day': ['law/samal/terms?q=вред&on=1900-01-01', 200],
  'not checked: language': ['law/samal/terms?q=harm&language=de', 200],
  act: [`law/samal/acts/990020?on=${DAY}`, 200],
  'act repealed': ['law/samal/acts/990060?on=2025-01-01', 200],
  'act before the corpus': ['law/samal/acts/990020?on=2014-09-01', 200],
  'act not yet': ['law/samal/acts/990050?on=2020-01-01', 200],
  provision: [`law/samal/acts/990020/st174?on=${DAY}`, 200],
  excluded: ['law/samal/acts/990020/st130?on=2023-01-01', 200],
  'before the corpus': ['law/samal/acts/990020/st174?on=2014-09-01', 200],
  'not yet': ['law/samal/acts/990050/st1?on=2020-01-01', 200],
  repealed: ['law/samal/acts/990060/st31?on=2025-01-01', 200],
  'points in another order': ['law/samal/acts/990050/st1?on=2024-01-01', 200],
  'one language of several': [
    `law/trial/acts/${encodeURIComponent('/akn/zz/act/2031-04-17/7-X')}/art_1?on=2033-01-01`,
    200,
  ],
  'no corpus': ['law/nowhere', 404],
  'no act': ['law/samal/acts/1', 404],
  'no provision': ['law/samal/acts/990020/st999', 404],
  'no language': ['law/samal/acts/990020?language=de', 404],
  'no day': ['law/samal/acts/990020?on=31.02.2022', 400],
  'no page': ['law/samal/acts/990020/st174/more', 404],
}

/** The address of a page in a language. */
export const withLang = (path: string, lang: string): string =>
  `${site().address}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
