import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEach, readerWith } from '../../../test/asked-in-tests.ts'

const read = readerWith({ checks: ['unnamed-accused'] })

test('a verb without a subject behind a text that was named accuses nobody nameless', () => {
  const told = {
    kk: '«Кешкі жаға» газетіндегі мақала шабуыл деп аталды. «Бізді сатқын және өз халқының жауы етіп көрсетіп отыр», – делінген онда.',
    ru: 'Статья в газете «Вечерний берег» названа выпадом. «Нас изображают предателями и врагами собственного народа», – сказано дальше.',
    en: 'The article in the Evening Shore was called an attack. “We are being painted as traitors,” it goes on.',
  }
  inEach(told, (text, language) => assert.deepEqual(read(text, { language }).findings, [], text))
})

test('where no text was named it is asked who does it', () => {
  const told = {
    kk: 'Бізді сатқын және өз халқының жауы етіп көрсетіп отыр.',
    ru: 'Нас изображают предателями и врагами собственного народа.',
    en: 'We are being painted as traitors and enemies of our own people.',
  }
  inEach(told, (text, language) => assert.equal(read(text, { language }).findings.length, 1, text))
})
