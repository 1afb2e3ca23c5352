import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type KitesText, kites } from './kites-in-tests.ts'

const version = (language: 'kk' | 'ru', since: string, days: string, note?: string): KitesText => {
  const [title, first, second] =
    language === 'kk'
      ? ['Батпырауық туралы', `1-бап. Жіп\n\n${days} күн.`, '2-бап. Құйрық\n\nҰзын.']
      : ['О воздушных змеях', `Статья 1. Нить\n\n${days} дней.`, 'Статья 2. Хвост\n\nДлинный.']
  return {
    language,
    title,
    since,
    body: `## ${first}\n${note === undefined ? '' : `\n> ${note}\n`}\n## ${second}\n`,
  }
}

const ALONE = 'Ескерту. 1-бап өзгертілді – 01.12.2025 № 9-VII Заңымен (орыс тіліндегі мәтіні өзгермейді).'

/**
 * Article 1 was changed in 2022 in both languages, in 2024 in Russian only; article 2 never. In 2025 the Kazakh text followed, and in
 * 2026 it was changed alone, as its note says.
 */
const { law, shown, told } = kites([
  version('ru', '2019-02-01', 'Девять'),
  version('kk', '2019-01-20', 'Тоғыз'),
  version('ru', '2022-01-01', 'Десять'),
  version('kk', '2022-01-01', 'Он'),
  version('ru', '2024-01-01', 'Двенадцать'),
  version('kk', '2025-01-01', 'Он екі'),
  version('kk', '2026-01-01', 'Дәл он екі', ALONE),
])

const inWords = async (article: string, on: string): Promise<string> =>
  (await shown(article, on)).replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ')

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
  assert.match(await inWords('1', '2024-06-01'), SAID.ru)
})

test('what was not changed lags behind nothing, nor do first texts of other days, nor what caught up', async () => {
  for (const [article, on] of [
    ['2', '2024-06-01'],
    ['1', '2020-01-01'],
    ['1', '2022-06-01'],
    ['1', '2023-12-31'],
    ['1', '2025-02-01'],
    ['1', '2026-02-01'],
  ] as const) {
    assert.doesNotMatch(await told(article, on, '--lang', 'en'), /may be missing/u, `${article} ${on}`)
    assert.doesNotMatch(await inWords(article, on), /может не быть/u)
  }
})
