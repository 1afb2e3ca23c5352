import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { addCorpus } from '../../desk/law/add.ts'
import { addMiniatureLaw } from '../../desk/law/miniature-law-in-tests.ts'
import { lawPages } from './routes.ts'
import { openShelf } from './shelf.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-asked-law-'))
const ACTS = {
  'lamps-ru': ['О фонарях', 'ru', '1', 'Статья 1. Фонари', 'Фонарь светит вечером.'],
  'lamps-kk': ['Шамдар туралы', 'kk', '1', '1-бап. Шамдар', 'Шам кешке жанады.'],
  'snow-kk': ['Қар туралы', 'kk', '2', '1-бап. Қар', 'Қар күреледі.'],
} as const

/** A miniature of the law of Kazakhstan, three small acts in three languages, and another corpus. */
async function addCorpora(): Promise<ReturnType<typeof lawPages>> {
  const catalog = await loadCatalog()
  const corpora = join(folder, 'corpora')
  const laws = join(folder, 'laws')
  mkdirSync(laws)
  for (const [name, [title, language, key, article, words]] of Object.entries(ACTS))
    writeFileSync(
      join(laws, `${name}.md`),
      `---\nkey: ${key}\ntitle: ${title}\nlanguage: ${language}\nsince: 2020-01-01\nrank: law\n---\n\n**${article}**\n\n${words}\n`,
    )
  writeFileSync(
    join(laws, 'lamps-en.md'),
    '---\nkey: 1\ntitle: On Lamps\nlanguage: en\nsince: 2020-01-01\nuntil: 2022-01-01\nrank: law\n---\n\n**Article 1. Lamps**\n\nA lamp shines at night.\n',
  )
  await addMiniatureLaw(corpora)
  await addCorpus(catalog, corpora, laws, { name: 'ground' })
  const snow = join(folder, 'snow')
  mkdirSync(snow)
  writeFileSync(
    join(snow, 'frost.md'),
    '---\nkey: 1\ntitle: Закон о снеге\nlanguage: ru\nsince: 2020-01-01\nrank: law\n---\n\n**Статья 1. Снег**\n\nСнег убирают.\n',
  )
  await addCorpus(catalog, corpora, snow, { name: 'snow' })
  return lawPages(catalog, corpora, openShelf(catalog, corpora))
}
after(() => rmSync(folder, { recursive: true }))

/** The pages on law of a machine with the corpora `kz`, `ground` and `snow`. */
export const pages = await addCorpora()

/** Where a question that is typed leads to. */
export async function leadsTo(query: Readonly<Record<string, string>>): Promise<string> {
  const answer = await pages.request(`/?${new URLSearchParams(query)}`)
  assert.equal(answer.status, 303)
  return decodeURIComponent(answer.headers.get('location') ?? '')
}
/** The words of a page. */
export const text = async (path: string): Promise<string> =>
  (await (await pages.request(path)).text()).replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ')
