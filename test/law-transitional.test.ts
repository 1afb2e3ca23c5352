import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kites } from './kites-in-tests.ts'

const { law, page, shown, told } = kites([
  {
    language: 'ru',
    title: 'О воздушных змеях',
    since: '2023-01-01',
    body: `## Статья 1. Понятия

В настоящем Законе используются следующие понятия:

1) воздушный змей – аппарат на льняной нити;

2) змеедром – поле для запуска.

> Подпункт 2) до 1 января 2024 года действует в прежней редакции.

> Подпункт 1) до 1 января 2025 года действует в следующей редакции: «1) воздушный змей – аппарат на любой верёвке;».

## Статья 2. Сбор

Сбор платит каждый.

> Статья 2 до 1 января 2025 года действует в прежней редакции.

## Статья 3. Введение в действие

До 1 января 2025 года статья 4 настоящего Закона действует в следующей редакции:

«Статья 4. Запуск

Запускать змеев можно везде.».

## Статья 4. Запуск

Запускать змеев можно на змеедромах.
`,
  },
])

test('a text asked on a day on which other words were in force is given in these', async () => {
  assert.match(await told('4', '2024-12-31', '--lang', 'en'), /можно везде/u)
  assert.doesNotMatch(await told('4', '2024-12-31', '--lang', 'en'), /на змеедромах/u)
  assert.match(await told('4', '2025-01-01', '--lang', 'en'), /на змеедромах/u)
  assert.match(await shown('4', '2024-12-31'), /можно везде/u)
  const history = await law('history', 'kites', '4', '--corpus', 'kz', '--lang', 'en')
  assert.match(history, /- Запускать змеев можно везде.* \+ Запускать змеев можно на змеедромах/u)
})

test('so are definitions', async () => {
  const term = (on: string) => law('term', 'воздушный змей', '--corpus', 'kz', '--on', on, '--lang', 'en')
  assert.match(await term('2024-12-31'), /аппарат на любой верёвке/u)
  assert.match(await term('2025-01-01'), /аппарат на льняной нити/u)
})

test('a definition that may have had other words that day says so', async () => {
  const term = (on: string) => law('term', 'змеедром', '--corpus', 'kz', '--on', on, '--lang', 'en')
  assert.match(await term('2023-12-31'), /another wording is in force \(Подпункт 2\)/u)
  assert.doesNotMatch(await term('2024-01-01'), /another wording/u)
  assert.match(
    await page('/kz/terms?q=змеедром&on=2023-12-31&lang=ru'),
    /на этот день действует другая редакция \(Подпункт/u,
  )
})

test('where the words of that day are not given, that is said', async () => {
  const said =
    /on that day another wording is in force \(Статья 2 до 1 января 2025 года действует в прежней редакции\.\)/u
  for (const words of [
    ['show', 'kites', '2'],
    ['norm', 'kites', '2'],
    ['cite', 'статья 2 Закона «О воздушных змеях»'],
  ]) {
    const asked = [...words, '--corpus', 'kz', '--lang', 'en']
    assert.match(await law(...asked, '--on', '2024-12-31'), said, words.join(' '))
    assert.doesNotMatch(await law(...asked, '--on', '2025-01-01'), said, words.join(' '))
  }
  assert.match(await shown('2', '2024-12-31'), /на этот день действует другая редакция/u)
  assert.doesNotMatch(await shown('1', '2024-12-31'), /действует другая редакция/u)
})
