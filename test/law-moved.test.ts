import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type KitesText, kites } from './kites-in-tests.ts'

const TAIL = 'Хвост воздушного змея должен быть не короче трех метров и не длиннее пяти.'
const WIND = 'Запускать воздушных змеев разрешается при ветре не сильнее десяти метров в секунду.'
const LAMP = 'К воздушному змею запрещается привязывать любой источник открытого огня.'

const KITE = 'Воздушным змеем признаётся летательный аппарат на привязи без двигателя.'
const STRING = 'Нить воздушного змея не должна проводить электрический ток в любую погоду.'

const version = (since: string, articles: Readonly<Record<string, string>>): KitesText => ({
  language: 'ru',
  title: 'О воздушных змеях',
  since,
  body: Object.entries(articles)
    .map(([number, text]) => `## Статья ${number}. Правило\n\n${text}\n`)
    .join('\n'),
})

/** The second article became the fourth in 2022 and the eighth in 2024, the third was struck out in 2022, the fifth is two articles since; the
 * ninth became the tenth in 2024, behind a new one. */
const { law, shown, told } = kites([
  version('2019-02-01', { 1: 'Нить крепка.', 2: TAIL, 3: WIND, 5: LAMP }),
  version('2022-01-01', { 1: 'Нить крепка.', 2: '[repealed]', 4: TAIL, 6: LAMP, 7: LAMP, 9: KITE }),
  version('2024-01-01', { 1: 'Нить крепка.', 8: TAIL, 6: LAMP, 7: LAMP, 9: STRING, 10: KITE }),
])

const SAID = {
  kk: /2022 жылғы 1 қаңтар күнінен бастап дәл осы мәтін осы актіде басқа нөмірмен берілген: Статья 4/u,
  ru: /С 1 января 2022 г\. тот же текст стоит в этом акте под другим номером: Статья 4/u,
  en: /Since 1 January 2022 the same text has stood in this act under another number: Статья 4/u,
}

test('an article that was only numbered anew is told by its new number, in the command, in JSON and on its page', async () => {
  for (const [lang, said] of Object.entries(SAID))
    assert.match(await told('2', '2023-01-01', '--lang', lang), said)
  const { answer } = JSON.parse(await told('2', '2023-01-01', '--json'))
  assert.equal(answer.movedTo.number, '4')
  const cited = [
    'cite',
    'статья 2 Закона «О воздушных змеях»',
    '--on',
    '2023-01-01',
    '--corpus',
    'kz',
  ] as const
  assert.match(await law(...cited, '--lang', 'en'), SAID.en)
  const [place] = JSON.parse(await law(...cited, '--json')).answer.places
  assert.deepEqual(
    [place.stands.kind, place.stands.movedTo.citation.article, place.movedTo.number],
    ['ended', '4', '4'],
  )
  assert.match(
    await shown('2', '2023-01-01'),
    /под другим номером: <a href="\/law\/kz\/acts\/kites\/art_4\?on=2023-01-01[^"]*" lang="ru">Статья 4/u,
  )
})

test('one that was numbered anew twice is told by the number of the day', async () => {
  for (const article of ['2', '4'])
    assert.match(await told(article, '2024-06-01', '--lang', 'en'), /Since 1 January 2024 .* Статья 8/u)
  assert.match(await shown('2', '2024-06-01'), /art_8\?on=2024-06-01/u)
})

test('what is gone, stands in several places or still stands has moved nowhere', async () => {
  for (const [article, on] of [
    ['3', '2023-01-01'],
    ['5', '2023-01-01'],
    ['2', '2020-01-01'],
    ['1', '2023-01-01'],
  ] as const) {
    assert.doesNotMatch(await told(article, on, '--lang', 'ru'), /под другим номером/u, `${article} ${on}`)
    assert.doesNotMatch(await shown(article, on), /под другим номером/u, `${article} ${on}`)
  }
})

test('the history of a number names the one under which its text goes on, also where another text has the number since', async () => {
  const history = (article: string, ...options: readonly string[]) =>
    law('history', 'kites', article, '--corpus', 'kz', ...options)
  assert.match(await history('2', '--lang', 'en'), /Since 1 January 2024 .* another number: Статья 8/u)
  const { answer } = JSON.parse(await history('2', '--json'))
  assert.equal(answer.versions[0].movedTo.number, '8')
  const shifted = await history('9', '--lang', 'en')
  assert.match(shifted, /Since 1 January 2024 .* another number: Статья 10/u)
  assert.equal(shifted.match(/another number/gu)?.length, 1)
  for (const article of ['1', '3', '5', '8'])
    assert.doesNotMatch(await history(article, '--lang', 'en'), /another number/u, article)
  assert.match(
    (await shown('9', '2024-06-01')).split('id="history"')[1] ?? '',
    /под другим номером: <a href="\/law\/kz\/acts\/kites\/art_10\?on=2024-06-01/u,
  )
})
