import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { definitionsIn } from '../../law/corpus/definitions.ts'
import { provisionsOf } from './provisions.ts'

const shape = (text: string) =>
  provisionsOf(text).map(({ number, heading, text: words }) => [number, heading, words])

test('articles in three languages, marked or not', () => {
  assert.deepEqual(shape('Article 5. Title\n\nWords.\n\n## Article 6a – Next\nMore.\n\n**Art. 7**\nLast.'), [
    ['5', 'Title', 'Words.'],
    ['6a', 'Next', 'More.'],
    ['7', '', 'Last.'],
  ])
  assert.deepEqual(shape('Статья 5. Название\n\nСлова.\n\n**Статья 6-1. Другое**\n\nЕще.'), [
    ['5', 'Название', 'Слова.'],
    ['6-1', 'Другое', 'Еще.'],
  ])
  assert.deepEqual(shape('5-бап. Атауы\n\nСөз.\n\n### 6-1-бап\n\nТағы.'), [
    ['5', 'Атауы', 'Сөз.'],
    ['6-1', '', 'Тағы.'],
  ])
})

test('T6: Latin letters in Cyrillic words hide no article, and the text stays as it is written', () => {
  assert.deepEqual(shape('Cтатья 5. Тeма\n\nСлова.\n\n6-бaп. Атауы\n\nЖаңa.'), [
    ['5', 'Тeма', 'Слова.'],
    ['6', 'Атауы', 'Жаңa.'],
  ])
})

test('a sentence about an article is no article', () => {
  const text =
    'Article 5. Title\n\nArticle 6 applies.\n\nСтатья 7 применяется.\n\n8-баптың күші бар.\n\nSee\nArticle 9. It applies.'
  assert.equal(provisionsOf(text).length, 1)
})

test('words on the line of the number are text where they end like a sentence', () => {
  assert.deepEqual(shape('Article 5. The court decides.\nArticle 6. Title'), [
    ['5', '', 'The court decides.'],
    ['6', 'Title', ''],
  ])
})

test('headings above, words under a heading, the preamble', () => {
  const text =
    '# Act\n\nWe agree.\n\n1-бөлім. НЕГІЗ\n\n1-тарау. Бас\n\n1-бап. А\n\nа.\n\n2-тарау. Екі\n\nСөз.\n\n2-бап. Б\n\nб.'
  assert.deepEqual(
    provisionsOf(text).map(({ anchor, within }) => [anchor, within.join(' > ')]),
    [
      ['preamble', ''],
      ['art_1', '1-бөлім. НЕГІЗ > 1-тарау. Бас'],
      ['after-art_1', '1-бөлім. НЕГІЗ > 2-тарау. Екі'],
      ['art_2', '1-бөлім. НЕГІЗ > 2-тарау. Екі'],
    ],
  )
})

test('T9, T10: terms with either dash, items struck out in three languages', () => {
  const [first] = provisionsOf(
    '1-бап. Негізгі ұғымдар\n\n1) сөз – дыбыс;\n2) үн - дыбыс;\n3) алып тасталды;\n4) исключен Законом № 5;\n5) [repealed];\n6) 01.01.2035 бастап қолданысқа енгізіледі',
  )
  assert.deepEqual(first && definitionsIn(first, 'kk').map(({ term }) => term), ['сөз', 'үн'])
  assert.equal(first?.text, '1) сөз – дыбыс;\n2) үн - дыбыс;')
  assert.equal(first?.notes.length, 4)
})

test('any lines are taken apart, and no word of plain articles is lost', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('# T', 'Article 1. A', '## Annex 2', '> n', '**', '1) [repealed]', 'Chapter 1', ''),
  )
  fc.assert(fc.property(fc.array(line), (lines) => Array.isArray(provisionsOf(lines.join('\n')))))
  const words = fc.array(fc.stringMatching(/^[b-z]{1,8}( [b-z]{1,8}){0,5}\.$/u), { minLength: 1 })
  fc.assert(
    fc.property(words, (sentences) => {
      const [first] = provisionsOf(`Article 1. Title\n\n${sentences.join('\n\n')}`)
      assert.equal(first?.text, sentences.join('\n'))
    }),
  )
})
