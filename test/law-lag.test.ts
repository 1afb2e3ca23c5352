import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { loadCatalog } from '../src/catalog.ts'
import { lawPages } from '../src/site/law/routes.ts'
import { openShelf } from '../src/site/law/shelf.ts'
import { runCommand } from './command-in-tests.ts'

/**
 * A law of 2019 in two languages. Article 1 was changed in 2022 in both, in 2024 in Russian only; article 2 never. In 2025 the
 * Kazakh text followed.
 */
const folder = mkdtempSync(join(tmpdir(), 'saual-law-lag-'))
const corpora = join(folder, 'corpora')
let pages: Hono<never>

before(async () => {
  const texts = join(folder, 'texts')
  mkdirSync(texts)
  const version = (language: 'kk' | 'ru', since: string, days: string): void => {
    const [title, first, second] =
      language === 'kk'
        ? ['Батпырауық туралы', `1-бап. Жіп\n\n${days} күн.`, '2-бап. Құйрық\n\nҰзын.']
        : ['О воздушных змеях', `Статья 1. Нить\n\n${days} дней.`, 'Статья 2. Хвост\n\nДлинный.']
    writeFileSync(
      join(texts, `${since}.${language}.md`),
      `---\nkey: kites\ntitle: ${title}\nlanguage: ${language}\nnumber: 5-VI\nadopted: 2019-01-01\nsince: ${since}\nrank: law\n---\n\n## ${first}\n\n## ${second}\n`,
    )
  }
  version('ru', '2019-02-01', 'Девять')
  version('kk', '2019-01-20', 'Тоғыз')
  version('ru', '2022-01-01', 'Десять')
  version('kk', '2022-01-01', 'Он')
  version('ru', '2024-01-01', 'Двенадцать')
  version('kk', '2025-01-01', 'Он екі')
  const { code, err } = await runCommand(['law', 'add', texts, '--name', 'kz'], {
    environment: { SAUAL_LAW: corpora },
  })
  assert.equal(code, 0, err)
  const catalog = await loadCatalog()
  pages = lawPages(catalog, corpora, openShelf(catalog, corpora)) as unknown as Hono<never>
})
after(() => rmSync(folder, { recursive: true }))

async function shown(article: string, on: string): Promise<string> {
  const answer = await pages.request(`/kz/acts/kites/art_${article}?on=${on}&lang=ru`)
  assert.equal(answer.status, 200)
  return (await answer.text()).replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ')
}

async function law(...words: readonly string[]): Promise<string> {
  const environment = { SAUAL_LAW: corpora, COLUMNS: '10000' }
  const { code, out, err } = await runCommand(['law', ...words], { environment })
  assert.equal(code, 0, err)
  return out.replaceAll(/\s+/gu, ' ')
}

const told = (article: string, on: string, ...options: readonly string[]): Promise<string> =>
  law('show', 'kites', article, '--on', on, ...options)

const SAID = {
  kk: /редакциясының \(2022 жылғы 1 қаңтар\) мәтіні\. Басқа тілде \((?:орыс тілі|орысша)\) норма 2024 жылғы 1 қаңтар күні өзгертілген/u,
  ru: /из редакции акта от 1 января 2022 г\., .* На другом языке \(русский\) норма изменена 1 января 2024 г\.:/u,
  en: /act’s version of 1 January 2022, .* In another language \(Russian\) the provision was changed on 1 January 2024:/u,
}

test('a text that may lack a change of the other language says so, in the command, in JSON and on its page', async () => {
  for (const [lang, said] of Object.entries(SAID)) {
    const words = await told('1', '2024-06-01', '--lang', lang)
    assert.match(words, said)
    assert.equal([...words.matchAll(new RegExp(said, 'gu'))].length, 1)
  }
  const cited = [
    'cite',
    'статья 1 Закона «О воздушных змеях»',
    '--on',
    '2024-06-01',
    '--corpus',
    'kz',
  ] as const
  assert.match(await law(...cited, '--lang', 'en'), SAID.en)
  const { answer } = JSON.parse(await told('1', '2024-06-01', '--json'))
  assert.deepEqual([answer, ...answer.also].map(({ language, lag }) => [language, lag]).sort(), [
    ['kk', { behind: 'ru', changed: '2024-01-01', version: '2022-01-01' }],
    ['ru', undefined],
  ])
  assert.match(await shown('1', '2024-06-01'), SAID.ru)
})

test('what was not changed lags behind nothing, nor do first texts of other days, nor what caught up', async () => {
  for (const [article, on] of [
    ['2', '2024-06-01'],
    ['1', '2020-01-01'],
    ['1', '2022-06-01'],
    ['1', '2023-12-31'],
    ['1', '2025-02-01'],
  ] as const) {
    assert.doesNotMatch(await told(article, on, '--lang', 'en'), /may be missing/u, `${article} ${on}`)
    assert.doesNotMatch(await shown(article, on), /может не быть/u)
  }
})
