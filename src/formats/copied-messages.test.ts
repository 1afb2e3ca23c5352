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

for (const when of [
  '26.09.22 14:05',
  '26/09/2022 14:05',
  '9/26/22 2:05\u202FPM',
  '9/26/2022, 2:05 PM',
  '2022-09-26 14:05',
  '26 Sep 2022 at 14:05:31',
  'Sep 26, 2022 at 2:05:31 PM',
  '26 сент. 2022 г., 14:05:31',
])
  test(`its day is known as the system of whoever copied it writes days: ${when}`, () => {
    const { text, metadata } = copiedMessages(`Бас прокуратура, [${when}]\nСақ болыңыздар.`)
    assert.equal(text, 'Сақ болыңыздар.')
    assert.deepEqual(metadata, { channel: 'Telegram: Бас прокуратура', date: '2022-09-26' })
  })

test('of a day that may be two none is taken, and it is told', () => {
  const { text, metadata, notes } = copiedMessages(
    'Akimat of Almaty, [3/4/25 10:22 AM]\nTrust us.\n\nAkimat of Almaty, [4/15/25 9:01 AM]\nKeep calm.',
  )
  assert.equal(text, 'Trust us.\n\n\n\nKeep calm.')
  assert.deepEqual(metadata, { channel: 'Telegram: Akimat of Almaty' })
  assert.deepEqual(notes, [{ code: 'unread-days', values: { written: '3/4/25 10:22 AM' } }])
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
  'МВД, [около 14:05]\nДоверяйте только нам.',
  'МВД, [встреча 26.09.2022 в 14:05]\nДоверяйте только нам.',
  '[26.09.2022 14:05]\nДоверяйте только нам.',
])
  test(`a line of another form is words: ${text.slice(0, 40)}`, () => {
    assert.deepEqual(copiedMessages(text), { text, metadata: {} })
  })
