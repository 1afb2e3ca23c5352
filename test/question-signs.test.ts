import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEach, readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['unnamed-accused', 'asserted-harm', 'undefined-term'] })

test('a question puts words that ask something with their sign, and no stop behind it', () => {
  inEach(
    {
      kk: 'Неге кейбір блогерлер халықты дүрліктіріп жүр?',
      ru: 'Почему некоторые блогеры сеют панику в поселке?',
      en: 'Why do some bloggers sow panic in the village?',
    },
    (text, language) => {
      const { questions } = read(text, { language })
      assert.ok(questions.length > 0, text)
      for (const { text: asked } of questions) {
        assert.match(asked.ru, /\?» \p{Lu}/u)
        assert.match(asked.en, /\?” \p{Lu}/u)
        assert.match(asked.kk, /\?» делінген/u)
      }
    },
  )
})

test('words that tell something have none', () => {
  const { questions } = read('Некоторые блогеры сеют панику в поселке. Зачем?', { language: 'ru' })
  assert.ok(questions.every(({ text }) => !/\?»/u.test(text.ru)))
})
