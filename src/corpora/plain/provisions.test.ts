import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { definitionsIn } from '../../law/corpus/definitions.ts'
import { provisionsOf } from './provisions.ts'

const read = (text: string) => provisionsOf(text, '2024-01-01').provisions
const shape = (text: string) => read(text).map(({ number, heading, text: words }) => [number, heading, words])

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
  assert.equal(read(text).length, 1)
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
    read(text).map(({ anchor, within }) => [anchor, within.join(' > ')]),
    [
      ['preamble', ''],
      ['art_1', '1-бөлім. НЕГІЗ > 1-тарау. Бас'],
      ['after-art_1', '1-бөлім. НЕГІЗ > 2-тарау. Екі'],
      ['art_2', '1-бөлім. НЕГІЗ > 2-тарау. Екі'],
    ],
  )
})

test('T9, T10: terms with either dash, items struck out in three languages', () => {
  const [first] = read(
    '1-бап. Негізгі ұғымдар\n\n1) сөз – дыбыс;\n2) үн - дыбыс;\n3) алып тасталды;\n4) исключен Законом № 5;\n5) [repealed];\n6) 01.01.2035 бастап қолданысқа енгізіледі',
  )
  assert.deepEqual(first && definitionsIn(first, 'kk').map(({ term }) => term), ['сөз', 'үн'])
  assert.equal(first?.text, '1) сөз – дыбыс;\n2) үн - дыбыс;')
  assert.equal(first?.notes.length, 4)
})

test('numbers with Latin words and letters', () => {
  assert.deepEqual(
    shape('## Article 6bis. Rights\n\na\n\n## Article 6 ter. More\n\nb\n\n## Article 7A. Letter\n\nc'),
    [
      ['6 bis', 'Rights', 'a'],
      ['6 ter', 'More', 'b'],
      ['7A', 'Letter', 'c'],
    ],
  )
  assert.equal(read('## Article 6bis\n\na')[0]?.anchor, 'art_6_bis')
})

test('T10: what only begins like a note of what is gone is law', () => {
  const kept = [
    '1) omitted by mistake from the register;',
    '2) repealed (or suspended) licences;',
    '3) исключен – по решению собрания;',
    '4) утратил силу с момента отзыва;',
    '5) алып тасталды – жиналыстың шешімімен;',
  ]
  const gone = [
    '6) omitted;',
    '7) repealed by Act 5 of 2022;',
    '8) [repealed by the Kites Act];',
    '9) утратил силу с 1 января 2023 года;',
    '10) күші жойылды – № 9 Заң;',
  ]
  const [law] = read(['Article 5. Title', '', ...kept, ...gone].join('\n'))
  assert.equal(law?.text, kept.join('\n'))
  assert.deepEqual(law?.notes, gone)
})

test('what begins later stands from its day on; of a text that is not there, the number only', () => {
  const text =
    'Article 1. One\n\n(1) a\n\n(2) in force from 2025-01-01\n\nArticle 2. Two\n\n[in force from 2026-01-01]\n\nArticle 3. Three\n\nсо словами.'
  const { provisions, later = [] } = provisionsOf(text, '2024-01-01')
  const told = [{ since: '2024-01-01', provisions }, ...later].map(({ since, provisions: [one, two] }) => [
    since,
    one?.text,
    two?.state,
    two?.text,
  ])
  assert.deepEqual(told, [
    ['2024-01-01', '(1) a', 'pending', ''],
    ['2025-01-01', '(1) a\n(2) […]', 'pending', ''],
    ['2026-01-01', '(1) a\n(2) […]', 'not-held', ''],
  ])
  assert.equal(provisionsOf(text, '2027-01-01').later, undefined)
})

test('any lines are taken apart, and no word of plain articles is lost', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('# T', 'Article 1. A', '## Annex 2', '> n', '**', '1) [repealed]', 'Chapter 1', ''),
  )
  fc.assert(fc.property(fc.array(line), (lines) => Array.isArray(read(lines.join('\n')))))
  const words = fc.array(fc.stringMatching(/^[b-z]{1,8}( [b-z]{1,8}){0,5}\.$/u), { minLength: 1 })
  fc.assert(
    fc.property(words, (sentences) => {
      const [first] = read(`Article 1. Title\n\n${sentences.join('\n\n')}`)
      assert.equal(first?.text, sentences.join('\n'))
    }),
  )
})
