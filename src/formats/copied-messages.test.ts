import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copiedMessages } from './copied-messages.ts'

for (const head of ['Бас прокуратура, [26.09.2022 14:05]', '[26.09.2022 14:05:31] Бас прокуратура:'])
  test(`a message that was copied has its day and channel: ${head}`, () => {
    const { text, metadata, notes } = copiedMessages(`\uFEFF${head}\r\nСақ болыңыздар.\r\nСабыр сақтаңыздар.`)
    assert.equal(text, 'Сақ болыңыздар.\nСабыр сақтаңыздар.')
    assert.deepEqual(metadata, { channel: 'Telegram: Бас прокуратура', date: '2022-09-26' })
    assert.deepEqual(notes, [])
  })

test('several messages that were copied at once are paragraphs', () => {
  const { text, metadata } = copiedMessages(
    'МВД, [26.09.2022 14:05]\nОдно.\nМВД, [26.09.2022 14:07]\nДругое.',
  )
  assert.equal(text, 'Одно.\n\n\nДругое.')
  assert.deepEqual(metadata, { channel: 'Telegram: МВД', date: '2022-09-26' })
})

test('of several days and channels none is taken, and the days are told', () => {
  const { metadata, notes } = copiedMessages(
    'МВД, [27.09.2022 9:05]\nОдно.\n\nАкимат, [26.09.2022 14:07]\nДругое.',
  )
  assert.deepEqual(metadata, { channel: 'Telegram' })
  assert.deepEqual(notes, [{ code: 'messages-of-days', values: { days: '2022-09-26, 2022-09-27' } }])
})

for (const text of [
  'Министр выступил, [26.09.2022 14:05] сообщил он.',
  'Приказ, [26.09.2022]\nДоверяйте только нам.',
  'МВД, [31.02.2022 14:05]\nДоверяйте только нам.',
  '[26.09.2022 14:05] МВД: доверяйте только нам.',
  '[26.09.2022 14:05]\nДоверяйте только нам.',
])
  test(`a line of another form is words: ${text.slice(0, 40)}`, () => {
    assert.deepEqual(copiedMessages(text), { text, metadata: {} })
  })
