import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kites } from './kites-in-tests.ts'

const NOTE = 'Примечание. Лицо, добровольно сдавшее змея, освобождается от ответственности.'
const { law, page } = kites([
  {
    language: 'ru',
    title: 'Уголовный кодекс Республики Казахстан',
    number: '226-V',
    adopted: '2014-07-03',
    since: '2019-02-01',
    body: `## Статья 274. Запуск в бурю\n\n1. Запуск змея в бурю –\nвлечет штраф до ста месячных расчетных показателей.\n\n2. Испытания змеев не являются правонарушением.\n\n${NOTE}\n`,
  },
])

test('who is not liable by the words of an article is told beside what it punishes with: command, JSON, page', async () => {
  const asked = ['norm', 'PC', '274', '--corpus', 'kz', '--on', '2020-01-01'] as const
  const told = await law(...asked, '--lang', 'en')
  assert.ok(told.includes(`When there is no liability (note): ${NOTE}`), told)
  assert.ok(
    told.includes('When there is no liability (part 2): Испытания змеев не являются правонарушением.'),
    told,
  )
  assert.match(await law(...asked, '--lang', 'kk'), /Жауаптылық болмайтын жағдай \(ескертпе\): Примечание/u)
  const { answer } = JSON.parse(await law(...asked, '--json'))
  assert.deepEqual(answer.said[0].exempts, [
    { part: '2', words: 'Испытания змеев не являются правонарушением.' },
    { isNote: true, words: NOTE },
  ])
  const shown = await page('/kz/norms/PC/274?on=2020-01-01&lang=ru')
  assert.match(shown, /Когда ответственности нет \(примечание\): <span lang="ru">Примечание\. Лицо/u)
})
