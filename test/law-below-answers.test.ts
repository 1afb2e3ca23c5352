import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kites } from './kites-in-tests.ts'

const text = (language: 'kk' | 'ru', since: string, days: string) => ({
  language,
  since,
  title: language === 'kk' ? 'Батпырауық туралы' : 'О воздушных змеях',
  body:
    language === 'kk'
      ? `## 1-бап. Ұғымдар\n\n1) батпырауық – ұшатын қағаз, ${days} күн.\n`
      : `## Статья 1. Понятия\n\n1) воздушный змей – летающая бумага, ${days} дней;\n`,
})

const { law } = kites([
  text('kk', '2019-02-01', 'тоғыз'),
  text('ru', '2019-02-01', 'девять'),
  text('ru', '2022-01-01', 'десять'),
])

test('whatever gives words of law says once that they are an unofficial copy', async () => {
  for (const words of [
    ['term', 'воздушный змей', '--on', '2023-01-01'],
    ['search', 'летающая бумага', '--on', '2023-01-01'],
    ['show', 'kites', '1', '--on', '2023-01-01'],
    ['history', 'kites', '1'],
    ['diff', 'kites', '1', '--from', '2021-01-01', '--to', '2023-01-01'],
    ['cite', 'статья 1 Закона «О воздушных змеях»', '--on', '2023-01-01'],
    ['norm', 'kites', '1', '--on', '2023-01-01'],
  ]) {
    for (const [lang, said] of [
      ['kk', /ресми емес көшірме/gu],
      ['ru', /неофициальная копия/gu],
      ['en', /an unofficial copy/gu],
    ] as const) {
      const out = await law(...words, '--corpus', 'kz', '--lang', lang)
      assert.equal(out.match(said)?.length, 1, `${words.join(' ')}: ${out}`)
    }
  }
  const absent = await law('term', 'квадрат', '--on', '2023-01-01', '--corpus', 'kz', '--lang', 'ru')
  assert.doesNotMatch(absent, /неофициальная/u)
})

test('each answer tells the day that was asked for beside its build', async () => {
  for (const words of [
    ['term', 'воздушный змей'],
    ['search', 'летающая бумага'],
    ['show', 'kites', '1'],
    ['cite', 'статья 1 Закона «О воздушных змеях»'],
    ['norm', 'kites', '1'],
    ['contents', 'kites'],
    ['contents'],
  ]) {
    const out = await law(...words, '--on', '2023-01-01', '--corpus', 'kz', '--lang', 'ru')
    assert.match(out, /День: 1 января 2023 г\. Корпус «kz»: .* сборка/u, words.join(' '))
  }
})
