import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'

const read = (await loadCatalog()).reader()

test('the end of a speech is quoted without its mark and who says it, and its beginning without who announces it', () => {
  for (const [language, text, words] of [
    ['kk', 'Әкім: «Қиын кезең. Сабырлы болыңыздар», – деп қосты.', 'Сабырлы болыңыздар'],
    ['kk', '"Жағдайды көріп отырмыз. Сабырлы болайық", – деді спикер.', 'Сабырлы болайық'],
    [
      'kk',
      'Әкім парақшасында былай деп жазды: «Өтірік хабар өршіп тұр. Оған сенбеңіздер».',
      'Өтірік хабар өршіп тұр',
    ],
    ['ru', '«Нам нелегко. Сохраняйте спокойствие», — сказал аким.', 'Сохраняйте спокойствие'],
    ['en', '“Times are hard. Stay calm and united,” said the governor.', 'Stay calm and united'],
  ] as const) {
    const { findings } = read({ id: 'a', text, sha256: '', language })
    const quotes = findings.map(({ quote }) => quote.text)
    assert.ok(quotes.includes(words), `${text}: ${quotes}`)
    assert.ok(!quotes.some((quote) => /^[^«“"]*[»”"]/u.test(quote)), text)
  }
})

test('an accusation that ends with a quotation is quoted with whom it accuses, at the end of a text too', () => {
  const text = 'Отдельные блогеры лгут людям: «Банки закрываются».'
  for (const whole of [text, `${text} Это неправда.`]) {
    const { findings } = read({ id: 'a', text: whole, sha256: '', language: 'ru' })
    const quotes = findings.map(({ quote }) => quote.text)
    assert.deepEqual(quotes, ['Отдельные блогеры лгут людям: «Банки закрываются»'], whole)
  }
})

test('a mark that closes what none has opened parts nothing', () => {
  for (const name of ['‘X”', 'X”']) {
    const text = `In a post on ${name}, he urged residents not to share unverified news.`
    const { findings } = read({ id: 'a', text, sha256: '', language: 'en' })
    const quotes = findings.map(({ quote }) => quote.text)
    assert.ok(quotes.includes('not to share unverified news'), `${quotes}`)
    assert.ok(!quotes.some((quote) => quote.endsWith('X')), `${quotes}`)
  }
})
